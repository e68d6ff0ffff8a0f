import * as fc from 'fast-check';
import type { OracleCell, OracleRole, OracleSettings, PlanSheet, PlanSheets } from './plan-sheets';
import { type Care, mostly, nothing, oneColumnIn, weighted } from './random-care';
import { dated, yearStart } from './random-cells';
import {
  type LinkPlan,
  linkText,
  namePools,
  type Pointer,
  pointerText,
  type WrittenRow,
} from './random-references';
import { goalPlan, productPlan, segmentPlan, strategyPlan, tacticPlan } from './random-rows';
import { sheetOf, writtenRows } from './random-sheets';

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

function planOf(care: Care): fc.Arbitrary<RandomPlan> {
  return fc
    .record({
      profile: weighted<'core' | 'full'>([1, 'core'], [3, 'full']),
      goals: fc.oneof(
        { weight: 5, arbitrary: anySheet(care, goalPlan(care)) },
        { weight: 1, arbitrary: nothing },
      ),
      strategies: anySheet(care, strategyPlan(care)),
      tactics: anySheet(care, tacticPlan(care)),
      products: anySheet(care, productPlan(care)),
      segments: fc.oneof({ weight: 2, arbitrary: segmentPlan(care) }, { weight: 1, arbitrary: nothing }),
      funding: fundingStyle(care),
      /** Whether tactics cost what they cost, all the same, or all nothing. */
      budgets: weighted<'own' | 'same' | 'zero'>([6, 'own'], [3, 'same'], [1, 'zero']),
    })
    .map(({ profile, goals, strategies, tactics, products, segments, funding, budgets }) => {
      const goalRows = writtenRows('goals', goals);
      const strategyRows = writtenRows('strategies', strategies);
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
      ): OracleCell => (isPointers(to) ? to.map((one) => pointerText(one, rows, unknown)).join('; ') : to);

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
        }));
      if (strategies)
        sheets.strategies = sheetOf('strategies', strategies, (own, index) => {
          const [start, end] = own.period;
          const share = (fundingFactor * (fundingWeights[index] ?? 0)) / weightSum;
          return {
            Goal: isGoalParts(own.goal) ? list(own.goal.parts, goalRows, 'G99') : own.goal,
            Segment: list(own.segments, segmentRows, 'Nobody'),
            Product: list(own.products, productRows, 'Gadget'),
            Channel: own.channels.join(', ') || null,
            Mix: own.mix,
            'Target margin': own.margin,
            Start: own.start ?? (start === null ? null : dated(yearStart + start, own.form)),
            End: own.end ?? (end === null ? null : dated(yearStart + end, own.form)),
            'Funding share': own.ownFunding ?? (own.fundingEmpty || funding === 'none' ? null : share),
            Importance: own.importance,
            Owner: own.owner,
            Status: own.status,
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
            Department: own.department,
            'KPI target': own.kpiTarget,
            Discount: own.discount,
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
          'Big push': own.push,
        }));
      if (segments)
        sheets.segments = sheetOf('segments', segments, (own) => ({ Need: 'Light', Size: own.size }));
      return { sheets, settings: { profile, planDate: '2026-06-30' } };
    });
}

const isPointers = (value: readonly Pointer[] | OracleCell): value is readonly Pointer[] =>
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
  { weight: 4, arbitrary: planOf('tidy') },
  { weight: 3, arbitrary: planOf('mixed') },
  { weight: 2, arbitrary: planOf('careless') },
);
