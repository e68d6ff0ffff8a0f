import type { Area } from '../../../src/spreadsheet/area';
import { drawnPlan, drawnTable, linksOf } from './drawn-plan';

/** Cells of a column of the body, from one row to another. */
const merged = (column: number, top: number, bottom: number, right = column): Area => ({
  top,
  bottom,
  left: column,
  right,
});

const listed = drawnTable('strategies', 'ID | Strategy | Owner\nS1 | Be seen | Ann\nS2 | Be near | Bob');

const drawing = `
  Tactic | Strategy | Budget | Channel | Remark
  Fair   | S1       | 500    | .       | x
  Tour   | .        | 300    | .       | x
  Mail   | .        | 100    | .       | x
  Web    | S2       | 100    | .       | x
`;

const strategiesWith = (...merges: readonly Area[]): readonly string[] =>
  linksOf(drawnPlan([listed, drawnTable('tactics', drawing, { merges })]).tactics).map(([, links]) => links);

describe('a merged cell of a reference column', () => {
  it.each<[string, readonly Area[], readonly string[]]>([
    ['holds its value in every row that it covers', [merged(1, 0, 2)], ['S1', 'S1', 'S1', 'S2']],
    ['holds it in no other row', [merged(1, 0, 1)], ['S1', 'S1', '', 'S2']],
    ['that reaches below the table ends with its last row', [merged(1, 0, 9)], ['S1', 'S1', 'S1', 'S2']],
    ['overwrites nothing', [merged(1, 0, 3)], ['S1', 'S1', 'S1', 'S2']],
    [
      'that is two columns wide holds its value in its first column',
      [merged(1, 0, 2, 2)],
      ['S1', 'S1', 'S1', 'S2'],
    ],
    ['across columns of one row changes nothing', [merged(1, 0, 0, 2)], ['S1', '', '', 'S2']],
    ['that is blank changes nothing', [merged(1, 1, 2)], ['S1', '', '', 'S2']],
  ])('%s', (_, merges, expected) => {
    expect(strategiesWith(...merges)).toEqual(expected);
  });

  it('of numbers is left alone: they would count once for each row', () => {
    const table = drawnTable('tactics', drawing.replaceAll('300', '.'), { merges: [merged(2, 0, 1)] });
    expect(drawnPlan([listed, table]).tactics.map(({ budget }) => budget)).toEqual([500, null, 100, 100]);
  });

  it('of a list is left alone', () => {
    const table = drawnTable('tactics', drawing.replace('500    | .', '500 | Web'), {
      merges: [merged(3, 0, 3)],
    });
    expect(drawnPlan([listed, table]).tactics.map(({ channel }) => channel.length)).toEqual([1, 0, 0, 0]);
  });

  it('makes no tactic of a blank row or a row of totals under it', () => {
    const table = drawnTable(
      'tactics',
      `
        Tactic | Strategy | Budget
        Fair   | S1       | 500
        .      | .        | .
        Total  | .        | 500
        Tour   | .        | 300
      `,
      { merges: [merged(1, 0, 3)] },
    );
    expect(linksOf(drawnPlan([listed, table]).tactics)).toEqual([
      ['Fair', 'S1'],
      ['Tour', 'S1'],
    ]);
  });

  it('leaves the cells of the sheet as they were', () => {
    const table = drawnTable('tactics', drawing, { merges: [merged(1, 0, 2)] });
    const before = structuredClone(table.source.rows);
    drawnPlan([listed, table]);
    expect(table.source.rows).toEqual(before);
  });
});

it('a merged Goal of strategies is filled as a merged Strategy of tactics is', () => {
  const goals = drawnTable('goals', 'ID | Goal | Target\nG1 | Grow | 5');
  const strategies = drawnTable('strategies', 'Strategy | Goal | Owner\nBrand | G1 | Ann\nCare | . | Bob', {
    merges: [merged(1, 0, 1)],
  });
  expect(linksOf(drawnPlan([goals, strategies]).strategies)).toEqual([
    ['Brand', 'G1'],
    ['Care', 'G1'],
  ]);
});

describe('a value above blanks, where the host reads no merges,', () => {
  const filling = (said: boolean | undefined, tactics = drawing, others = [listed]): readonly string[] => {
    const fillDown = new Map(said === undefined ? [] : [[1, said]]);
    return linksOf(drawnPlan([...others, drawnTable('tactics', tactics, { fillDown })]).tactics).map(
      ([, links]) => links,
    );
  };

  it.each<[string, boolean | undefined, readonly string[]]>([
    ['stays above blanks before anybody is asked', undefined, ['S1', '', '', 'S2']],
    ['goes for the rows below once somebody says so', true, ['S1', 'S1', 'S1', 'S2']],
    ['stays above blanks where somebody says no', false, ['S1', '', '', 'S2']],
  ])('in a column that refers to a table %s', (_, said, expected) => {
    expect(filling(said)).toEqual(expected);
  });

  it.each<[string, string, boolean | undefined, string]>([
    [
      'goes for the rows below it where a quarter is blank',
      'Win | . | Keep | Grow',
      undefined,
      'Win Win Keep Grow',
    ],
    [
      'stays where less than a quarter is blank',
      'Win | . | Keep | Grow | Hold | Move',
      undefined,
      'Win - Keep Grow Hold Move',
    ],
    [
      'stays where a text stands in two rows, one after the other',
      'Win | Win | . | Keep',
      undefined,
      'Win Win - Keep',
    ],
    ['stays where somebody says so', 'Win | . | . | Keep', false, 'Win - - Keep'],
    ['goes for them where somebody says so', 'Win | Win | . | Keep', true, 'Win Win Win Keep'],
    ['says nothing to the rows above it', '. | Win | . | Keep', undefined, '- Win Win Keep'],
  ])('in a column of which strategies are derived %s', (_, column, said, expected) => {
    const rows = column.split('|').map((text, place) => `T${place} | ${text} | Ann`);
    const found = filling(said, ['Tactic | Strategy | Owner', ...rows].join('\n'), []);
    expect(found.map((links) => links || '-').join(' ')).toBe(expected);
  });

  it('gives the plan that merged cells give', () => {
    const pane = drawnTable('tactics', drawing, { fillDown: new Map([[1, true]]) });
    const line = drawnTable('tactics', drawing, { merges: [merged(1, 0, 2)] });
    const plain = ({ tactics, strategies }: ReturnType<typeof drawnPlan>) =>
      JSON.stringify([linksOf(tactics), strategies.map(({ key }) => key)]);
    expect(plain(drawnPlan([listed, pane]))).toBe(plain(drawnPlan([listed, line])));
  });
});
