import { linkChains } from '../../../src/alignment/chains';
import { linkFix } from '../../../src/alignment/link-up/link-fix';
import { readPlan } from '../../../src/plan/read-plan';
import { plainLayout, type RecognisedTable } from '../../../src/plan/recognised-table';
import { type PlanSheet, readingSettings, sheet, tablesOf } from '../../support/plan-of';
import { withLinks } from './applied-links';

const strategies = sheet('ID|Strategy', 'S1|Social media', 'S2|Trade fairs');

/** What linking the tactics with these keys comes to. */
function link(tactics: PlanSheet, chosen: Readonly<Record<string, string>>) {
  const tables = tablesOf({ strategies, tactics });
  const plan = readPlan(tables, readingSettings);
  const links = linkFix(
    plan,
    Object.entries(chosen).flatMap(([key, reference]) =>
      plan.tactics.filter((row) => row.key === key).map((tactic) => ({ tactic, reference })),
    ),
  );
  const after = linkChains(readPlan(withLinks(tables, links), readingSettings));
  const linked = Object.fromEntries(
    after.tactics.map((tactic) => [tactic.row.key, tactic.strategies.map(({ row }) => row.key).join(' ')]),
  );
  return { ...links, linked };
}

describe('linking tactics', () => {
  it('writes the references into their cells in one step', () => {
    const { fix, newColumns, left, linked } = link(
      sheet('ID|Tactic|Strategy', 'T1|Reels|', 'T2|Booth|', 'T3|Kiosk|-'),
      {
        T1: 'S1',
        T3: 'S2',
      },
    );
    expect(fix).toEqual({
      label: 'Link 2 tactics to their strategies',
      edits: [
        { sheet: 'Tactics', cell: { row: 1, column: 2 }, field: 'Strategy', oldValue: null, newValue: 'S1' },
        { sheet: 'Tactics', cell: { row: 3, column: 2 }, field: 'Strategy', oldValue: '-', newValue: 'S2' },
      ],
    });
    expect([newColumns, left]).toEqual([[], []]);
    expect(linked).toEqual({ T1: 'S1', T2: '', T3: 'S2' });
  });

  it('says so of a single one', () => {
    expect(link(sheet('ID|Tactic|Strategy', 'T1|Reels|'), { T1: 'S1' }).fix?.label).toBe(
      'Link 1 tactic to its strategy',
    );
  });

  it('is nothing where nothing is chosen', () => {
    expect(link(sheet('ID|Tactic|Strategy', 'T1|Reels|'), {})).toMatchObject({
      fix: null,
      newColumns: [],
      left: [],
    });
  });

  it('asks for a column where a table has none', () => {
    const { fix, newColumns, linked } = link(sheet('ID|Tactic', 'T1|Reels', 'T2|Booth', 'T3|Kiosk'), {
      T3: 'S2',
      T1: 'S1',
    });
    expect(fix).toBeNull();
    expect(newColumns).toEqual([
      {
        sheet: 'Tactics',
        table: null,
        headingCell: { row: 0, column: 2 },
        heading: 'Strategy',
        values: [
          { cell: { row: 1, column: 2 }, value: 'S1' },
          { cell: { row: 3, column: 2 }, value: 'S2' },
        ],
      },
    ]);
    expect(linked).toEqual({ T1: 'S1', T2: '', T3: 'S2' });
  });

  it('heads that column with another word where Strategy is taken', () => {
    const [tables] = [tablesOf({ tactics: sheet('ID|Tactic|Strategy', 'T1|Reels|abc') })];
    const unread = tables.map((table): RecognisedTable => ({ ...table, columns: ['id', 'tactic', null] }));
    const plan = readPlan(unread, readingSettings);
    const [column] = linkFix(
      plan,
      plan.tactics.map((tactic) => ({ tactic, reference: 'S1' })),
    ).newColumns;
    expect(column?.heading).not.toMatch(/^strategy$/iu);
    expect(column?.heading).toMatch(/strateg/iu);
  });

  it('leaves a tactic whose strategy is filled in from elsewhere', () => {
    const tables = tablesOf({
      strategies,
      tactics: sheet('Strategy|ID|Tactic', 'S1|T1|Reels', '|T2|Booth'),
    }).map((table): RecognisedTable =>
      table.role === 'tactics'
        ? { ...table, layout: { ...plainLayout, fillDown: new Map([[0, true]]) } }
        : table,
    );
    const plan = readPlan(tables, readingSettings);
    const { fix, left } = linkFix(
      plan,
      plan.tactics.map((tactic) => ({ tactic, reference: 'S2' })),
    );
    expect(left.map(({ key }) => key)).toEqual(['T2']);
    expect(fix?.edits).toHaveLength(1);
  });

  it('names in a cell that several tactics share what was chosen for any of them', () => {
    const tables: readonly RecognisedTable[] = tablesOf({
      tactics: {
        headings: ['Strategy', 'Tactic'],
        rows: [
          [null, 'Reels\nStories'],
          ['Be seen', 'Booth'],
          ['Be bought', 'Kiosk'],
        ],
      },
    });
    const plan = readPlan(tables, { ...readingSettings, derivesLevels: true });
    const shared = plan.tactics.filter(({ rowIndex }) => rowIndex === 0);
    expect(shared).toHaveLength(2);
    const written = (...references: readonly string[]): unknown =>
      linkFix(
        plan,
        references.flatMap((reference, place) =>
          shared.slice(place % 2, (place % 2) + 1).map((tactic) => ({ tactic, reference })),
        ),
      ).fix?.edits.map((edit) => 'newValue' in edit && edit.newValue);
    expect(written('Be seen', 'Be bought')).toEqual(['Be seen; Be bought']);
    expect(written('Be seen', 'Be seen')).toEqual(['Be seen']);
    expect(written('Be seen', 'Be bought', 'Be seen')).toEqual(['Be seen; Be bought']);
  });
});
