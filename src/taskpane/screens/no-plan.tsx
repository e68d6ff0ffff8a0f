import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { ink, outline } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';
import { Screen } from './screen';
import { startingSheets } from './starting-headings';

const useStyles = makeStyles({
  sheets: { margin: '0 0 20px' },
  sheet: { padding: '10px 0' },
  role: { color: ink.text, fontWeight: tokens.fontWeightSemibold },
  headings: { margin: '6px 0 0', display: 'flex', flexWrap: 'wrap', gap: '6px' },
  heading: {
    padding: '1px 8px',
    border: `1px solid ${outline}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: ink.quiet,
  },
  needed: { color: ink.text, fontWeight: tokens.fontWeightSemibold, ...shorthands.borderColor(ink.edge) },
});

/** No table was recognised: what to name the columns, or an example to look at. */
export function NoPlan(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const sheets = usePane((state) => state.noPlanIn) ?? [];
  const { openExample } = usePaneCommands();
  const { title, lead, advice, example } = texts.noPlan;
  return (
    <Screen level={2} title={title} lead={lead(sheets)}>
      <p className={shared.paragraph}>{advice}</p>
      <div className={styles.sheets}>
        {startingSheets.map(({ role, needed, others }) => (
          <div key={role} className={mergeClasses(shared.ruledOff, styles.sheet)}>
            <span className={styles.role}>{texts.read.roles[role]}</span>
            <ul
              className={mergeClasses(shared.list, styles.headings)}
              aria-label={texts.noPlan.headingsOf(role)}
            >
              <li className={mergeClasses(styles.heading, styles.needed)}>{needed}</li>
              {others.map((heading) => (
                <li key={heading} className={styles.heading}>
                  {heading}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className={shared.paragraph}>{example}</p>
      <Button onClick={openExample}>{texts.commands.openExample}</Button>
    </Screen>
  );
}
