import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { hairline, ink, paper } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { Sign, type SignShape } from '../look/sign';

const useStyles = makeStyles({
  notice: {
    margin: '12px 16px 0',
    padding: '10px 12px',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '10px',
    backgroundColor: paper.raised,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${hairline}`,
  },
  sign: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  trouble: { color: ink.error },
  caution: { color: ink.warning },
  plain: { color: ink.link },
  good: { color: ink.good },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: ink.text },
  words: { margin: 0, color: ink.quiet },
  actions: { marginTop: '8px' },
});

const signs = {
  trouble: 'triangle',
  caution: 'disc',
  plain: 'information',
  good: 'tick',
} as const satisfies Record<string, SignShape>;

interface NoticeProps {
  readonly tone: keyof typeof signs;
  readonly title: string;
  readonly children?: React.ReactNode;
  readonly actions?: React.ReactNode;
}

/** Something to know before reading on. The live regions tell it to those who cannot see it appear. */
export function Notice({ tone, title, children, actions }: NoticeProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.notice}>
      <span aria-hidden className={mergeClasses(styles.sign, styles[tone])}>
        <Sign shape={signs[tone]} />
      </span>
      <div>
        <p className={styles.title}>{title}</p>
        {children === undefined ? null : <div className={styles.words}>{children}</div>}
        {actions === undefined ? null : (
          <div className={mergeClasses(shared.actions, styles.actions)}>{actions}</div>
        )}
      </div>
    </div>
  );
}
