import type { SheetTable } from '../../spreadsheet/sheet';
import { sheetCatalogue } from '../fields/catalogue';
import { type Role, roles } from '../fields/roles';
import { innerWordings, longestHeading, plainWords, singular } from './heading-words';
import type { LocatedTable } from './locate-tables';

const titleRoles: ReadonlyMap<string, Role> = new Map(
  roles.flatMap((role) =>
    Object.values(sheetCatalogue[role].titles)
      .flat()
      .flatMap((title) => [[plainWords(title), role] as const, [singular(plainWords(title)), role] as const]),
  ),
);

/** What a title may carry beside its meaning: the mark of a table's name, numbers, years, quarters. */
const besides = /^(?:tbl|tab|table|sheet|\d+(?:\.\d+)*\.?|q\d|h\d|fy|v\d+)$/u;

/** What a title says of the role of its table: plainly ("Sales tactics 2026"), or as one word among others. */
export interface TitleRole {
  readonly role: Role;
  readonly plain: boolean;
}

export function titleRole(title: string): TitleRole | null {
  if (title.length > longestHeading) return null;
  const words = plainWords(title.replace(/^(?:tbl|tab)(?=\p{Lu})/u, ''))
    .split(' ')
    .filter((word) => !besides.test(word))
    .join(' ');
  const plain = titleRoles.get(words) ?? titleRoles.get(singular(words));
  if (plain !== undefined) return { role: plain, plain: true };
  for (const { words: wording } of innerWordings(words)) {
    const role = titleRoles.get(wording) ?? titleRoles.get(singular(wording));
    if (role !== undefined) return { role, plain: false };
  }
  return null;
}

/** The titles of a table, the closest first: its own name, the texts above it, its sheet's name. */
export const titlesOf = (table: SheetTable & Partial<LocatedTable>): readonly string[] => [
  ...(table.name === null ? [] : [table.name]),
  ...(table.above ?? []),
  table.sheet,
];

/** The first title that says a role plainly, else the first that hints at one. */
export function roleFromTitles(titles: readonly string[]): TitleRole | null {
  const said = titles.flatMap((title) => titleRole(title) ?? []);
  return said.find(({ plain }) => plain) ?? said[0] ?? null;
}

const foreignTitles =
  /\b(?:swot|risk register|risks?|competit|stakeholder|invoice|budget allocation|p&l|profit and loss|income statement|cash ?flow|test cases?|requirements?|contacts?|leads? list|pipeline|expenses?|wettbewerb|risik|kosten|rechnung|competidor|concurren|rischi|risco|meetings?|minutes|attendance|bugs?\b|inventory|payroll|timesheet|change ?log|faq|glossary|legend|drop-?downs?|look-?ups?|validation|besprechung|mitarbeiter|urlaub|inventar|reunión|reuniones|gastos|réunion|dépenses|congés|spese|riunion|despesas|reunião|reuniões|funcionários|vergadering|uitgaven|personeel)/iu;

/** What a sheet of the values to choose from is called. */
const choiceLists = /^(?:lists|listen|listas|listes|elenchi|lijsten)$/iu;

/** Whether a title says that a table is something else than a plan: risks, competitors, a profit and loss account. */
export const isForeignTitle = (title: string): boolean =>
  foreignTitles.test(title) || choiceLists.test(title.trim());
