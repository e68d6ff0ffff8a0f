import * as fc from 'fast-check';
import { components as componentNames } from './component-missing';
import { moneyFields } from './currencies';
import {
  type OracleCell,
  type OracleRole,
  oracleRoles,
  type OracleSettings,
  type PlanSheet,
  type PlanSheets,
} from './plan-sheets';
import { type Care, mostly, nothing, oneColumnIn, type Wealth, weighted } from './random-care';
import { dated, yearStart } from './random-cells';
import {
  type LinkPlan,
  linkText,
  namePools,
  type Pointer,
  pointerText,
  type WrittenRow,
} from './random-references';
import { componentPlan, goalPlan, productPlan, segmentPlan, strategyPlan, tacticPlan } from './random-rows';
import { sheetOf, writtenRows } from './random-sheets';
import { isBlank, readChoice } from './read-cell';
import { sheetFields } from './sheet-fields';

export interface RandomPlan {
  readonly sheets: PlanSheets;
  readonly settings: OracleSettings;
}

const anySheet = <Value>(care: Care, sheet: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 2 * oneColumnIn[care], arbitrary: sheet }, { weight: 1, arbitrary: nothing });

type FundingStyle = 'as spent' | 'exact' | 'half' | 'double' | 'none';

/** What the strategies' Funding shares are, before single cells go wrong. */
const fundingStyle = (care: Care): fc.Arbitrary<FundingStyle> =>
  mostly(
    care,
    weighted<FundingStyle>([3, 'as spent'], [2, 'exact'], [1, 'double']),
    weighted<FundingStyle>([1, 'half'], [1, 'none']),
  );

const settings: fc.Arbitrary<OracleSettings> = fc.record({
  profile: weighted<'core' | 'full'>([1, 'core'], [3, 'full']),
  planDate: fc.constantFrom('2026-06-30', '2026-03-02', '2026-10-15'),
  lead: weighted<OracleSettings['lead']>([3, 'marketing'], [2, 'sales'], [1, 'joint']),
  smallFirm: weighted<boolean>([5, false], [1, true]),
});

const historySheet: fc.Arbitrary<PlanSheet> = fc
  .array(fc.constantFrom<OracleCell>(120, 80, '1,100'), { minLength: 1, maxLength: 3 })
  .map((units) => ({
    headings: ['Period', 'Product', 'Units', 'Revenue'],
    rows: units.map((each, index) => [namePools.history[index] ?? null, 'Lamp', each, 4000]),
  }));

/** A checklist on which nothing is left to do. */
const completeComponents: PlanSheet = {
  headings: ['Component', 'Plan', 'Content'],
  rows: [...Object.keys(componentNames.marketing), ...Object.keys(componentNames.sales)].map((name) => [
    name.toUpperCase(),
    null,
    'See the plan',
  ]),
};

type Currency = 'none' | 'one' | 'two';

/**
 * A column of which fewer than half of the filled cells are known choices would not be that choice: where no more than
 * half are, what is not known is left blank.
 */
function withKnownChoices(role: OracleRole, sheet: PlanSheet): PlanSheet {
  const isKnown = (cell: OracleCell, column: number): boolean => {
    const field = sheetFields[role][sheet.headings[column] ?? ''];
    return field?.kind !== 'choice' || readChoice(cell, field.values).state === 'read';
  };
  const blanked = sheet.headings.map((_, column) => {
    const filled = sheet.rows.map((cells) => cells[column] ?? null).filter((cell) => !isBlank(cell));
    return filled.filter((cell) => isKnown(cell, column)).length * 2 <= filled.length;
  });
  const rows = sheet.rows.map((cells) =>
    cells.map((cell, column) => (blanked[column] === true && !isKnown(cell, column) ? null : cell)),
  );
  return { ...sheet, rows };
}

/** Money in the formats of one currency, or products in those of another. */
function withFormats(role: OracleRole, sheet: PlanSheet, currency: Currency): PlanSheet {
  if (currency === 'none') return sheet;
  const format = currency === 'two' && role === 'products' ? '[$$-409]#,##0.00' : '#,##0 "€"';
  const formats = sheet.headings.map((heading) =>
    moneyFields.some(([of, field]) => of === role && field === heading) ? format : null,
  );
  return { ...sheet, formats: sheet.rows.map(() => formats) };
}

function planOf(care: Care, wealth: Wealth): fc.Arbitrary<RandomPlan> {
  const seldom = { 'few columns': 12, 'some columns': 4, 'most columns': 2 }[wealth];
  const orNothing = <Value>(sheet: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
    fc.oneof({ weight: seldom, arbitrary: nothing }, { weight: 1, arbitrary: sheet });
  return fc
    .record({
      settings,
      goals: fc.oneof(
        { weight: 5, arbitrary: anySheet(care, goalPlan(care, wealth)) },
        { weight: 1, arbitrary: nothing },
      ),
      strategies: anySheet(care, strategyPlan(care, wealth)),
      tactics: anySheet(care, tacticPlan(care, wealth)),
      products: fc.oneof(
        { weight: 5, arbitrary: anySheet(care, productPlan(care, wealth, false)) },
        { weight: 1, arbitrary: productPlan(care, wealth, true) },
      ),
      history: orNothing(historySheet),
      components: orNothing(componentPlan(care, wealth)),
      isComplete: weighted<boolean>([2, false], [1, true]),
      /** Whether many products are all big pushes, of one category, or none that can be read is. */
      pushes: weighted<'own' | 'all' | 'none'>([1, 'own'], [1, 'all'], [1, 'none']),
      currency: weighted<Currency>([4 * seldom, 'none'], [2, 'one'], [1, 'two']),
      segments: fc.oneof(
        { weight: 2, arbitrary: segmentPlan(care, wealth) },
        { weight: 1, arbitrary: nothing },
      ),
      funding: fundingStyle(care),
      /** Whether tactics cost what they cost, all the same, or all nothing. */
      budgets: weighted<'own' | 'same' | 'zero'>([6, 'own'], [3, 'same'], [1, 'zero']),
    })
    .map((drawn) => {
      const { goals, strategies, tactics, products, segments, funding, budgets } = drawn;
      const hasMany = (products?.rows.length ?? 0) > 5;
      const spreadsThin = drawn.pushes === 'all' && hasMany;
      const goalRows = writtenRows('goals', goals);
      const strategyRows = writtenRows('strategies', strategies);
      const tacticRows = writtenRows('tactics', tactics);
      const productRows = writtenRows('products', products);
      const segmentRows = writtenRows('segments', {
        rows:
          segments?.rows ??
          namePools.segments.map(() => ({ id: 'none', name: 'own', blank: false, again: false, own: null })),
        columns: {},
      });
      const list = (
        to: readonly Pointer[] | OracleCell,
        rows: readonly WrittenRow[],
        unknown: string,
      ): OracleCell =>
        isPointers(to) ? to.map((one) => pointerText(one, rows, unknown)).join('; ') || null : to;
      const department = (own: {
        readonly department: OracleCell;
        readonly owner: OracleCell;
      }): OracleCell => {
        if (own.department !== 'of owner') return own.department;
        return own.owner === 'Ada' ? 'Sales' : own.owner === 'Bo' ? 'marketing' : null;
      };

      const segmentsOfStrategy = (index: number): OracleCell => {
        const row = strategies?.rows[index];
        return row ? list(row.own.segments, segmentRows, 'Nobody') : null;
      };
      const firstStrategyOf = (own: NonNullable<typeof tactics>['rows'][number]['own']): number | null => {
        const first = isLinkPlan(own.links) ? own.links.parts[0] : undefined;
        return first && strategyRows.length > 0 ? first.target % strategyRows.length : null;
      };

      const fundingWeights = (strategies?.rows ?? []).map((row, index) =>
        funding === 'as spent'
          ? (tactics?.rows ?? []).filter((tactic) => firstStrategyOf(tactic.own) === index).length
          : row.own.funding,
      );
      const weightSum = fundingWeights.reduce((sum, weight) => sum + weight, 0) || 1;
      const fundingFactor = { 'as spent': 1, exact: 1, half: 0.5, double: 2, none: 0 }[funding];

      const sheets: { [R in OracleRole]?: PlanSheet } = {};
      if (goals)
        sheets.goals = sheetOf('goals', goals, (own) => ({
          Status: own.status,
          Target: own.target,
          Due: own.due,
          Owner: own.owner,
          Metric: own.measure[0],
          Unit: own.measure[1],
          Product: list(own.products, productRows, 'Gadget'),
        }));
      if (strategies)
        sheets.strategies = sheetOf('strategies', strategies, (own, index) => {
          const [start, end] = own.period;
          const share = (fundingFactor * (fundingWeights[index] ?? 0)) / weightSum;
          return {
            Goal: isGoalParts(own.goal) ? list(own.goal.parts, goalRows, 'G99') : own.goal,
            Segment: list(own.segments, segmentRows, 'Nobody'),
            Product: list(own.products, productRows, 'Gadget'),
            Channel: isChannels(own.channels) ? own.channels.join(', ') || null : own.channels,
            Mix: own.mix,
            'Target margin': own.margin,
            Start: own.start ?? (start === null ? null : dated(yearStart + start, own.form)),
            End: own.end ?? (end === null ? null : dated(yearStart + end, own.form)),
            'Funding share': own.ownFunding ?? (own.fundingEmpty || funding === 'none' ? null : share),
            Importance: own.importance,
            Owner: own.owner,
            Status: own.status,
            Benefit: own.benefit,
            Evidence: own.evidence,
            'Price position': own.position,
            Target: own.target,
            Budget: own.budget,
            Department: department(own),
            'Reviewed on': own.reviewed,
            'Approved by': own.approvedBy,
            'Approved on': own.approvedOn,
          };
        });
      if (tactics)
        sheets.tactics = sheetOf('tactics', tactics, (own) => {
          const first = firstStrategyOf(own);
          const start = yearStart + own.start;
          return {
            Strategy: isLinkPlan(own.links) ? linkText(own.links, strategyRows, 'S99') : own.links,
            Segment:
              own.segments === 'none'
                ? null
                : own.segments === 'of strategy'
                  ? first === null
                    ? null
                    : segmentsOfStrategy(first)
                  : list(own.segments, segmentRows, 'Nobody'),
            Channel: own.channels,
            Owner: own.owner,
            Start: own.wrongStart === undefined ? dated(start, own.form) : own.wrongStart,
            End: own.wrongEnd === undefined ? dated(start + own.length, own.form) : own.wrongEnd,
            Budget: budgets === 'own' ? own.budget : budgets === 'same' ? 500 : 0,
            Units: own.units,
            KPI: own.kpi,
            Status: own.status,
            Department: department(own),
            'KPI target': own.kpiTarget,
            'KPI actual': own.kpiActual,
            Discount: own.discount,
            Activity: own.activity,
            Supports: list(own.supports, tacticRows, 'T99'),
            Product: list(own.products, productRows, 'Gadget'),
            Region: own.region,
            Stage: own.stage,
            Phase: own.phase,
            'Actual spend': own.spent,
            'Reviewed on': own.reviewed,
            'Approved by': own.approvedBy,
            'Approved on': own.approvedOn,
          };
        });
      if (products)
        sheets.products = sheetOf('products', products, (own) => ({
          Price: own.price,
          'Unit cost': own.cost,
          'Fixed cost': own.fixed,
          'Target profit': own.profit,
          Discount: own.discount,
          'Base volume': own.base,
          'Big push': spreadsThin
            ? 'yes'
            : drawn.pushes === 'none' && hasMany && (own.push === null || typeof own.push !== 'object')
              ? 'No'
              : own.push,
          Category: spreadsThin ? 'Wood' : own.category,
          'Forecast units': own.forecast,
          'Available from': own.available,
          Channel: own.channels,
        }));
      if (segments)
        sheets.segments = sheetOf('segments', segments, (own) => ({ Need: 'Light', Size: own.size }));
      if (drawn.history) sheets.history = drawn.history;
      if (drawn.components && drawn.isComplete) sheets.components = completeComponents;
      else if (drawn.components)
        sheets.components = sheetOf('components', drawn.components, (own) => ({
          Plan: own.plan,
          Content: own.content,
          Status: own.status,
        }));
      for (const role of oracleRoles) {
        const sheet = sheets[role];
        if (sheet) sheets[role] = withFormats(role, withKnownChoices(role, sheet), drawn.currency);
      }
      return { sheets, settings: drawn.settings };
    });
}

const isPointers = (value: readonly Pointer[] | OracleCell): value is readonly Pointer[] =>
  Array.isArray(value);
const isChannels = (value: readonly string[] | OracleCell): value is readonly string[] =>
  Array.isArray(value);
const isLinkPlan = (value: LinkPlan | OracleCell): value is LinkPlan =>
  typeof value === 'object' && value !== null && 'parts' in value;
const isGoalParts = (
  value: { readonly parts: readonly Pointer[] } | OracleCell,
): value is { readonly parts: readonly Pointer[] } =>
  typeof value === 'object' && value !== null && 'parts' in value;

/**
 * Plans with all that the oracle judges, from careful to careless, with settings.
 * No Period is stated, and dates are serials or ISO text: that is all that the oracle reads.
 */
export const randomPlan: fc.Arbitrary<RandomPlan> = fc.oneof(
  { weight: 1, arbitrary: planOf('tidy', 'few columns') },
  { weight: 2, arbitrary: planOf('tidy', 'some columns') },
  { weight: 3, arbitrary: planOf('tidy', 'most columns') },
  { weight: 1, arbitrary: planOf('mixed', 'few columns') },
  { weight: 1, arbitrary: planOf('mixed', 'some columns') },
  { weight: 3, arbitrary: planOf('mixed', 'most columns') },
  { weight: 2, arbitrary: planOf('careless', 'few columns') },
  { weight: 2, arbitrary: planOf('careless', 'most columns') },
);
