import * as fc from 'fast-check';
import { checkPlan, type CheckResult } from '../../src/alignment/check';
import { type CheckSettings, defaultCheckSettings } from '../../src/alignment/settings';
import { type Role, roles } from '../../src/plan/fields/roles';
import type { Plan } from '../../src/plan/plan';
import { readPlan } from '../../src/plan/read-plan';
import type { Row } from '../../src/plan/rows';
import type { CellValue } from '../../src/spreadsheet/cell';
import { randomPlan } from '../oracle/random-plan';
import { type PlanSheets, readingSettings, tablesOf } from '../support/plan-of';

/** One cell that gets another value: any that its column holds elsewhere, or one that means something to readers. */
interface Edit {
  readonly role: Role;
  readonly row: number;
  readonly column: number;
  readonly value: number | CellValue;
  /** Whether the value is the place of another row, whose cell is copied. */
  readonly isCopied: boolean;
}

const edit: fc.Arbitrary<Edit> = fc
  .record({
    role: fc.oneof(
      { weight: 6, arbitrary: fc.constant<Role>('tactics') },
      { weight: 2, arbitrary: fc.constantFrom<Role>('goals', 'strategies', 'products', 'segments') },
    ),
    row: fc.nat(),
    column: fc.nat(),
    copied: fc.oneof(
      fc.nat().map((value) => ({ value, isCopied: true })),
      fc
        .constantFrom<CellValue>(
          null,
          'S1',
          'S2 40%; S1',
          'S99',
          'G1',
          'T1; T2',
          'P1',
          'much',
          '1,200',
          -5,
          0,
          46_100,
        )
        .map((value) => ({ value, isCopied: false })),
    ),
  })
  .map(({ copied, ...where }) => ({ ...where, ...copied }));

function edited(sheets: PlanSheets, { role, row, column, value, isCopied }: Edit): PlanSheets {
  const sheet = sheets[role];
  if (sheet === undefined || sheet.rows.length === 0) return sheets;
  const at = row % sheet.rows.length;
  const field = column % sheet.headings.length;
  const written = isCopied ? (sheet.rows[Number(value) % sheet.rows.length]?.[field] ?? null) : value;
  const cells = sheet.headings.map((_, place) =>
    place === field ? written : (sheet.rows[at]?.[place] ?? null),
  );
  return { ...sheets, [role]: { ...sheet, rows: sheet.rows.with(at, cells) } };
}

/** What was read, as data: rows that others refer to by their places. */
const asData = (read: unknown): unknown =>
  JSON.parse(
    // A strategy's own Target is a number.
    JSON.stringify(read, (key, value: unknown) =>
      (key === 'target' || key === 'row') && typeof value === 'object' && value !== null
        ? placeOf(value as Row)
        : value,
    ),
  );

const placeOf = ({ role, line }: Row): unknown => [role, line];

const plain = ({ recognised: _, tables: __, ...plan }: Plan): unknown => asData(plan);

const told = ({ alignment: _, findings, muted, ...rest }: CheckResult): unknown => ({
  ...rest,
  // Rows that support each other hold one another, which no comparison of what they hold comes to an end with.
  incomplete: rest.incomplete.map(({ row, ...each }) => ({ ...each, row: asData(row) })),
  unshownLosses: rest.unshownLosses.map(({ rule, loss: { of, ...loss } }) => ({
    rule,
    loss: { ...loss, of: of && placeOf(of.row) },
  })),
  findings: [...findings, ...muted.map(({ finding }) => finding)].map(({ row, fixes, ...finding }) => ({
    ...finding,
    row: row && placeOf(row),
    fixes: fixes(),
  })),
});

const rowsOf = (plan: Plan): readonly object[] => roles.flatMap((role): readonly object[] => plan[role]);

/** How many rows of a plan were taken over from the one before. */
const takenOver = (before: Plan, now: Plan): number => {
  const known = new Set(rowsOf(before));
  return rowsOf(now).filter((row) => known.has(row)).length;
};

describe('a plan that is read and checked again after an edit', () => {
  it('is the same as one that is read and checked afresh', () => {
    const counts = { edits: 0, takenOver: 0 };
    fc.assert(
      fc.property(randomPlan, fc.array(edit, { minLength: 1, maxLength: 4 }), (drawn, edits) => {
        const settings: CheckSettings = { ...defaultCheckSettings, ...drawn.settings };
        let { sheets } = drawn;
        let plan = readPlan(tablesOf(sheets), readingSettings);
        let check = checkPlan(plan, settings);
        for (const each of edits) {
          sheets = edited(sheets, each);
          const again = readPlan(tablesOf(sheets), readingSettings, plan);
          const checkedAgain = checkPlan(again, settings, check);
          const afresh = readPlan(tablesOf(sheets), readingSettings);
          expect(plain(again)).toEqual(plain(afresh));
          expect(told(checkedAgain)).toEqual(told(checkPlan(afresh, settings)));
          counts.edits += 1;
          if (takenOver(plan, again) > 0) counts.takenOver += 1;
          [plan, check] = [again, checkedAgain];
        }
      }),
    );
    // A law of reuse says nothing where nothing is reused.
    expect(counts.takenOver / counts.edits).toBeGreaterThan(0.3);
  });
});
