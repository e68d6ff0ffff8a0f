import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { isUnreadable, type Mention, type Product, type Tactic } from '../../../plan/rows';
import { type Day, isoText } from '../../../spreadsheet/day';
import { date } from '../../../spreadsheet/day-in-words';
import type { Alignment } from '../../alignment';
import { namedOrInherited, possibleStrategies, type TacticChain } from '../../chains';
import { oneOf, productsOfTactics } from '../../needs';
import { declareRule, type ProposedFix, undecided } from '../../rule';
import { couldStateDate } from '../../strategy-periods';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

export const promotedBeforeAvailable = declareRule({
  id: 'promoted-before-available',
  group: 'order',
  severity: 'advice',
  judges: {
    tactics: [
      productsOfTactics,
      oneOf(
        ['products.availableFrom', 'tactics.start'],
        ['products.channel', oneOf('tactics.channel', ['strategies.channel', 'tactics.strategy'])],
      ),
    ],
  },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => {
    const { row } = tactic;
    const promotion = row.unreadable.length === 0 ? ofReadable(tactic) : ofPossible(tactic, alignment);
    const parts: readonly (readonly unknown[] | 'unsure')[] = [promotion.early, promotion.unsold];
    if (!parts.some((part) => part !== 'unsure' && part.length > 0)) {
      return parts.includes('unsure')
        ? undecided(row, 'start', 'period', 'product', 'channel', 'strategy', 'phase', 'stage')
        : 'pass';
    }
    // One of the two is certain; about the other, cells that could not be read count as empty.
    const asRead = ofReadable(tactic);
    const early = promotion.early === 'unsure' ? asRead.early : promotion.early;
    const unsold = promotion.unsold === 'unsure' ? asRead.unsold : promotion.unsold;
    return {
      outcome: 'finding',
      detail: { tactic: row, early, unsold },
      fields: [...(early.length > 0 ? ['start'] : []), ...(unsold.length > 0 ? ['channel'] : []), 'product'],
      severity: unsold.length > 0 || isSelling(row) ? 'error' : 'advice',
      related: [
        ...early.map((product) => ({ row: product, fields: ['availableFrom'] })),
        ...unsold.map(({ product }) => ({ row: product, fields: ['channel'] })),
      ],
    };
  },
  message: ({ tactic, early, unsold }) =>
    language.rules['promoted-before-available'].finding({
      tactic: label(tactic),
      start: tactic.start === null ? null : date(tactic.start),
      early: early.map((product) => ({ product: label(product), from: date(product.availableFrom ?? 0) })),
      unsold: unsold.map(({ product, channels }) => ({
        product: label(product),
        channels: channels.map(quote),
      })),
    }),
  fixes: (_, { tactic, early, unsold }) => (unsold.length > 0 ? [] : startWhenAvailable(tactic, early)),
});

interface Unsold {
  readonly product: Product;
  /** The channels of the tactic in which the product is not sold, as written. */
  readonly channels: readonly string[];
}

/** What is wrong with the promotion of a tactic; unsure where that depends on cells that could not be read. */
interface Promotion {
  /** The products that it starts before. */
  readonly early: readonly Product[] | 'unsure';
  readonly unsold: readonly Unsold[] | 'unsure';
}

/** Tactics that announce a product, or make it known, may come before it. */
const mayComeBefore = ({ phase, stage }: Tactic): boolean =>
  phase === 'before' || stage === 'awareness' || stage === 'consideration';

const sellingActivities: ReadonlySet<Tactic['activity']> = new Set([
  'new calls',
  'existing customers',
  'objections',
  'relationships',
  'closing',
]);

const isSelling = ({ stage, discount, activity }: Tactic): boolean =>
  stage === 'purchase' || (discount ?? 0) > 0 || sellingActivities.has(activity);

/** A promotion of which all is known. */
type KnownPromotion = { readonly [Part in keyof Promotion]: Exclude<Promotion[Part], 'unsure'> };

const none: KnownPromotion = { early: [], unsold: [] };

/** What is wrong where cells that cannot be read count as empty. */
function ofReadable(tactic: TacticChain): KnownPromotion {
  const { row } = tactic;
  const products = productsOf(namedOrInherited(tactic, 'product'));
  if (products.length === 0) return none;
  return {
    early: mayComeBefore(row) || row.start === null ? [] : earlyFor(row.start, products),
    unsold: unsoldIn(namedOrInherited(tactic, 'channel'), products),
  };
}

const productsOf = (mentions: readonly Mention[]): readonly Product[] => [
  ...new Set(mentions.flatMap(({ target }) => (target?.role === 'products' ? [target] : []))),
];

const isEarly = (start: Day, { availableFrom }: Product): boolean =>
  availableFrom !== null && start < availableFrom;

const earlyFor = (start: Day, products: readonly Product[]): readonly Product[] =>
  products.filter((product) => isEarly(start, product));

const isSoldIn = ({ channel }: Product, { identity }: Mention): boolean =>
  channel.length === 0 || channel.some((sold) => sold.identity === identity);

function unsoldIn(channels: readonly Mention[], products: readonly Product[]): readonly Unsold[] {
  const unsold: Unsold[] = [];
  for (const product of products) {
    if (product.channel.length === 0) continue;
    const missing = new Map<string, string>();
    for (const channel of channels) {
      if (!isSoldIn(product, channel)) missing.set(channel.identity, channel.text);
    }
    if (missing.size > 0) unsold.push({ product, channels: [...missing.values()] });
  }
  return unsold;
}

/** The same for a tactic with a cell that could not be read, by all that such cells could hold. */
function ofPossible(tactic: TacticChain, alignment: Alignment): Promotion {
  const { row } = tactic;
  const strategies = possibleStrategies(tactic, alignment);
  const anyStrategy = isUnreadable(row, 'strategy');
  const anyProduct = isUnreadable(row, 'product');
  const isProductOpen = anyProduct || (row.product.length === 0 && anyStrategy);
  const isChannelOpen = isUnreadable(row, 'channel') || (row.channel.length === 0 && anyStrategy);
  const inherited = isProductOpen ? ofNameable(alignment) : null;
  const products = anyProduct
    ? everyProduct(alignment)
    : (inherited?.products ?? pooled(productsOf(namedOrInherited(tactic, 'product'))));
  return { early: possiblyEarly(), unsold: possiblyUnsold() };

  function possiblyEarly(): Promotion['early'] {
    if (mayComeBefore(row)) return [];
    const { start } = row;
    const anyStart = couldStateDate(row, 'start');
    if (!anyStart && start === null) return [];
    const isPossible = anyStart
      ? products.latest !== null
      : products.latest !== null && (start ?? 0) < products.latest;
    if (!isPossible) return [];
    const isOpen = anyStart || isProductOpen || isUnreadable(row, 'phase') || isUnreadable(row, 'stage');
    return isOpen ? 'unsure' : earlyFor(start ?? 0, products.products);
  }

  function possiblyUnsold(): Promotion['unsold'] {
    if (isUnreadable(row, 'channel')) return products.someNamesChannels ? 'unsure' : [];
    if (!isProductOpen && !isChannelOpen)
      return unsoldIn(namedOrInherited(tactic, 'channel'), products.products);
    const channels =
      row.channel.length > 0
        ? row.channel
        : anyStrategy
          ? ofNameable(alignment).channels
          : namedOrInherited({ row, strategies }, 'channel');
    return channels.some((channel) => products.someNotSoldIn(channel)) ? 'unsure' : [];
  }
}

/** Products with what tactics whose cells could not be read ask of all of them. */
interface Pool {
  readonly products: readonly Product[];
  readonly latest: Day | null;
  readonly someNamesChannels: boolean;
  readonly someNotSoldIn: (channel: Mention) => boolean;
}

function pooled(products: readonly Product[]): Pool {
  const answers = new Map<string, boolean>();
  return {
    products,
    latest: products.reduce<Day | null>(
      (latest, { availableFrom }) =>
        availableFrom === null || (latest !== null && latest >= availableFrom) ? latest : availableFrom,
      null,
    ),
    someNamesChannels: products.some(({ channel }) => channel.length > 0),
    someNotSoldIn: (channel) => {
      let answer = answers.get(channel.identity);
      if (answer === undefined) {
        answer = products.some((product) => !isSoldIn(product, channel));
        answers.set(channel.identity, answer);
      }
      return answer;
    },
  };
}

const everyProduct = workedOutOnce(({ liveRows }: Alignment) =>
  pooled(liveRows.products.flatMap(({ row }) => (row.nameable ? [row] : []))),
);

/** The products and channels of all strategies that a Strategy could name; channels once each. */
const ofNameable = workedOutOnce(({ nameableStrategies }: Alignment) => {
  const rows = nameableStrategies.map(({ row }) => row);
  return {
    products: pooled(productsOf(rows.flatMap(({ product }) => product))),
    channels: [
      ...new Map(
        rows.flatMap(({ channel }) => channel).map((channel) => [channel.identity, channel]),
      ).values(),
    ],
  };
});

/** To start when the last of the products is available, where the tactic has not ended by then. */
function startWhenAvailable(row: Tactic, early: readonly Product[]): readonly ProposedFix[] {
  const start = pooled(early).latest;
  if (start === null || (row.end !== null && row.end < start)) return [];
  const { startOn } = language.rules['promoted-before-available'].fixes;
  return [{ label: startOn(date(start)), edits: [{ row, field: 'start', newValue: isoText(start) }] }];
}
