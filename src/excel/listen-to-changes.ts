import { type Doing, isAllOwn, nameOfSheet, wasOwn } from './own-doings';

/** The version of ExcelApi that tells of sheets which are renamed, moved or hidden. */
const tellsOfNames = '1.17';

/** Tells when somebody changes the workbook: this add-in's own doings apart, co-authors' included. */
export async function listenToChanges(changed: () => void): Promise<void> {
  const told = (): Promise<void> => {
    if (!isAllOwn()) changed();
    return Promise.resolve();
  };
  /** What cannot be looked at, as while a cell is edited, is told. */
  const toldUnless = async (isNothing: () => Promise<boolean>): Promise<void> => {
    if (isAllOwn() || (await isNothing().catch(() => false))) return;
    changed();
  };
  const toldOfOthers =
    (doing: Doing) =>
    ({ worksheetId, source }: SheetOfEvent): Promise<void> =>
      source === Excel.EventSource.remote ? told() : toldUnless(() => wasOwn(doing, worksheetId));

  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add((event) =>
      event.triggerSource === Excel.EventTriggerSource.thisLocalAddin ? Promise.resolve() : told(),
    );
    // Sorting moves rows without changing a cell for Excel.
    worksheets.onRowSorted.add(told);
    worksheets.onAdded.add(toldOfOthers('sheet added'));
    worksheets.onDeleted.add(toldOfOthers('sheet deleted'));
    tables.onAdded.add(toldOfOthers('table added'));
    // A table may go with its sheet, of which is told in its turn.
    tables.onDeleted.add(({ worksheetId }) =>
      toldUnless(async () => (await nameOfSheet(worksheetId)) === null),
    );
    await context.sync();
  });
  if (!Office.context.requirements.isSetSupported('ExcelApi', tellsOfNames)) return;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onNameChanged.add(told);
    worksheets.onMoved.add(toldOfOthers('sheet moved'));
    worksheets.onVisibilityChanged.add(told);
    await context.sync();
  });
}

/** What events of sheets and tables have in common. */
interface SheetOfEvent {
  readonly worksheetId: string;
  readonly source: Excel.EventSource | 'Local' | 'Remote';
}
