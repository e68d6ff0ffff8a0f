import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RuleId } from '../../alignment/rule-id';
import { language } from '../../languages/language';
import { FindingRow } from '../findings/finding-row';
import { groupSkipped } from '../findings/group-findings';
import { Fold } from '../look/fold';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { missingFindings } from '../store/pane-state';
import { usePane } from '../use-pane';

const useStyles = makeStyles({
  section: { marginTop: '20px', padding: '16px 0 4px' },
  inset: { paddingInline: '16px' },
  skipped: { padding: '4px 16px 8px' },
  reason: { margin: '8px 0 0 22px', color: ink.text },
  titles: { margin: '0 0 0 22px' },
});

/** What the plan does without, said once and without reproach. */
export function MissingFromPlan(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const result = usePane(({ check }) => check?.result ?? null);
  const missing = useMemo(() => missingFindings(result?.findings ?? []), [result]);
  const skipped = result?.inapplicable ?? [];
  if (missing.length === 0 && skipped.length === 0) return null;
  return (
    <section className={mergeClasses(shared.ruledOff, styles.section)}>
      <h3 className={mergeClasses(shared.heading, styles.inset)}>{language.pane.missing.title}</h3>
      <p className={mergeClasses(shared.paragraph, styles.inset)}>
        {missing.length === 0 ? language.pane.missing.skippedLead : language.pane.missing.lead}
      </p>
      <ul className={shared.list}>
        {missing.map((finding) => (
          <li key={finding.id}>
            <FindingRow finding={finding} isMissing />
          </li>
        ))}
      </ul>
      {skipped.length === 0 ? null : <SkippedRules rules={skipped} />}
    </section>
  );
}

function SkippedRules({ rules }: { readonly rules: readonly RuleId[] }): React.JSX.Element {
  const styles = useStyles();
  const { caption } = useSharedStyles();
  const reasons = useMemo(() => groupSkipped(rules), [rules]);
  return (
    <div className={styles.skipped}>
      <Fold title={language.pane.missing.skipped(rules.length)}>
        {reasons.map(({ reason, titles }) => (
          <div key={reason}>
            <p className={styles.reason}>{reason}</p>
            <p className={mergeClasses(caption, styles.titles)}>{titles.join(' · ')}</p>
          </div>
        ))}
      </Fold>
    </div>
  );
}
