import * as fc from 'fast-check';
import { checkByOracle } from './oracle';
import { type Plan, readPlan } from './plan';
import type { OracleCell, OracleResult, OracleRole, PlanSheets } from './plan-sheets';
import { type RandomPlan, randomPlan } from './random-plan';
import type { Row } from './rows';
import { nameFieldOf, sheetFields } from './sheet-fields';

/*
 * "Incomplete: a cell of the judged row that it needs is unreadable, that is, with another value in it the outcome
 * could be another." The rules say by reasoning when that is so; here the other values are tried out.
 */

const keysOf = (rows: readonly Row[]): string[] =>
  rows.map((row) => row.id ?? row.key).filter((key) => key !== '');

function otherValues(plan: Plan, role: OracleRole, field: string): OracleCell[] {
  const written = (roles: readonly OracleRole[]): OracleCell[] =>
    roles.flatMap((one) => plan.all[one].map((row) => row.cell(field)));
  if (field === nameFieldOf[role] || field === 'ID') return ['Something new', ...written([role])];
  const kind = sheetFields[role][field];
  if (kind?.kind === 'reference' || field === 'Product') {
    const to = field === 'Product' ? 'products' : field === 'Goal' ? 'goals' : 'strategies';
    const keys = keysOf(plan.live[to]);
    const pairs = keys.flatMap((one, index) => keys.slice(index + 1).map((other) => `${one}; ${other}`));
    return ['Nothing known', ...keysOf(plan.all[to]), ...pairs, keys.join('; '), 'A 120%', 'A 10%'];
  }
  if (field === 'Segment' || field === 'Channel') return ['Odd one', ...written(['strategies', 'tactics'])];
  if (kind?.kind === 'date') {
    const days = [...plan.strategies, ...plan.tactics].flatMap(({ start, end }) => [start, end]);
    return [1, 2_000_000, ...days.flatMap((day) => (day === null ? [] : [day - 1, day, day + 1]))];
  }
  if (kind?.kind === 'share') return Array.from({ length: 51 }, (_, index) => index / 50);
  if (kind?.kind === 'number') return [0, 1, 1e9];
  return ['Ada'];
}

function withCell(
  sheets: PlanSheets,
  role: OracleRole,
  address: string,
  column: number,
  value: OracleCell,
): PlanSheets {
  const sheet = sheets[role];
  if (!sheet) return sheets;
  const index = Number(address.replace(/^[A-Z]+/, '')) - 2;
  const rows = sheet.rows.map((row, at) =>
    at === index ? sheet.headings.map((_, where) => (where === column ? value : (row[where] ?? null))) : row,
  );
  return { ...sheets, [role]: { ...sheet, rows } };
}

/** Rules that an ID or a name can make undecided. That references elsewhere could come to mean the row does not count. */
const rulesOfKeys: Readonly<Record<'ID' | 'name', readonly string[]>> = {
  ID: ['duplicate-id', 'missing-id'],
  name: ['missing-id', 'near-duplicate'],
};
const readingRules = ['unreadable-cell', 'number-as-text', 'column-missing', 'plan-missing'];

type Outcome = 'finding' | 'incomplete' | 'pass';

function outcome(result: OracleResult, rule: string, row: Row): Outcome {
  if (result.incomplete.some((one) => one.rule === rule && one.role === row.role && one.key === row.key))
    return 'incomplete';
  const sheetRow = row.address(nameFieldOf[row.role])?.slice(1);
  const found = result.findings.some(
    (one) =>
      one.rule === rule &&
      one.role === row.role &&
      one.key === row.key &&
      one.cells.every((cell) => cell.replace(/^[A-Z]+/, '') === sheetRow),
  );
  return found ? 'finding' : 'pass';
}

function contradictions({ sheets, settings }: RandomPlan): string[] {
  const plan = readPlan(sheets, settings);
  const result = checkByOracle(sheets, settings);
  const allRules = [...new Set([...result.findings, ...result.incomplete].map((one) => one.rule))];
  const wrong: string[] = [];
  for (const role of ['goals', 'strategies', 'tactics', 'products'] as const) {
    const keys = plan.all[role].map((row) => row.key);
    for (const row of plan.live[role]) {
      const unreadable = Object.keys(sheetFields[role]).filter((field) => plan.isUnreadable(row, field));
      const [field] = unreadable;
      if (unreadable.length !== 1 || field === undefined || field === 'Status') continue;
      if (keys.filter((key) => key === row.key).length > 1) continue;
      const isKey = field === 'ID' || field === nameFieldOf[role];
      const column = sheets[role]?.headings.indexOf(field) ?? -1;
      const others = [null, ...otherValues(plan, role, field)]
        .map((value) => withCell(sheets, role, row.address(field) ?? '', column, value))
        .map((changed) => ({
          changed,
          plan: readPlan(changed, settings),
          result: checkByOracle(changed, settings),
        }));
      // Without its only entry the column would be absent, which an unreadable cell is not.
      if (others.some((other) => other.plan.missing.length !== plan.missing.length)) continue;
      const rules = new Set([
        ...allRules,
        ...others.flatMap((other) => other.result.findings.map((finding) => finding.rule)),
      ]);
      for (const rule of rules) {
        if (readingRules.includes(rule)) continue;
        if (isKey && !rulesOfKeys[field === 'ID' ? 'ID' : 'name'].includes(rule)) continue;
        const decided = outcome(result, rule, row);
        const seen = new Set<Outcome>(
          others.flatMap((other) => {
            const same = other.plan.all[role].find((one) => one.address(field) === row.address(field));
            if (!same) return [];
            const now = outcome(other.result, rule, same);
            return now === 'incomplete' ? (['finding', 'pass'] as const) : [now];
          }),
        );
        if (seen.size === 0) continue;
        const expected: Outcome = seen.size === 2 ? 'incomplete' : seen.has('finding') ? 'finding' : 'pass';
        if (decided !== expected)
          wrong.push(`${rule} of ${row.key}, ${field} unreadable: ${decided}, not ${expected}`);
      }
    }
  }
  return wrong;
}

it('a rule is incomplete where, and only where, another value in the unreadable cell changes its outcome', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      expect(contradictions(plan)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
