import { limitIds } from '../../alignment/limits';
import type { WorkbookSettings } from '../../alignment/workbook-settings/workbook-settings';
import { language } from '../../languages/language';
import { Fold } from '../look/fold';
import { useSharedStyles } from '../look/shared-styles';
import { LimitField } from './limit-field';
import { MutedFindings } from './muted-findings';
import { RuleChoices } from './rule-choices';

/** What the check asks, how severely, by which numbers, and what it is to keep quiet about. */
export function RulesAndLimits({
  settings: { rules, limits, muted },
}: {
  readonly settings: WorkbookSettings;
}): React.JSX.Element {
  const { paragraph } = useSharedStyles();
  return (
    <>
      <p className={paragraph}>{language.setup.rules.lead}</p>
      <RuleChoices set={rules} />
      <div>
        <Fold title={language.setup.limits.title(limitIds.length, Object.keys(limits).length)}>
          {limitIds.map((id) => (
            <LimitField key={id} id={id} value={limits[id] ?? null} />
          ))}
        </Fold>
      </div>
      {muted.length === 0 ? (
        <p className={paragraph}>{language.setup.muted.none}</p>
      ) : (
        <div>
          <Fold title={language.setup.muted.title(muted.length)}>
            <MutedFindings muted={muted} />
          </Fold>
        </div>
      )}
    </>
  );
}
