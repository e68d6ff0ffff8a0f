import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { Sign, type SignShape } from '../look/sign';
import type { SelfTestResult, SelfTestStatus } from '../pane-host';

const useStyles = makeStyles({
  case: { padding: '8px 0', display: 'grid', gridTemplateColumns: '16px 1fr', columnGap: '8px' },
  sign: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  failed: { color: ink.error },
  'not supported': { color: ink.quiet },
  passed: { color: ink.good },
  name: { margin: 0, color: ink.text },
  word: { fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0, color: ink.quiet },
  compared: { margin: '4px 0 0' },
  part: { color: ink.faint, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: {
    margin: '0 0 4px',
    color: ink.text,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

const shapes = {
  failed: 'cross',
  'not supported': 'dash',
  passed: 'tick',
} as const satisfies Record<SelfTestStatus, SignShape>;

interface CaseListProps {
  readonly status: SelfTestStatus;
  readonly results: readonly SelfTestResult[];
}

/** The cases that came to this; nothing where there are none. */
export function CaseList({ status, results }: CaseListProps): React.JSX.Element | null {
  const shared = useSharedStyles();
  const listed = results.filter((result) => result.status === status);
  if (listed.length === 0) return null;
  return (
    <ul className={shared.list} aria-label={language.pane.selfTest.lists[status]}>
      {listed.map((result) => (
        <Case key={result.name} result={result} />
      ))}
    </ul>
  );
}

function Case({ result }: { readonly result: SelfTestResult }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const word = language.pane.selfTest.statuses[result.status];
  return (
    <li className={mergeClasses(shared.ruledOff, styles.case)}>
      <span aria-hidden className={mergeClasses(styles.sign, styles[result.status])}>
        <Sign shape={shapes[result.status]} />
      </span>
      <div>
        <p className={styles.name}>
          <span className={mergeClasses(styles.word, styles[result.status])}>{`${word}: `}</span>
          {result.name}
        </p>
        <p className={shared.caption}>{result.shows}</p>
        <Details result={result} />
      </div>
    </li>
  );
}

function Details({ result }: { readonly result: SelfTestResult }): React.JSX.Element | null {
  const styles = useStyles();
  switch (result.status) {
    case 'passed':
      return null;
    case 'not supported':
      return <p className={styles.reason}>{result.reason}</p>;
    case 'failed':
      return (
        <dl className={styles.compared}>
          <dt className={styles.part}>{language.pane.selfTest.expected}</dt>
          <dd className={styles.value}>{result.expected}</dd>
          <dt className={styles.part}>{language.pane.selfTest.seen}</dt>
          <dd className={styles.value}>{result.seen}</dd>
        </dl>
      );
  }
}
