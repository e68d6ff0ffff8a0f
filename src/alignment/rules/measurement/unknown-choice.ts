import { count, quote } from '../../../languages/words';
import { fieldName, fieldOf } from '../../../plan/fields/catalogue';
import { comparable } from '../../../plan/names';
import type { Plan } from '../../../plan/plan';
import { plainText } from '../../../plan/reading/cell';
import { choiceWords } from '../../../plan/reading/choices';
import type { Row } from '../../../plan/rows';
import { isCellError } from '../../../spreadsheet/cell';
import { nearestText } from '../../nearest-key';
import { declareRule } from '../../rule';

/** A text of a choice column that is none of its choices, with the rows that hold it. */
interface UnknownChoice {
  readonly row: null;
  readonly table: number;
  readonly column: number;
  readonly field: string;
  readonly text: string;
  readonly rows: Row[];
}

function unknownChoices({ unreadableCells }: Plan): readonly UnknownChoice[] {
  const found = new Map<string, UnknownChoice>();
  for (const { row, field, column, problem } of unreadableCells) {
    if (problem.problem !== 'unknown-choice' || problem.seen === null || isCellError(problem.seen)) continue;
    const text = plainText(problem.seen);
    const place = `${row.table}/${column}/${comparable(text)}`;
    const known = found.get(place);
    if (known === undefined)
      found.set(place, { row: null, table: row.table, column, field, text, rows: [row] });
    else known.rows.push(row);
  }
  return [...found.values()];
}

export const unknownChoice = declareRule({
  id: 'unknown-choice',
  group: 'measurement',
  severity: 'warning',
  judges: { plan: [] },
  select: ({ plan }) => [unknownChoices(plan)],
  decide: ({ table, column, field, text, rows }, { plan }) => {
    const { role, source } = plan.tables[table] ?? {};
    const declared = role === undefined ? undefined : fieldOf(role, field);
    if (role === undefined || source === undefined || declared?.kind !== 'choice') return 'pass';
    return {
      outcome: 'finding',
      detail: { heading: source.headings[column] || fieldName(role, field), declared, text, rows, field },
      fields: [field],
      part: [role, source.name ?? source.sheet, field, comparable(text)].join('/'),
      columnCells: { table, column, rowIndexes: rows.map(({ rowIndex }) => rowIndex) },
    };
  },
  message: ({ heading, declared, text, rows }) =>
    `${count(rows.length, 'cell')} of the column ${heading} ${rows.length === 1 ? 'holds' : 'hold'} ${quote(text)}, which is not one of its choices, so ${rows.length === 1 ? 'it counts' : 'they count'} as empty. Enter one of these: ${Object.keys(declared.choices).join(', ')}.`,
  fixes: (_, { declared, text, rows, field }) => {
    const nearest = nearestText(text, choiceWords(declared));
    return nearest === null
      ? []
      : [
          {
            label: `Replace with ${nearest}`,
            edits: rows.map((row) => ({ row, field, newValue: nearest })),
          },
        ];
  },
});
