/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import type { Argument } from '../../../src/functions/value';
import { createMemoryWorkbook, type FormulaEngine } from '../../../src/office-host';
import type { Matrix } from '../../../src/spreadsheet/cell';
import { area } from '../../office-host/contract-workbook';
import { excelWithFunctions } from './excel-with-functions';

const host = excelWithFunctions();

const strategies: Matrix = [
  ['ID', 'Strategy', 'Goal'],
  ['S1', 'Win gift buyers', 'G1'],
  ['S2', 'Keep clients', 'G9'],
];
const goals: Matrix = [
  ['ID', 'Goal'],
  ['G1', 'Grow revenue'],
];
const tactics: Matrix = [
  ['Tactic', 'Strategy', 'Budget'],
  ['Pop-up shop', 'S1', 1000],
  ['Mail shot', 'S2', null],
  ['Radio', null, 0],
];
/** The plan of the example of ALIGNMENT_BREAKDOWN, with its parts. */
const smallPlan: readonly Matrix[] = [
  [
    ['Tactic', 'Strategy', 'Owner'],
    ['Pop-up shop', 'S1', 'Ada'],
  ],
  [
    ['ID', 'Strategy'],
    ['S1', 'Win gift buyers'],
  ],
];
const itsParts: Matrix = [
  ['Backing', 60, 42, 18],
  ['Coverage', 40, 40, 0],
  ['Funding', 0, 0, 0],
  ['Feasibility', 0, 0, 0],
];
const withEmptyTexts = tactics.map((row) => row.map((cell) => cell ?? ''));

const cases: readonly (readonly [string, string, readonly Argument[], unknown, string | null])[] = [
  // Spills: a blank in them is an empty text, which Excel would show as 0.
  [
    'the rows that lack backing, blanks blank and 0 as 0',
    'UNBACKED',
    [tactics, strategies, goals],
    [
      ['Mail shot', 'S2', ''],
      ['Radio', '', 0],
    ],
    null,
  ],
  [
    'blanks as IF(range="","",range) passes them',
    'UNBACKED',
    [withEmptyTexts, strategies, goals],
    [
      ['Mail shot', 'S2', ''],
      ['Radio', '', 0],
    ],
    null,
  ],
  [
    'goals that were left out: chains end at strategies',
    'UNBACKED',
    [tactics, strategies],
    [['Radio', '', 0]],
    null,
  ],
  [
    'nothing to show, in words',
    'UNBACKED',
    [tactics.slice(0, 2), strategies, goals],
    { error: '#N/A' },
    'No live tactic lacks backing, so there are no rows to show.',
  ],
  [
    'a column of answers for a column',
    'BACKED',
    [[['S1'], [{ error: '#REF!' }], [null], ['S2']], strategies, goals],
    [[true], [{ error: '#VALUE!' }], [false], [false]],
    null,
  ],
  ['a row of answers for a row', 'BACKED', [[['S1', 'S9']], strategies], [[true, false]], null],
  [
    'which column is missing',
    'BACKED',
    ['S1', [['Colour'], ['red']]],
    { error: '#VALUE!' },
    'The strategies have no column that is clearly Strategy: their headings are Colour. Include the heading row, or name the column Strategy.',
  ],
  [
    'an error cell in a range: its row alone is worse off',
    'BACKED',
    ['S1', [...strategies, [{ error: '#N/A' }, { error: '#N/A' }, { error: '#N/A' }]], goals],
    [[true]],
    null,
  ],
  // A middle argument that is left out.
  [
    'parts with a profile but without goals and products',
    'ALIGNMENT_BREAKDOWN',
    [...smallPlan, undefined, undefined, 'core'],
    itsParts,
    null,
  ],
  [
    'which profiles there are',
    'ALIGNMENT_SCORE',
    [tactics, strategies, undefined, undefined, 'all'],
    { error: '#VALUE!' },
    'profile is "all". Enter one of core, full.',
  ],
  // Arrays for single values.
  [
    'a table for a row and a column',
    'CONTRIBUTION_MARGIN',
    [[[10], [20]], [[1, 2, 3]]],
    [
      [9, 8, 7],
      [19, 18, 17],
    ],
    null,
  ],
  [
    '#N/A where an array has nothing',
    'CONTRIBUTION_MARGIN',
    [
      [[10], [20], [30]],
      [[1], [2]],
    ],
    [[9], [18], [{ error: '#N/A' }]],
    null,
  ],
  ['numbers written as texts', 'CONTRIBUTION_MARGIN', [' 1,250.50 ', '20%'], [[1250.3]], null],
  ['no sentence with #NUM!', 'REQUIRED_VOLUME', [50_000, 150, 150], { error: '#NUM!' }, null],
  [
    'no default for a text in an optional argument',
    'REQUIRED_VOLUME',
    [50_000, 250, 150, 'none'],
    { error: '#VALUE!' },
    'target_profit is "none". Enter a number (0 if you mean 0).',
  ],
];

describe('a worksheet function in Excel', () => {
  const shown = new Map<string, unknown>();
  beforeAll(async () => {
    await Promise.all(
      cases.map(async ([name, id, given]) => {
        shown.set(name, await host.functions.call(`plumb.${id.toLowerCase()}`, given));
      }),
    );
  });

  it.each(cases)('shows %s', (name, _id, _given, value, message) => {
    expect(shown.get(name)).toEqual({ value, message });
  });
});

describe('a cell with a worksheet function', () => {
  /* Knows one formula, `=BREAKDOWN`, of the small plan above. */
  const engine: FormulaEngine = {
    evaluate: (_formula, { callCustom }) =>
      callCustom('PLUMB.ALIGNMENT_BREAKDOWN', smallPlan) ?? { error: '#NAME?' },
  };

  it('is #BUSY! until the runtime answers, and then spills', async () => {
    host.open(createMemoryWorkbook({ engine, customFunctions: host.functions.caller }));
    const { workbook } = host;
    const sheet = workbook.activeSheet();
    const block = () =>
      [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => workbook.valueAt(sheet, row, column)));
    const calculated = new Promise<void>((resolve) => {
      workbook.listen(({ kind }) => {
        if (kind === 'calculated' && workbook.valueAt(sheet, 1, 0) !== null) resolve();
      });
    });
    workbook.write(sheet, area('A1'), () => ({ input: { formula: '=BREAKDOWN' } }));
    expect(block()[0]).toEqual([{ error: '#BUSY!' }, null, null, null]);
    await calculated;
    expect(block()).toEqual(itsParts);
  });
});
