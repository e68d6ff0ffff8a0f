import {
  type CheckedWorkbook,
  type CheckOccasion,
  checkReading,
  isNoPlan,
  type NoPlan,
} from './checked-workbook';
import { type ExcelRunner, stopIfAborted } from './excel-runner';
import { planColumns } from './plumbline-column/column-plan';
import { movesOthers, noChanges, prepareChanges } from './plumbline-column/write-columns';
import { readWorkbook } from './reading/read-workbook';
import { areMarksBehind, obstacleTo, writeCheck } from './write-check';

export interface CheckProgress {
  readonly stage: 'reading' | 'checking' | 'marking';
  /** The done part of the whole check, 0 to 1. */
  readonly share: number;
  /** The sheet that it is at. */
  readonly sheet: string | null;
}

interface MarkingOccasion extends CheckOccasion {
  /** Whether marks are written; else the workbook is only read. */
  readonly mayWrite: boolean;
}

/** The parts of a check that its stages begin at. */
const stageStart = { checking: 0.8, marking: 0.9 } as const;

/**
 * Reads the workbook, checks its plan as its own settings say and marks its rows: four round trips at any size, the parts of its values
 * apart, and one more where columns are added beside tables.
 */
export async function checkWorkbook(
  { run }: ExcelRunner,
  { mayWrite, ...occasion }: MarkingOccasion,
  report: (progress: CheckProgress) => void,
  signal: AbortSignal,
): Promise<CheckedWorkbook | NoPlan> {
  const check = async (context: Excel.RequestContext): Promise<CheckedWorkbook | NoPlan> => {
    const reading = await readWorkbook(
      context,
      ({ share, sheet }) => {
        report({ stage: 'reading', share: share * stageStart.checking, sheet });
      },
      signal,
    );
    stopIfAborted(signal);
    report({ stage: 'checking', share: stageStart.checking, sheet: null });
    // The page shows the stage before a large plan keeps it busy.
    await nextTask();
    stopIfAborted(signal);
    const checked = checkReading(reading, reading.workbook, occasion);
    if (isNoPlan(checked)) return checked;
    stopIfAborted(signal);
    if (!mayWrite) return { ...checked, marks: null, areMarksBehind: areMarksBehind(reading, checked) };
    report({ stage: 'marking', share: stageStart.marking, sheet: null });
    const plan = planColumns(reading, checked);
    const columns = obstacleTo(reading) === null ? await prepareChanges(context, plan) : noChanges;
    const marks = await writeCheck(context, reading, checked, { columns, pages: true, mayGoWithout: true });
    // What stood right of the deleted ones is elsewhere now, and the report names its cells.
    if (marks.isWritten && movesOthers(columns)) return check(context);
    const asked = plan.additions.length > 0 ? 1 : 0;
    return {
      ...checked,
      extraChunks: checked.extraChunks + asked + columns.texts.length - 1,
      marks,
      areMarksBehind: !marks.isWritten && areMarksBehind(reading, checked),
    };
  };
  return run(check, signal);
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
