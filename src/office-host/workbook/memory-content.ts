import { areaAfter, type LineEdit } from './areas';
import { chartsAfterLines, chartsAfterRename, chartsAfterSizes } from './chart-references';
import type { ChartView } from './charts';
import { commentsAfterLines, type CommentView } from './comments';
import { formatsAfterLines } from './conditional-areas';
import { validationsAfterLines, type ValidationView } from './data-validation';
import { formulaAfterLines, formulaAfterRename } from './formula-references';
import type {
  ConditionalFormatView,
  CustomXmlPart,
  NameView,
  SheetId,
  SheetView,
  TableView,
} from './host-workbook';
import { type Rows, rowsAfterLines, withFormulas } from './memory-cells';
import { sheetAfterLines } from './sheet-lines';

export interface MemorySheet extends SheetView {
  readonly rows: Rows;
}

/** Everything that undoing brings back. It is never changed, only replaced: a step of the history is an earlier one. */
export interface Content {
  readonly sheets: readonly MemorySheet[];
  readonly tables: readonly TableView[];
  readonly names: readonly NameView[];
  readonly formats: readonly ConditionalFormatView[];
  readonly validations: readonly ValidationView[];
  /** The one at the back first. */
  readonly charts: readonly ChartView[];
  /** The oldest first. */
  readonly comments: readonly CommentView[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly parts: readonly CustomXmlPart[];
  readonly isStructureProtected: boolean;
  readonly structurePassword: string | null;
}

export const emptyContent: Content = {
  sheets: [],
  tables: [],
  names: [],
  formats: [],
  validations: [],
  charts: [],
  comments: [],
  settings: new Map(),
  parts: [],
  isStructureProtected: false,
  structurePassword: null,
};

export const sheetOf = (content: Content, id: SheetId): MemorySheet | undefined =>
  content.sheets.find((sheet) => sheet.id === id);

export const withSheet = (content: Content, id: SheetId, change: Partial<MemorySheet>): Content => ({
  ...content,
  sheets: content.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change } : sheet)),
});

/** A sheet with a change that may make rows or columns larger, smaller or hidden: charts stay over their cells. */
export function withSheetLines(content: Content, id: SheetId, change: Partial<MemorySheet>): Content {
  const next = withSheet(content, id, change);
  const [before, after] = [sheetOf(content, id), sheetOf(next, id)];
  return before === undefined || after === undefined
    ? next
    : { ...next, charts: chartsAfterSizes(next.charts, before, after) };
}

/* A name has no sheet of its own to count from: a reference without one means none. */
const nowhere = '';

function withAllFormulas(content: Content, rewrite: (formula: string, home: string) => string): Content {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      rows: withFormulas(sheet.rows, (formula) => rewrite(formula, sheet.name)),
    })),
    names: content.names.map((name) => ({ ...name, formula: rewrite(name.formula, nowhere) })),
  };
}

/** The workbook after rows or columns of a sheet came or went: formulas, names, tables, formats and comments follow. */
export function contentAfterLines(
  content: Content,
  id: SheetId,
  edit: LineEdit,
  newId: () => string,
): Content {
  const edited = sheetOf(content, id);
  if (edited === undefined) return content;
  const followed = withAllFormulas(content, (formula, home) =>
    formulaAfterLines(formula, home, edited.name, edit),
  );
  const rows = sheetOf(followed, id)?.rows ?? [];
  const nameOf = (sheet: SheetId): string => sheetOf(content, sheet)?.name ?? nowhere;
  const elsewhere = content.formats.filter(({ sheet }) => sheet !== id);
  const here = content.formats.filter(({ sheet }) => sheet === id);
  return {
    ...withSheet(followed, id, {
      ...sheetAfterLines(edited, edit),
      rows: rowsAfterLines(rows, edit),
    }),
    tables: content.tables.flatMap((table) => {
      if (table.sheet !== id) return table;
      const area = areaAfter(table.area, edit);
      return area === null ? [] : { ...table, area };
    }),
    formats: [...elsewhere, ...formatsAfterLines(here, edited.name, edit, newId)],
    validations: validationsAfterLines(content.validations, edited, nameOf, edit),
    charts: chartsAfterLines(content.charts, edited, edit),
    comments: commentsAfterLines(content.comments, id, edit),
  };
}

const validationsAfterRename = (
  validations: readonly ValidationView[],
  before: string,
  after: string | null,
): readonly ValidationView[] =>
  validations.map((validation) => ({
    ...validation,
    formulas: validation.formulas.map((formula) => formulaAfterRename(formula, before, after)),
  }));

export function contentAfterRename(content: Content, id: SheetId, name: string): Content {
  const before = sheetOf(content, id)?.name ?? name;
  const followed = withAllFormulas(content, (formula) => formulaAfterRename(formula, before, name));
  const formats = content.formats.map((format) => ({
    ...format,
    formula: formulaAfterRename(format.formula, before, name),
  }));
  const validations = validationsAfterRename(content.validations, before, name);
  const charts = chartsAfterRename(content.charts, { id, name: before }, name);
  return { ...withSheet(followed, id, { name }), formats, validations, charts };
}

export function contentWithoutSheet(content: Content, id: SheetId): Content {
  const name = sheetOf(content, id)?.name;
  if (name === undefined) return content;
  const followed = withAllFormulas(content, (formula) => formulaAfterRename(formula, name, null));
  return {
    ...followed,
    sheets: followed.sheets.filter((sheet) => sheet.id !== id),
    tables: content.tables.filter(({ sheet }) => sheet !== id),
    names: followed.names.filter(({ scope }) => scope !== id),
    formats: content.formats
      .filter(({ sheet }) => sheet !== id)
      .map((format) => ({ ...format, formula: formulaAfterRename(format.formula, name, null) })),
    validations: validationsAfterRename(
      content.validations.filter(({ sheet }) => sheet !== id),
      name,
      null,
    ),
    charts: chartsAfterRename(content.charts, { id, name }, null),
    comments: content.comments.filter(({ sheet }) => sheet !== id),
  };
}

/** The workbook as another session of Excel opens it: whatever has an id gets a new one. */
export function contentReopened(
  content: Content,
  newId: {
    readonly sheet: () => SheetId;
    readonly table: () => string;
    readonly format: () => string;
    readonly chart: () => string;
  },
): { readonly content: Content; readonly sheetIds: ReadonlyMap<SheetId, SheetId> } {
  const sheetIds = new Map(content.sheets.map(({ id }) => [id, newId.sheet()]));
  const renewed = (id: SheetId): SheetId => sheetIds.get(id) ?? id;
  return {
    sheetIds,
    content: {
      ...content,
      sheets: content.sheets.map((sheet) => ({ ...sheet, id: renewed(sheet.id) })),
      tables: content.tables.map((table) => ({ ...table, id: newId.table(), sheet: renewed(table.sheet) })),
      names: content.names.map((name) => ({ ...name, scope: name.scope && renewed(name.scope) })),
      formats: content.formats.map((format) => ({
        ...format,
        id: newId.format(),
        sheet: renewed(format.sheet),
        isBroken: false,
      })),
      validations: content.validations.map((validation) => ({
        ...validation,
        id: newId.format(),
        sheet: renewed(validation.sheet),
      })),
      charts: content.charts.map((chart) => ({
        ...chart,
        id: newId.chart(),
        sheet: renewed(chart.sheet),
        series: chart.series.map((series) => ({ ...series, id: newId.chart() })),
      })),
      // A comment's id is the only one that a file keeps.
      comments: content.comments.map((comment) => ({ ...comment, sheet: renewed(comment.sheet) })),
    },
  };
}
