import { language } from '../languages/language';
import { exampleSheets } from '../plan/example/example-sheets';
import { fieldKeys, fieldOf } from '../plan/fields/catalogue';
import { choiceWord } from '../plan/fields/in-words';
import { type Role, roles } from '../plan/fields/roles';
import type { CellValue, Matrix } from '../spreadsheet/cell';
import { freeName } from '../spreadsheet/free-name';
import { guideSheet } from './guide-sheet';
import { type PlanContent, planSheets } from './plan-sheet';
import { scoreSheet } from './score-sheet';
import type { TemplateWorkbook } from './template-workbook';

/** What the sheets of the plan hold: nothing yet, the worked example as its team first wrote it, or a plan of one's own. */
export type TemplatePlan = 'empty' | 'example' | Readonly<Partial<Record<Role, readonly TemplateRow[]>>>;

/** Cells by the property names of their fields; a date is a serial of the 1900 system. */
export type TemplateRow = Readonly<Record<string, CellValue | undefined>>;

/** Names that a workbook has, which get a number behind them in the template. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of its tables and its own names: Excel has each only once. */
  readonly tables: readonly string[];
}

const nothingTaken: TakenNames = { sheets: [], tables: [] };

/** `SalesHistory`: the name of a table is one word. */
export const tableName = (sheet: string): string =>
  sheet.replace(/ (\p{L})/gu, (_, letter: string) => letter.toUpperCase());

/** Blank rows, so that there is room to type and lists have something to offer. */
const roomToType: Readonly<Record<Role, number>> = {
  goals: 8,
  strategies: 15,
  tactics: 40,
  products: 12,
  segments: 10,
  history: 36,
  components: 12,
};

/** Rows that stay blank below those of a plan. */
const roomBelow = 3;

/**
 * The plan workbook in the language that is spoken: a guide, a sheet for each role with all its fields, and the sheet of the score.
 * `currency` is the sign that amounts have; null for none.
 */
export function template(
  plan: TemplatePlan,
  taken: TakenNames = nothingTaken,
  currency: string | null = plan === 'example' ? '€' : null,
): TemplateWorkbook {
  const { sheets, workbook, titles, explanations } = language.template;
  const takenSheets = [...taken.sheets];
  const takenTables = [...taken.tables];
  const nameOf = (wanted: string, names: string[], between: string): string => {
    const name = freeName(wanted, names, between);
    names.push(name);
    return name;
  };
  const guideName = nameOf(sheets.guide, takenSheets, ' ');
  const contents = roles.map((role): PlanContent => {
    const fields = fieldKeys(role);
    return {
      role,
      name: nameOf(sheets[role], takenSheets, ' '),
      table: nameOf(tableName(sheets[role]), takenTables, ''),
      title: titles[role],
      explanation: explanations[role],
      fields,
      rows: rowsOf(plan, role, fields),
    };
  });
  const scoreName = nameOf(sheets.score, takenSheets, ' ');
  const planned = planSheets(contents, { currency, hasNotes: true });
  return {
    ...workbook,
    sheets: [guideSheet(guideName, planned, scoreName), ...planned, scoreSheet(scoreName, planned)],
  };
}

function rowsOf(plan: TemplatePlan, role: Role, fields: readonly string[]): Matrix {
  const filled = (plan === 'empty' ? [] : plan === 'example' ? exampleRows(role) : (plan[role] ?? [])).map(
    (row) => fields.map((field) => cellInWords(role, field, row[field] ?? null)),
  );
  const rows = filled.length === 0 ? roomToType[role] : filled.length + roomBelow;
  const blank = fields.map(() => null);
  return [...filled, ...Array.from({ length: rows - filled.length }, () => blank)];
}

/** A choice stands in its cell as the lists offer it. */
const cellInWords = (role: Role, key: string, cell: CellValue): CellValue =>
  typeof cell === 'string' && fieldOf(role, key)?.kind === 'choice' ? choiceWord(key, cell) : cell;

function exampleRows(role: Role): readonly TemplateRow[] {
  const sheet = exampleSheets('as-first-written').find((each) => each.role === role);
  if (sheet === undefined) return [];
  return sheet.rows.map((row) =>
    Object.fromEntries(sheet.fields.map((field, column) => [field, row[column] ?? null])),
  );
}
