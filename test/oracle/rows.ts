import type { OracleCell, OracleRole, PlanSheet, PlanSheets } from './plan-sheets';
import { folded, isBlank, isUncalculated, readChoice, readText } from './read-cell';
import { nameFieldOf, retiredStatuses, sheetFields } from './sheet-fields';

export interface Row {
  readonly role: OracleRole;
  readonly id: string | null;
  readonly name: string | null;
  /** As written, trimmed; an empty text for a row that has neither ID nor name. */
  readonly key: string;
  readonly retired: boolean;
  readonly idea: boolean;
  /** It repeats the ID of an earlier row of its sheet. */
  readonly repeated: boolean;
  /** The cell as it stands; null where its column is absent. */
  readonly cell: (field: string) => OracleCell;
  /** Its address such as C5; null where its column is absent. */
  readonly address: (field: string) => string | null;
  /** Its number format; null where none is known. */
  readonly format: (field: string) => string | null;
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

const textOf = (cell: OracleCell): string | null => {
  const reading = readText(cell);
  return reading.state === 'read' ? reading.value : null;
};

const hasWords = (cell: OracleCell): cell is string => typeof cell === 'string' && /\p{L}/u.test(cell);

/**
 * "A row that holds one text only, in the first column, and has rows that hold more below it, is a section heading and no row of the
 * plan." Two may stand one below the other; an ID by itself (T14) heads nothing, and where most rows were headings, none is one.
 */
function sectionsOf({ headings, rows }: PlanSheet): ReadonlySet<number> {
  const column = headings.findIndex((_, at) => rows.some((cells) => !isBlank(cells[at] ?? null)));
  const beginsWithId = headings[column] === 'ID';
  const found: number[] = [];
  let waiting: number[] = [];
  let filledRows = 0;
  rows.forEach((cells, index) => {
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    if (filled === 0) return;
    filledRows += 1;
    const first = cells[column] ?? null;
    const isId = beginsWithId && typeof first === 'string' && /^\s*\p{L}{1,5}[-_. ]?\d+\s*$/u.test(first);
    if (filled === 1 && hasWords(first) && !isId) waiting.push(index);
    else {
      if (filled > 2) found.push(...waiting.slice(-2));
      waiting = [];
    }
  });
  return new Set(found.length * 2 > filledRows ? [] : found);
}

/** All rows of a sheet that are not wholly blank; none where the plan does not have the sheet. */
export function readRows(sheets: PlanSheets, role: OracleRole): Row[] {
  const sheet = sheets[role];
  const rows: Row[] = [];
  if (sheet === undefined) return rows;
  const sections = sectionsOf(sheet);
  const columnOf = new Map(
    [...sheet.headings.entries()].reverse().map(([column, heading]) => [heading, column]),
  );
  sheet.rows.forEach((cells, index) => {
    if (sections.has(index)) return;
    // "A row of nothing else is no row."
    if (cells.every((each) => isBlank(each) || isUncalculated(each))) return;
    const cell = (field: string): OracleCell => {
      const column = columnOf.get(field);
      return column === undefined ? null : (cells[column] ?? null);
    };
    const format = (field: string): string | null =>
      sheet.formats?.[index]?.[columnOf.get(field) ?? -1] ?? null;
    const address = (field: string): string | null => {
      const column = columnOf.get(field);
      return column === undefined ? null : `${letters(column)}${index + 2}`;
    };
    const id = 'ID' in sheetFields[role] ? textOf(cell('ID')) : null;
    const name = textOf(cell(nameFieldOf[role]));
    // "A name that occurs again without an ID has its occurrence added."
    const before = rows.filter(
      (row) => row.id === null && row.name !== null && name !== null && folded(row.name) === folded(name),
    ).length;
    const nameKey = name !== null && before > 0 ? `${name} #${before + 1}` : name;
    const statusField = sheetFields[role]['Status'];
    const status =
      statusField?.kind === 'choice'
        ? readChoice(cell('Status'), statusField.values)
        : { state: 'empty' as const };
    rows.push({
      role,
      id,
      name,
      key: id ?? nameKey ?? '',
      retired: status.state === 'read' && retiredStatuses.includes(status.value),
      idea: status.state === 'read' && status.value === 'idea',
      repeated: id !== null && rows.some((row) => row.id !== null && folded(row.id) === folded(id)),
      cell,
      address,
      format,
    });
  });
  return rows;
}

/** The rows that a reference may mean: retired ones too, later rows of a repeated ID not. */
export interface Directory {
  /** "An id first, else a name", which two rows must not bear; else the key of a name that occurs again. */
  readonly resolve: (text: string) => Row | null;
  readonly isKeyOrName: (text: string) => boolean;
  /** A text that resolves to the row; null where none does. */
  readonly nameFor: (row: Row) => string | null;
  readonly canBeNamed: (row: Row) => boolean;
}

export function directoryOf(allRows: readonly Row[]): Directory {
  const entries = allRows
    .filter((row) => !row.repeated)
    .map((row) => ({
      row,
      id: row.id === null ? null : folded(row.id),
      name: row.name === null ? null : folded(row.name),
      key: row.key === '' ? null : folded(row.key),
    }));
  const resolve = (text: string): Row | null => {
    const wanted = folded(text);
    const byId = entries.find((entry) => entry.id === wanted);
    if (byId) return byId.row;
    const byName = entries.filter((entry) => entry.name === wanted);
    if (byName.length > 0) return byName.length === 1 ? (byName[0]?.row ?? null) : null;
    return entries.find((entry) => entry.key === wanted)?.row ?? null;
  };
  const nameFor = (row: Row): string | null =>
    [row.id, row.name, row.key].find((text) => text !== null && text !== '' && resolve(text) === row) ?? null;
  return {
    resolve,
    nameFor,
    isKeyOrName: (text) => {
      const wanted = folded(text);
      return entries.some((entry) => entry.key === wanted || entry.name === wanted);
    },
    canBeNamed: (row) => nameFor(row) !== null,
  };
}
