import { type Language, language } from '../languages/language';

/** What could not be done with the workbook, told to people. */
export interface WorkbookProblem {
  /** For tests and reports, such as `sheet-protected`. */
  readonly id: string;
  /** What was seen, and where: one sentence. */
  readonly sentence: string;
  /** What to do about it: one sentence. */
  readonly whatToDo: string;
}

/** A problem of one sheet, while the rest went well. */
export interface SheetProblem extends WorkbookProblem {
  readonly sheet: string;
}

type ProblemTexts = Language['excel']['problems'];

/** A problem in the words of the language that is spoken when it is met. */
const problem =
  <Name extends keyof ProblemTexts>(name: Name, id: string) =>
  (...about: Parameters<ProblemTexts[Name]>): WorkbookProblem => {
    const told = language.excel.problems[name] as (
      ...given: Parameters<ProblemTexts[Name]>
    ) => Omit<WorkbookProblem, 'id'>;
    return { id, ...told(...about) };
  };

/** Every problem that working with Excel can meet. */
export const problems = {
  readOnly: problem('readOnly', 'read-only'),
  structureProtected: problem('structureProtected', 'structure-protected'),
  noSheetAdded: problem('noSheetAdded', 'structure-protected'),
  sheetProtected: problem('sheetProtected', 'sheet-protected'),
  cellProtected: problem('cellProtected', 'cell-protected'),
  textTooLong: problem('textTooLong', 'text-too-long'),
  noRoomForColumn: problem('noRoomForColumn', 'no-room-for-column'),
  noHeaderRow: problem('noHeaderRow', 'no-header-row'),
  columnsNotWritten: problem('columnsNotWritten', 'columns-not-written'),
  reportProtected: problem('reportProtected', 'report-protected'),
  settingsProtected: problem('settingsProtected', 'settings-protected'),
  nameTooLong: problem('nameTooLong', 'name-too-long'),
  scenariosProtected: problem('scenariosProtected', 'scenarios-protected'),
  noScenarioHeadings: problem('noScenarioHeadings', 'no-scenario-headings'),
  noSettingsHeadings: problem('noSettingsHeadings', 'no-settings-headings'),
  formatsUnread: problem('formatsUnread', 'formats-unread'),
  noSuchSheet: problem('noSuchSheet', 'no-such-sheet'),
  sheetNotFound: problem('sheetNotFound', 'sheet-not-found'),
  sheetHidden: problem('sheetHidden', 'sheet-hidden'),
  commentThere: problem('commentThere', 'comment-there'),
  commentsProtected: problem('commentsProtected', 'comments-protected'),
  commentRefused: problem('commentRefused', 'comment-refused'),
  rowGone: problem('rowGone', 'row-gone'),
  tableChanged: problem('tableChanged', 'table-changed'),
  tableElsewhere: problem('tableElsewhere', 'table-elsewhere'),
  sheetsChanged: problem('sheetsChanged', 'sheets-changed'),
  tooLarge: problem('tooLarge', 'too-large'),
  noCells: problem('noCells', 'no-cells-selected'),
  formulaRefused: problem('formulaRefused', 'formula-refused'),
  tooOld: problem('tooOld', 'excel-too-old'),
  busy: problem('busy', 'excel-busy'),
  noNewWorkbook: problem('noNewWorkbook', 'no-new-workbook'),
  unexpected: problem('unexpected', 'excel-error'),
};

/* A map, as a code may be named like a member of every object. */
const byCode: ReadonlyMap<string, () => WorkbookProblem> = new Map(
  Object.entries({
    AccessDenied: problems.readOnly,
    ItemNotFound: problems.sheetsChanged,
    InvalidReference: problems.sheetsChanged,
    InvalidSelection: problems.noCells,
    ApiNotFound: problems.tooOld,
    RequestPayloadSizeLimitExceeded: problems.tooLarge,
    ResponsePayloadSizeLimitExceeded: problems.tooLarge,
    ActivityLimitReached: problems.busy,
    RequestAborted: problems.busy,
    ServiceNotAvailable: problems.busy,
    Timeout: problems.busy,
  }),
);

/** The code of an error that came from Excel; its name for any other. */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) {
    const { code } = error;
    if (typeof code === 'string' || typeof code === 'number') return String(code);
  }
  return error instanceof Error ? error.name : 'unknown';
}

/** What an error from Excel means to people. */
export function problemOf(error: unknown): WorkbookProblem {
  const code = errorCode(error);
  return byCode.get(code)?.() ?? problems.unexpected(code);
}
