import type { RecordedRow } from '../../../alignment/comparison/check-record';
import { plainValue } from '../../../alignment/comparison/comparison-words';
import type { FindingChanges, LastingFinding } from '../../../alignment/comparison/finding-changes';
import type { ChangedRow, LoneRow } from '../../../alignment/comparison/plan-changes';
import { isProblem, type RecordedValue } from '../../../alignment/comparison/recorded-value';
import type { CauseChange, PlanPoints, RowPoints } from '../../../alignment/comparison/score-changes';
import type { Role } from '../../../plan/fields/roles';
import { isoText } from '../../../spreadsheet/day';
import { isUnread, type RecordedFile } from '../../checked-file';
import type { ComparedFiles } from '../../compare-files';
import { linesOfList, plainFindingFacts, scoreFacts } from '../json';

/** What changed between two workbooks as one JSON object; the lists that may be long have an item a line. */
export function* jsonDiff({ old, new: now, comparison }: ComparedFiles): Generator<string> {
  const files = { old: fileFacts(old), new: fileFacts(now) };
  if (comparison === null) {
    yield `${JSON.stringify(files)}\n`;
    return;
  }
  const { score, plan, findings, settings } = comparison;
  const facts = {
    ...files,
    settings: settings.map(({ setting, before, after }) => ({ setting, ...oldAndNew(before, after) })),
    score: { ...oldAndNew(score.before, score.after), change: score.change, fell: score.fell },
    parts: score.parts.map(({ part, weight, earned, lost, change }) => ({
      part,
      weight: oldAndNew(weight.before, weight.after),
      earned: oldAndNew(earned.before, earned.after),
      lost: oldAndNew(lost.before, lost.after),
      change,
    })),
    wholePlan: score.plan.map(planPointsFacts),
  };
  yield JSON.stringify(facts).slice(0, -1);
  yield ',\n"rows":';
  yield* linesOfList(score.rows, rowPointsFacts);
  yield `,\n"plan":{"unchanged":${plan.unchanged},\n"new":`;
  yield* linesOfList(plan.new, loneFacts);
  yield ',\n"gone":';
  yield* linesOfList(plan.gone, loneFacts);
  yield ',\n"changed":';
  yield* linesOfList(plan.changed, changedFacts);
  yield '},\n"findings":{"new":';
  yield* findingLists(findings);
  yield '}}\n';
}

function* findingLists(findings: FindingChanges): Generator<string> {
  yield* linesOfList(findings.new, plainFindingFacts);
  yield ',\n"gone":';
  yield* linesOfList(findings.gone, (gone) => ({ ...plainFindingFacts(gone), because: gone.because }));
  yield ',\n"still":';
  yield* linesOfList(findings.still, lastingFacts);
  yield ',\n"muted":';
  yield* linesOfList(findings.muted, ({ finding, reason, before, after }) => ({
    ...plainFindingFacts(finding),
    reason,
    ...oldAndNew(before, after),
  }));
}

const oldAndNew = <Value>(before: Value, after: Value): { readonly old: Value; readonly new: Value } => ({
  old: before,
  new: after,
});

function fileFacts(recorded: RecordedFile): object {
  if (isUnread(recorded)) return { file: recorded.file, error: recorded.error };
  const { file, record, tablesRead, offers, leftOut } = recorded;
  return {
    file,
    date: isoText(record.date),
    profile: record.settings.profile,
    lead: record.settings.lead,
    ...scoreFacts(record.score),
    tablesRead,
    offers,
    leftOut,
  };
}

const placeFacts = (role: Role, row: RecordedRow): object => ({
  role,
  key: row.key,
  name: row.name,
  sheet: row.sheet,
  row: row.line,
  derived: row.derived,
});

const loneFacts = ({ role, row }: LoneRow): object => placeFacts(role, row);

const changedFacts = ({ role, before, after, fields }: ChangedRow): object => ({
  ...placeFacts(role, after),
  oldKey: before.key,
  fields: fields.map((change) => ({
    field: change.name,
    ...oldAndNew(valueFacts(role, change.field, change.before), valueFacts(role, change.field, change.after)),
  })),
});

const valueFacts = (role: Role, field: string, value: RecordedValue): string | number | object | null =>
  value !== null && isProblem(value)
    ? { unreadable: plainValue(role, field, value), problem: value.problem }
    : plainValue(role, field, value);

const causeFacts = ({ part, cause, before, after }: CauseChange): object => ({
  part,
  cause,
  ...oldAndNew(before, after),
});

function rowPointsFacts({ role, before, after, change, causes, isChanged, rules }: RowPoints): object {
  const row = after ?? before;
  const status = before === null ? 'new' : after === null ? 'gone' : isChanged ? 'changed' : 'unchanged';
  return {
    ...(row === null ? {} : placeFacts(role, row)),
    oldKey: before?.key ?? null,
    status,
    change,
    causes: causes.map(causeFacts),
    rules: oldAndNew(rules.before, rules.after),
  };
}

const planPointsFacts = ({ column, change, causes }: PlanPoints): object => ({
  column,
  change,
  causes: causes.map(causeFacts),
});

const lastingFacts = ({ before, after }: LastingFinding): object => ({
  ...plainFindingFacts(after),
  oldPoints: before.points,
  oldSeverity: before.severity,
});
