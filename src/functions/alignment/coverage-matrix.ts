import { coverByFields } from '../../alignment/coverage-matrix';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { language } from '../../languages/language';
import { isLive } from '../../plan/rows';
import { mostCells } from '../../spreadsheet/broadcast';
import { shown } from '../../spreadsheet/cell-text';
import { declareFunction } from '../function';
import { rangeErrors, readRanges, tactics } from '../shared/plan-ranges';
import { isNumberField, tacticFields } from '../shared/tactic-fields';

/** A sheet of Excel is no wider; the first column holds the headings of the rows. */
const mostColumns = 16_384 - 1;

export const COVERAGE_MATRIX = declareFunction({
  id: 'COVERAGE_MATRIX',
  group: 'alignment',
  parameters: [
    tactics,
    { name: 'row_field', kind: 'text' },
    { name: 'column_field', kind: 'text' },
    { name: 'value_field', kind: 'text', default: null },
  ],
  result: { kind: 'spill', columns: null },
  errors: {
    ...rangeErrors,
    'field-unknown': { error: '#VALUE!', mentions: ['field', 'fields'] },
    'field-without-numbers': { error: '#VALUE!', mentions: ['fields'] },
    'no-tactics': { error: '#N/A' },
    'too-many-values': { error: '#NUM!', mentions: ['rows', 'columns'] },
  },
  example: {
    call: 'COVERAGE_MATRIX({"Tactic","Channel","Stage","Budget";"Pop-up shop","Shops","purchase",600;"Mail shot","Email","awareness",100;"Film","Email; Social","awareness",400},"Channel","Stage","Budget")',
    result: [
      ['', 'awareness', 'purchase'],
      ['Shops', 0, 600],
      ['Email', 300, 0],
      ['Social', 200, 0],
    ],
  },
  compute: (given) => {
    const plan = readRanges({ tactics: given.tactics });
    if (isNoAnswer(plan)) return plan;
    const fields = tacticFields(plan);
    const row = fields.named(given.row_field);
    const column = fields.named(given.column_field);
    const value = given.value_field === null ? null : fields.named(given.value_field);
    const unknown = (name: string) =>
      noAnswer('field-unknown', { field: shown(name), fields: fields.names.join(', ') });
    if (row === null) return unknown(given.row_field);
    if (column === null) return unknown(given.column_field);
    if (given.value_field !== null && value === null) return unknown(given.value_field);
    if (value !== null && !isNumberField(value))
      return noAnswer('field-without-numbers', {
        fields: fields.numberNames.join(', ') || language.calls.noFields,
      });
    if (!plan.tactics.some(isLive)) return noAnswer('no-tactics');
    const matrix = coverByFields(plan, { row, column, value }, { cells: mostCells, columns: mostColumns });
    if (!('amount' in matrix)) return noAnswer('too-many-values', { ...matrix });
    const { rowHeadings, columnHeadings, amount } = matrix;
    return [
      // A blank corner tells Excel's charts that the first row and column are headings.
      ['', ...columnHeadings],
      ...rowHeadings.map((heading, place) => [
        heading,
        ...columnHeadings.map((_, other) => amount(place, other)),
      ]),
    ];
  },
});
