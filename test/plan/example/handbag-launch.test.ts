import { carriers } from '../../../src/alignment/carriers';
import { rules } from '../../../src/alignment/catalogue';
import { handbagLaunch, handbagLaunchDates } from '../../../src/plan/example/handbag-launch';
import { exampleRoles, type WrittenRow } from '../../../src/plan/example/row';
import { fieldKeys, fieldOf, sheetCatalogue } from '../../../src/plan/fields/catalogue';
import { retiredStatuses } from '../../../src/plan/fields/common';
import { comparable } from '../../../src/plan/names';
import { dayFromIso } from '../../../src/spreadsheet/day';
import { forEvery } from '../../support/for-every';

/*
 * The fixed plan is worked out here on its own, without the code that checks plans.
 */

const { goals, strategies, tactics, products, segments } = handbagLaunch;

type Strategy = WrittenRow<'strategies'>;
type Tactic = WrittenRow<'tactics'>;
type Product = WrittenRow<'products'>;

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const day = (text: string | undefined): number => {
  const found = text === undefined ? null : dayFromIso(text);
  if (found === null) throw new Error(`No day: ${text}`);
  return found;
};

/** ID and share of each strategy that a tactic names. */
function links({ strategy }: Tactic): readonly { readonly id: string; readonly share: number }[] {
  const parts = list(strategy);
  return parts.map((part) => {
    const [id = '', share] = part.split(' ');
    return { id, share: share === undefined ? 1 / parts.length : Number.parseFloat(share) / 100 };
  });
}

const live = strategies.filter(({ status }) => status === undefined || !retiredStatuses.has(status));
const shareOf = (tactic: Tactic, { id }: Strategy): number =>
  links(tactic).reduce((sum, link) => sum + (link.id === id ? link.share : 0), 0);
const backed = (strategy: Strategy): readonly Tactic[] =>
  tactics.filter((tactic) => shareOf(tactic, strategy) > 0);
const strategiesOf = (tactic: Tactic): readonly Strategy[] =>
  live.filter((strategy) => shareOf(tactic, strategy) > 0);
const own = (tactic: Tactic, field: 'product' | 'segment' | 'channel'): readonly string[] => {
  const named = list(tactic[field]);
  return named.length > 0
    ? named
    : [...new Set(strategiesOf(tactic).flatMap((strategy) => list(strategy[field])))];
};
const productOf = (id: string): Product => {
  const found = products.find((product) => product.id === id);
  if (found === undefined) throw new Error(`No product ${id}`);
  return found;
};
const netPrice = ({ price = 0, discount = 0 }: Product, tacticDiscount = 0): number =>
  price * (1 - discount) * (1 - tacticDiscount);
const unitMargin = (product: Product, tacticDiscount = 0): number =>
  netPrice(product, tacticDiscount) - (product.unitCost ?? 0);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const byId = (rows: readonly { readonly id?: string }[]) => rows.map((row) => [row.id ?? '', row] as const);
const eachTactic = tactics.map((tactic) => [tactic.id ?? '', tactic] as const);
const eachLive = live.map((strategy) => [strategy.id ?? '', strategy] as const);
const spend = sum(tactics.map((tactic) => tactic.budget ?? 0));

describe('the fixed handbag launch', () => {
  it('has the size of a plan that a team can survey', () => {
    expect(goals).toHaveLength(3);
    expect(strategies.length).toBeGreaterThanOrEqual(6);
    expect(strategies.length).toBeLessThanOrEqual(8);
    expect(tactics.length).toBeGreaterThanOrEqual(25);
    expect(tactics.length).toBeLessThanOrEqual(30);
    expect(products.length).toBeGreaterThanOrEqual(4);
    expect(products.length).toBeLessThanOrEqual(6);
    expect(segments.length).toBeGreaterThanOrEqual(3);
    expect(segments.length).toBeLessThanOrEqual(5);
  });

  // What costs nothing may be left out of it: an example that must use every field cannot stay small.
  it('uses every field that a rule with points needs', () => {
    const withPoints = new Set(Object.values(carriers).flatMap((list) => list.map(({ rule }) => rule)));
    const needed = new Set(
      rules.filter(({ id }) => withPoints.has(id)).flatMap(({ judges }) => Object.values(judges).flat()),
    );
    const unused = exampleRoles.flatMap((role) =>
      fieldKeys(role)
        .filter((key) => needed.has(`${role}.${key}`))
        .filter(
          (key) =>
            !handbagLaunch[role].some((row) => (row as Readonly<Record<string, unknown>>)[key] !== undefined),
        )
        .map((key) => `${role} ${key}`),
    );
    expect(unused).toEqual([]);
  });

  it.each(exampleRoles)('writes only readable values in %s', (role) => {
    for (const row of handbagLaunch[role]) {
      for (const [key, value] of Object.entries(row)) {
        const field = fieldOf(role, key);
        if (field?.kind === 'date') expect(dayFromIso(String(value))).not.toBeNull();
        if (field?.kind === 'choice') expect(Object.keys(field.choices)).toContain(value);
        if (field?.kind === 'share') expect(value).toBeLessThan(1);
        if (field?.kind === 'number' && field.minimum !== undefined)
          expect(value).toBeGreaterThanOrEqual(field.minimum);
        if (field?.kind === 'text') expect(String(value)).toBe(String(value).trim());
      }
    }
  });

  it.each(exampleRoles)(
    'names every row of %s once, under an ID of its own where the sheet has IDs',
    (role) => {
      const rows: readonly Readonly<Record<string, string | number | undefined>>[] = handbagLaunch[role];
      const names = rows.map((row) => comparable(String(row[sheetCatalogue[role].nameField] ?? '')));
      expect(names).not.toContain('');
      expect(new Set(names).size).toBe(rows.length);
      if ('id' in sheetCatalogue[role].fields)
        expect(new Set(rows.map((row) => row['id'] ?? '')).size).toBe(rows.length);
    },
  );

  forEvery([...byId(goals), ...byId(strategies), ...byId(tactics)])(
    'names in each row only products and segments that there are',
    (_id, row) => {
      const { product, segment } = row as { readonly product?: string; readonly segment?: string };
      for (const id of list(product)) expect(products.map((known) => known.id)).toContain(id);
      for (const name of list(segment)) expect(segments.map((known) => known.segment)).toContain(name);
    },
  );

  forEvery(eachTactic)('lets each tactic support only tactics that there are', (_id, { supports }) => {
    for (const id of list(supports)) expect(tactics.map((tactic) => tactic.id)).toContain(id);
  });

  forEvery(eachTactic)('backs each tactic with live strategies in full', (_id, tactic) => {
    const shares = links(tactic).map(({ id, share }) =>
      live.some((strategy) => strategy.id === id) ? share : 0,
    );
    expect(sum(shares)).toBeCloseTo(1, 9);
  });

  forEvery(eachLive)('gives each strategy a goal and a tactic', (_id, strategy) => {
    expect(list(strategy.goal)).not.toHaveLength(0);
    for (const id of list(strategy.goal)) expect(goals.map((goal) => goal.id)).toContain(id);
    expect(backed(strategy)).not.toHaveLength(0);
  });

  it('has a strategy for every goal, and a tactic for every segment', () => {
    for (const { id } of goals) expect(live.flatMap((strategy) => list(strategy.goal))).toContain(id);
    for (const { segment } of segments)
      expect(tactics.flatMap((tactic) => own(tactic, 'segment'))).toContain(segment);
  });

  forEvery(eachTactic)(
    'keeps each tactic within the periods, segments, products and channels of its strategies',
    (_id, tactic) => {
      const behind = strategiesOf(tactic);
      expect(day(tactic.start)).toBeLessThanOrEqual(day(tactic.end));
      for (let date = day(tactic.start); date <= day(tactic.end); date += 1) {
        expect(behind.some(({ start, end }) => day(start) <= date && date <= day(end))).toBe(true);
      }
      for (const field of ['segment', 'product', 'channel'] as const) {
        expect(own(tactic, field)).not.toHaveLength(0);
        for (const name of own(tactic, field))
          expect(behind.flatMap((strategy) => list(strategy[field]))).toContain(name);
      }
    },
  );

  forEvery(eachTactic)(
    'says of each tactic who does it, at what cost, and how it is measured',
    (_id, tactic) => {
      expect(tactic).toMatchObject({
        owner: expect.any(String) as string,
        budget: expect.any(Number) as number,
        units: expect.any(Number) as number,
        kpi: expect.any(String) as string,
        kpiTarget: expect.any(Number) as number,
      });
      expect(tactic.actualSpend ?? 0).toBeLessThanOrEqual(tactic.budget ?? 0);
    },
  );

  forEvery(eachLive)(
    'plans for each strategy the volume that price, cost and target profit require',
    (_id, strategy) => {
      const required = list(strategy.product).map((id) => {
        const product = productOf(id);
        const claims = live.filter((other) => list(other.product).includes(id)).length;
        return ((product.fixedCost ?? 0) + (product.targetProfit ?? 0)) / unitMargin(product) / claims;
      });
      const planned = backed(strategy).map((tactic) => (tactic.units ?? 0) * shareOf(tactic, strategy));
      expect(sum(required)).toBeGreaterThan(0);
      expect(sum(planned)).toBeGreaterThanOrEqual(sum(required));
    },
  );

  forEvery(eachLive)(
    'spends on each strategy what its funding share says, within its budget',
    (_id, strategy) => {
      const spent = sum(backed(strategy).map((tactic) => (tactic.budget ?? 0) * shareOf(tactic, strategy)));
      expect(spent / spend).toBeCloseTo(strategy.fundingShare ?? 0, 9);
      expect(spent).toBeLessThanOrEqual(strategy.budget ?? 0);
    },
  );

  it('shares out all of the funding', () => {
    expect(sum(live.map((strategy) => strategy.fundingShare ?? 0))).toBeCloseTo(1, 9);
  });

  forEvery(products.map((product) => [product.id ?? '', product] as const))(
    'forecasts of each product what the tactics plan',
    (id, product) => {
      const planned = tactics
        .filter((tactic) => own(tactic, 'product').includes(id))
        .map((tactic) => (tactic.units ?? 0) / own(tactic, 'product').length);
      expect(sum(planned)).toBeCloseTo(product.forecastUnits ?? 0, 6);
    },
  );

  it('reaches its revenue goal', () => {
    const goal = goals.find(({ unit }) => unit === 'EUR');
    const revenue = tactics.flatMap((tactic) => {
      const sold = own(tactic, 'product');
      const share = sum(
        strategiesOf(tactic)
          .filter((strategy) => list(strategy.goal).includes(goal?.id ?? ''))
          .map((strategy) => shareOf(tactic, strategy)),
      );
      return sold
        .filter((id) => list(goal?.product).includes(id))
        .map(
          (id) => (((tactic.units ?? 0) * share) / sold.length) * netPrice(productOf(id), tactic.discount),
        );
    });
    expect(sum(revenue)).toBeGreaterThanOrEqual(goal?.target ?? Infinity);
  });

  forEvery(eachTactic)(
    'earns with each tactic the margins that its strategies promise, at the discount that it gives',
    (_id, tactic) => {
      for (const product of own(tactic, 'product').map(productOf)) {
        const ratio = unitMargin(product, tactic.discount) / netPrice(product, tactic.discount);
        for (const { targetMargin = 0 } of strategiesOf(tactic))
          expect(ratio).toBeGreaterThanOrEqual(targetMargin);
      }
      if ((tactic.discount ?? 0) > 0) {
        for (const { pricePosition } of strategiesOf(tactic)) expect(pricePosition).not.toBe('premium');
      }
    },
  );

  forEvery(eachTactic)('sells in each tactic only what can be had then and there', (_id, tactic) => {
    for (const product of own(tactic, 'product').map(productOf)) {
      const mayLead =
        tactic.phase === 'before' || tactic.stage === 'awareness' || tactic.stage === 'consideration';
      if (!mayLead) expect(day(tactic.start)).toBeGreaterThanOrEqual(day(product.availableFrom));
      for (const channel of own(tactic, 'channel')) expect(list(product.channel)).toContain(channel);
    }
  });

  const pushes = products.filter(({ bigPush }) => bigPush === 'yes').map(({ id }) => id ?? '');

  it.each(pushes)('leads customers of %s through all stages', (id) => {
    const stages = tactics.filter((tactic) => own(tactic, 'product').includes(id)).map(({ stage }) => stage);
    expect(new Set(stages).size).toBe(5);
  });

  forEvery(eachTactic)('lets each tactic say something of the benefit', (_id, tactic) => {
    const words = (text: string): string[] =>
      text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 3);
    const benefit = strategiesOf(tactic).flatMap((strategy) => words(strategy.benefit ?? ''));
    expect(words(tactic.message ?? '').filter((word) => benefit.includes(word))).not.toHaveLength(0);
  });

  const { planDate, goodUntil } = handbagLaunchDates;

  it('is approved before it starts', () => {
    for (const row of [...live, ...tactics]) {
      if (row.approvedOn !== undefined) expect(day(row.approvedOn)).toBeLessThanOrEqual(day(row.start));
      if (day(row.start) <= day(goodUntil)) expect(row.approvedOn).toBeDefined();
      for (const date of [row.approvedOn, row.reviewedOn]) {
        if (date !== undefined) expect(day(date)).toBeLessThanOrEqual(day(planDate));
      }
    }
  });

  it.each([planDate, goodUntil])('is neither overdue, unreviewed nor behind on %s', (date) => {
    const today = day(date);
    for (const tactic of tactics.filter(({ start }) => day(start) <= today)) {
      if (tactic.status === 'done') continue;
      const span = day(tactic.end) - day(tactic.start) + 1;
      const elapsed = (today - day(tactic.start) + 1) / span;
      expect(elapsed).toBeLessThanOrEqual(1);
      expect(today - day(tactic.reviewedOn)).toBeLessThanOrEqual(30);
      expect((tactic.kpiActual ?? 0) / (tactic.kpiTarget ?? 1)).toBeGreaterThanOrEqual(elapsed - 0.15);
    }
  });

  it('helps every selling activity of the sales team along from another department', () => {
    for (const activity of ['new calls', 'existing customers', 'objections', 'relationships'] as const) {
      const selling = tactics.filter(
        (tactic) => tactic.department === 'sales' && tactic.activity === activity,
      );
      const supported = tactics
        .filter(({ department }) => department !== 'sales')
        .flatMap((tactic) =>
          tactic.activity === activity ? selling.map(({ id }) => id) : list(tactic.supports),
        );
      expect(selling.filter(({ id }) => supported.includes(id))).not.toHaveLength(0);
    }
  });
});
