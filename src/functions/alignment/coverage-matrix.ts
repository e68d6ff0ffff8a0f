import { coverByFields } from '../../alignment/coverage-matrix';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
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
  description: 'Counts live tactics, or adds up a number field, for each pair of values of two fields.',
  parameters: [
    tactics,
    {
      name: 'row_field',
      kind: 'text',
      description:
        'The field for the rows, such as "Strategy". Dates are grouped by month; each value of a list has its own row.',
    },
    {
      name: 'column_field',
      kind: 'text',
      description: 'The field for the columns, such as "Stage".',
    },
    {
      name: 'value_field',
      kind: 'text',
      description:
        'The number field to add up, such as "Budget". It is split over the values of a list, and over strategies by share.',
      default: null,
    },
  ],
  result: {
    kind: 'spill',
    columns:
      'A first row with the values of column_field, a first column with those of row_field, and counts of tactics or sums in between; (none) stands for tactics without a value.',
  },
  errors: {
    ...rangeErrors,
    'field-unknown': {
      error: '#VALUE!',
      when: 'the tactics have no field of the given name',
      message: 'The tactics have no field {field}. They have {fields}.',
      mentions: ['field', 'fields'],
    },
    'field-without-numbers': {
      error: '#VALUE!',
      when: 'value_field is not a number field',
      message:
        '{value_field} cannot be added up. Use a number field (here: {fields}), or leave value_field out to count the tactics.',
      mentions: ['fields'],
    },
    'no-tactics': {
      error: '#N/A',
      when: 'there are no live tactics',
      message: 'There are no live tactics to count. Fill in some rows, or reopen a retired one.',
    },
    'too-many-values': {
      error: '#NUM!',
      when: 'the fields have more values than a sheet can show',
      message:
        '{row_field} has {rows} different values and {column_field} {columns}, too many for one matrix. Choose fields with fewer values.',
      mentions: ['rows', 'columns'],
    },
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
  source: 'Plumbline: the coverage of a plan by any two fields of its tactics.',
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
      return noAnswer('field-without-numbers', { fields: fields.numberNames.join(', ') || 'none' });
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
