import { isLive, type Row } from '../plan/rows';
import type { Alignment } from './alignment';

/** What else in the plan says what a component would. */
interface Carrier {
  /** What to enter where nothing carries it: "the Benefit of a strategy". */
  readonly what: string;
  readonly isThere: (alignment: Alignment) => boolean;
}

/** A part that a marketing plan or a sales plan should have. */
export interface PlanComponent {
  readonly plan: NonNullable<Row<'components'>['plan']>;
  readonly name: string;
  /** Null where only the components sheet can have it. */
  readonly carrier: Carrier | null;
}

const strategyWith = (
  what: string,
  states: (row: Alignment['strategies'][number]['row']) => boolean,
): Carrier => ({ what, isThere: ({ strategies }) => strategies.some(({ row }) => states(row)) });

const tacticWith = (
  what: string,
  states: (row: Alignment['tactics'][number]['row']) => boolean,
): Carrier => ({
  what,
  isThere: ({ tactics }) => tactics.some(({ row }) => states(row)),
});

const aGoal: Carrier = { what: 'a goal', isThere: ({ goals }) => goals.length > 0 };
const aStrategy = strategyWith('a strategy', () => true);

const ofMarketing: Readonly<Record<string, Carrier | null>> = {
  'vision and goals': aGoal,
  'value proposition': strategyWith('the Benefit of a strategy', ({ benefit }) => benefit !== null),
  SWOT: null,
  initiatives: aStrategy,
  'brand key': null,
  positioning: strategyWith(
    'the Price position of a strategy',
    ({ pricePosition }) => pricePosition !== null,
  ),
  personas: { what: 'a segment in the segments', isThere: ({ plan }) => plan.segments.some(isLive) },
  'competitive analysis': null,
  'channel strategy': strategyWith('the Channel of a strategy', ({ channel }) => channel.length > 0),
  pricing: {
    what: 'the Price of a product',
    isThere: ({ liveRows }) => liveRows.products.some(({ row }) => row.price !== null),
  },
  measurement: strategyWith('the Target of a strategy', ({ target }) => target !== null),
  'voice of customer': strategyWith('the Evidence of a strategy', ({ evidence }) => evidence !== null),
};

const ofSales: Readonly<Record<string, Carrier | null>> = {
  goals: aGoal,
  strategies: aStrategy,
  tactics: tacticWith('a tactic', () => true),
  measurement: tacticWith('the KPI of a tactic', ({ kpi }) => kpi !== null),
  forecast: {
    what: 'the Forecast units of a product, or the sales history',
    isThere: ({ liveRows, plan }) =>
      plan.history.some(isLive) || liveRows.products.some(({ row }) => row.forecastUnits !== null),
  },
  prospecting: tacticWith('a tactic with the Activity new calls', ({ activity }) => activity === 'new calls'),
  'lead tracking': null,
  'channel support': tacticWith('the Channel of a tactic', ({ channel }) => channel.length > 0),
  'customer meetings': tacticWith(
    'a tactic with the Activity existing customers or relationships',
    ({ activity }) => activity === 'existing customers' || activity === 'relationships',
  ),
  discounting: tacticWith('the Discount of a tactic', ({ discount }) => (discount ?? 0) > 0),
  'opportunity tracking': null,
  territories: tacticWith('the Region of a tactic', ({ region }) => region.length > 0),
};

const componentsOf = (
  plan: PlanComponent['plan'],
  parts: Readonly<Record<string, Carrier | null>>,
): readonly PlanComponent[] => Object.entries(parts).map(([name, carrier]) => ({ plan, name, carrier }));

/** The parts of both plans, with what else carries each. */
export const planComponents: readonly PlanComponent[] = [
  ...componentsOf('marketing', ofMarketing),
  ...componentsOf('sales', ofSales),
];
