import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { fieldOf } from '../../../plan/fields/catalogue';
import { choiceWord, headingOf } from '../../../plan/fields/in-words';
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
      detail: { heading: source.headings[column] || headingOf(role, field), declared, text, rows, field },
      fields: [field],
      part: [role, source.name ?? source.sheet, field, comparable(text)].join('/'),
      columnCells: { table, column, rowIndexes: rows.map(({ rowIndex }) => rowIndex) },
    };
  },
  message: ({ heading, declared, text, rows, field }) =>
    language.rules['unknown-choice'].finding({
      heading,
      cells: rows.length,
      text: quote(text),
      choices: Object.keys(declared.choices).map((value) => choiceWord(field, value)),
    }),
  fixes: (_, { declared, text, rows, field }) => {
    const nearest = nearestText(text, choiceWords(declared));
    return nearest === null
      ? []
      : [
          {
            label: language.ruleWords.fixes.replaceWith(nearest),
            edits: rows.map((row) => ({ row, field, newValue: nearest })),
          },
        ];
  },
});
