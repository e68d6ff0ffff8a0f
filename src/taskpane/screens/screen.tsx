import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { PlumbLine } from '../look/plumb-line';
import { useSharedStyles } from '../look/shared-styles';
import { takesFocus } from '../shell/focus-keeper';

const useStyles = makeStyles({
  screen: { padding: '28px 16px 8px' },
  hung: { paddingTop: 0 },
  /* The line, not its drawing, begins where the text does. */
  drawing: { marginBottom: '20px', marginInlineStart: '-20px' },
  actions: { marginTop: '16px', marginBottom: '24px' },
});

interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  /** How true the line above the title hangs, 0 to 100; no line where there is nothing to say by it. */
  readonly plumb?: number;
  readonly level: 1 | 2;
  readonly actions?: React.ReactNode;
  readonly children?: React.ReactNode;
}

/** A screen that says one thing, and what to do next. */
export function Screen({ title, lead, plumb, level, actions, children }: ScreenProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <section className={mergeClasses(styles.screen, plumb !== undefined && styles.hung)}>
      {plumb === undefined ? null : (
        <div className={styles.drawing}>
          <PlumbLine score={plumb} height={112} />
        </div>
      )}
      <Title className={shared.title} {...takesFocus}>
        {title}
      </Title>
      {lead === undefined ? null : <p className={shared.paragraph}>{lead}</p>}
      {actions === undefined ? null : (
        <div className={mergeClasses(shared.actions, styles.actions)}>{actions}</div>
      )}
      {children}
    </section>
  );
}
