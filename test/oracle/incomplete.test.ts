import * as fc from 'fast-check';
import { checkByOracle } from './oracle';
import { type Plan, readPlan } from './plan';
import {
  type OracleCell,
  type OracleResult,
  type OracleRole,
  oracleRoles,
  type PlanSheets,
} from './plan-sheets';
import { type RandomPlan, randomPlan } from './random-plan';
import { folded } from './read-cell';
import type { Row } from './rows';
import { nameFieldOf, retiredStatuses, sheetFields } from './sheet-fields';

/*
 * "Incomplete: a cell of the judged row that it needs is unreadable, that is, with another value in it the outcome
 * could be another." The rules say by reasoning when that is so; here the other values are tried out.
 */

const keysOf = (rows: readonly Row[]): string[] =>
  rows.map((row) => row.id ?? row.key).filter((key) => key !== '');

/** Each of the texts, two of them, and all. */
const listsOf = (texts: readonly string[]): string[] => [
  ...texts,
  ...texts.flatMap((one, index) => texts.slice(index + 1).map((other) => `${one}; ${other}`)),
  texts.join('; '),
];

/** Discounts, among them those at which a product is just sold above its cost. */
function discounts(plan: Plan): number[] {
  const breakEven = plan.live.products.flatMap((product) => {
    const [price, cost] = [plan.number(product, 'Price'), plan.number(product, 'Unit cost')];
    const net = (price ?? 0) * (1 - (plan.number(product, 'Discount') ?? 0));
    return cost === null || net <= 0 ? [] : [1 - cost / net - 1e-7];
  });
  return [0, 0.1, 0.5, 1, -1_000_000, ...breakEven];
}

function days(plan: Plan, row: Row, field: string): number[] {
  const own = ['Start', 'End', 'Approved on', 'Reviewed on'].map((one) => plan.number(row, one));
  const periods = plan.strategies.flatMap(({ start, end }) => [start, end]);
  const available = plan.live.products.map((product) => plan.number(product, 'Available from'));
  const starts = plan.tactics.map(({ start }) => start);
  const near = [...own, ...periods, ...available].flatMap((day) =>
    day === null ? [] : [day - 1, day, day + 1],
  );
  const far = own.flatMap((day) => (day === null ? [] : [day - 400, day + 28, day + 400]));
  const ofLaunch = [...periods, ...starts, ...plan.tactics.map(({ end }) => end)].flatMap((day) =>
    day === null ? [] : [day - 15, day, day + 14, day + 15],
  );
  const ofOthers = [...plan.tactics.flatMap(({ start, end }) => [start, end])].filter((day) => day !== null);
  const { today } = plan;
  const all = [1, 29, 2_000_000, today - 91, today - 31, today, today + 1, ...near, ...far];
  return [...new Set([...all, ...(field === 'Available from' ? ofLaunch : ofOthers)])].filter(
    (day) => day > 0,
  );
}

function otherValues(plan: Plan, row: Row, field: string): OracleCell[] {
  const { role } = row;
  const written = (roles: readonly OracleRole[]): OracleCell[] => [
    ...new Set(roles.flatMap((one) => plan.all[one].map((each) => each.cell(field)))),
  ];
  if (field === nameFieldOf[role] || field === 'ID') return ['Something new', ...written([role])];
  const kind = sheetFields[role][field];
  switch (kind?.kind) {
    case 'reference':
    case 'list': {
      if (kind.to === null || kind.to === 'segments')
        return ['Odd one', ...written(['strategies', 'tactics', 'products'])];
      const keys = keysOf(plan.all[kind.to]);
      return ['Nothing known', ...listsOf(keys), 'A 120%', 'A 10%'];
    }
    case 'date':
      return days(plan, row, field);
    case 'choice':
      return [...new Set(kind.values.values())].filter(
        (value) => field !== 'Status' || !retiredStatuses.includes(value),
      );
    case 'share':
      if (field === 'Discount') return discounts(plan);
      return Array.from({ length: 51 }, (_, index) => index / 50);
    case 'number':
    case 'money':
      return [0, 1, 1e9, 1e12, 1e-9, ...(kind.mayBeNegative ? [-1e9] : [])];
    case 'id':
    case 'text':
    case 'period':
    case undefined:
      return [
        'Somebody',
        'units',
        'revenue',
        'profit',
        'Cost per lead',
        ...written(['tactics', 'strategies']),
      ];
  }
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

/**
 * Rules that a name can make undecided; an ID, only `missing-id`. That references elsewhere could come to mean the row
 * does not count.
 */
const rulesOfKeys: Readonly<Record<'ID' | 'name', readonly string[]>> = {
  ID: ['missing-id'],
  name: ['missing-id', 'near-duplicate', 'segment-unserved'],
};
const readingRules = [
  'unreadable-cell',
  'unknown-choice',
  'not-calculated',
  'number-as-text',
  'column-missing',
  'plan-missing',
];

type Outcome = 'finding' | 'incomplete' | 'pass';

/** Of a rule about named things, such as `P1 / awareness` and `sales / lead tracking`: a finding where there is one for any of them. */
function outcome(result: OracleResult, rule: string, row: Row): Outcome {
  if (result.incomplete.some((one) => one.rule === rule && one.role === row.role && one.key === row.key))
    return 'incomplete';
  const sheetRow = row.address(nameFieldOf[row.role])?.slice(1);
  // A part of the plan is named without the number of its row.
  const name = folded((row.role === 'components' ? row.name : row.key) ?? '');
  const found = result.findings.some((one) => {
    // What a whole plan lacks stands at one of its rows, or at none.
    if (one.rule !== rule || (one.role !== null && one.role !== row.role)) return false;
    const parts = (one.key ?? '').split(' / ');
    if (parts.length > 1) return parts.some((part) => folded(part) === name);
    return (
      one.role !== null &&
      one.key === row.key &&
      one.cells.every((cell) => cell.replace(/^[A-Z]+/, '') === sheetRow)
    );
  });
  return found ? 'finding' : 'pass';
}

interface UnreadableCell {
  readonly row: Row;
  readonly field: string;
}

/** The cells that alone in their row cannot be read. */
const unreadableCells = (plan: Plan): UnreadableCell[] =>
  oracleRoles.flatMap((role) => {
    const keys = plan.all[role].map((row) => row.key);
    return plan.live[role].flatMap((row) => {
      const unreadable = plan.columns(role).filter((field) => plan.isUnreadable(row, field));
      const [field] = unreadable;
      if (unreadable.length !== 1 || field === undefined) return [];
      if (keys.filter((key) => key === row.key).length > 1) return [];
      // Without its only entry the column would be absent, which an unreadable cell is not.
      const others = plan.all[role].filter(
        (one) => one !== row && plan.reading(one, field).state !== 'empty',
      );
      return others.length > 0 ? [{ row, field }] : [];
    });
  });

function contradictions({ sheets, settings }: RandomPlan, pick: number): string[] {
  const plan = readPlan(sheets, settings);
  const cells = unreadableCells(plan);
  const cell = cells[pick % cells.length];
  if (cell === undefined) return [];
  const { row, field } = cell;
  const { role } = row;
  const result = checkByOracle(sheets, settings);
  const column = sheets[role]?.headings.indexOf(field) ?? -1;
  const others = [null, ...otherValues(plan, row, field)]
    .map((value) => withCell(sheets, role, row.address(field) ?? '', column, value))
    .map((changed) => ({ plan: readPlan(changed, settings), result: checkByOracle(changed, settings) }));
  if (others.some((other) => other.plan.missing.length !== plan.missing.length)) return [];
  const isKey = field === 'ID' || field === nameFieldOf[role];
  const rules = new Set(
    [result, ...others.map((other) => other.result)].flatMap(({ findings, incomplete }) =>
      [...findings, ...incomplete].map(({ rule }) => rule),
    ),
  );
  const wrong: string[] = [];
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
  return wrong;
}

it('a rule is incomplete where, and only where, another value in the unreadable cell changes its outcome', () => {
  fc.assert(
    fc.property(randomPlan, fc.nat(20), (plan, pick) => {
      expect(contradictions(plan, pick)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
