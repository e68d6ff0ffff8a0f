import { comparable } from '../plan/names';
import { isLive, type Row } from '../plan/rows';
import type { Alignment } from './alignment';

/** What else in the plan says what a component would. */
interface Carrier {
  /** What to enter where nothing carries it. */
  readonly kind: CarrierKind;
  readonly isThere: (alignment: Alignment) => boolean;
}

type CarrierKind =
  | 'goal'
  | 'strategy'
  | 'tactic'
  | 'segment'
  | 'benefit'
  | 'pricePosition'
  | 'channelOfStrategy'
  | 'target'
  | 'evidence'
  | 'price'
  | 'kpi'
  | 'forecast'
  | 'newCalls'
  | 'customerWork'
  | 'channelOfTactic'
  | 'discount'
  | 'region';

/** A part that a marketing plan or a sales plan should have. */
export interface PlanComponent {
  readonly plan: NonNullable<Row<'components'>['plan']>;
  /** Its name for ever: findings are known again by it. */
  readonly name: PartName;
  /** Null where only the components sheet can have it. */
  readonly carrier: Carrier | null;
}

/** The parts, with what the rows that list them may be called besides. */
const otherNames = {
  'vision and goals': ['Vision und Ziele', 'Vision & Ziele'],
  'value proposition': ['Nutzenversprechen', 'Wertversprechen', 'Leistungsversprechen'],
  SWOT: ['SWOT-Analyse'],
  initiatives: ['Initiativen'],
  'brand key': ['Markenkern', 'Markenschlüssel'],
  positioning: ['Positionierung'],
  personas: [],
  'competitive analysis': ['Wettbewerbsanalyse', 'Konkurrenzanalyse'],
  'channel strategy': ['Kanalstrategie'],
  pricing: ['Preisgestaltung', 'Preispolitik'],
  measurement: ['Erfolgsmessung', 'Erfolgskontrolle'],
  'voice of customer': ['Kundenstimmen', 'Kundenstimme'],
  goals: ['Ziele'],
  strategies: ['Strategien'],
  tactics: ['Maßnahmen'],
  forecast: ['Prognose', 'Absatzprognose'],
  prospecting: ['Neukundengewinnung', 'Akquise'],
  'lead tracking': ['Lead-Verfolgung'],
  'channel support': ['Kanalunterstützung'],
  'customer meetings': ['Kundengespräche', 'Kundentermine'],
  discounting: ['Rabatte', 'Rabattpolitik'],
  'opportunity tracking': ['Verkaufschancen'],
  territories: ['Vertriebsgebiete', 'Verkaufsgebiete'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PartName = keyof typeof otherNames;

const partNames: ReadonlyMap<string, PartName> = new Map(
  (Object.entries(otherNames) as [PartName, readonly string[]][]).flatMap(([name, others]) =>
    [name, ...others].map((each) => [comparable(each), name] as const),
  ),
);

/** The part that a row of the components lists by its name; undefined for none of ours. */
export const partNamed = (name: string): PartName | undefined => partNames.get(comparable(name));

const strategyWith = (
  kind: CarrierKind,
  states: (row: Alignment['strategies'][number]['row']) => boolean,
): Carrier => ({ kind, isThere: ({ strategies }) => strategies.some(({ row }) => states(row)) });

const tacticWith = (
  kind: CarrierKind,
  states: (row: Alignment['tactics'][number]['row']) => boolean,
): Carrier => ({
  kind,
  isThere: ({ tactics }) => tactics.some(({ row }) => states(row)),
});

const aGoal: Carrier = { kind: 'goal', isThere: ({ goals }) => goals.length > 0 };
const aStrategy = strategyWith('strategy', () => true);

const ofMarketing: Readonly<Partial<Record<PartName, Carrier | null>>> = {
  'vision and goals': aGoal,
  'value proposition': strategyWith('benefit', ({ benefit }) => benefit !== null),
  SWOT: null,
  initiatives: aStrategy,
  'brand key': null,
  positioning: strategyWith('pricePosition', ({ pricePosition }) => pricePosition !== null),
  personas: { kind: 'segment', isThere: ({ plan }) => plan.segments.some(isLive) },
  'competitive analysis': null,
  'channel strategy': strategyWith('channelOfStrategy', ({ channel }) => channel.length > 0),
  pricing: {
    kind: 'price',
    isThere: ({ liveRows }) => liveRows.products.some(({ row }) => row.price !== null),
  },
  measurement: strategyWith('target', ({ target }) => target !== null),
  'voice of customer': strategyWith('evidence', ({ evidence }) => evidence !== null),
};

const ofSales: Readonly<Partial<Record<PartName, Carrier | null>>> = {
  goals: aGoal,
  strategies: aStrategy,
  tactics: tacticWith('tactic', () => true),
  measurement: tacticWith('kpi', ({ kpi }) => kpi !== null),
  forecast: {
    kind: 'forecast',
    isThere: ({ liveRows, plan }) =>
      plan.history.some(isLive) || liveRows.products.some(({ row }) => row.forecastUnits !== null),
  },
  prospecting: tacticWith('newCalls', ({ activity }) => activity === 'new calls'),
  'lead tracking': null,
  'channel support': tacticWith('channelOfTactic', ({ channel }) => channel.length > 0),
  'customer meetings': tacticWith(
    'customerWork',
    ({ activity }) => activity === 'existing customers' || activity === 'relationships',
  ),
  discounting: tacticWith('discount', ({ discount }) => (discount ?? 0) > 0),
  'opportunity tracking': null,
  territories: tacticWith('region', ({ region }) => region.length > 0),
};

const componentsOf = (
  plan: PlanComponent['plan'],
  parts: Readonly<Partial<Record<PartName, Carrier | null>>>,
): readonly PlanComponent[] =>
  (Object.entries(parts) as [PartName, Carrier | null][]).map(([name, carrier]) => ({ plan, name, carrier }));

/** The parts of both plans, with what else carries each. */
export const planComponents: readonly PlanComponent[] = [
  ...componentsOf('marketing', ofMarketing),
  ...componentsOf('sales', ofSales),
];
