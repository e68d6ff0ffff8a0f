import { roundUp } from '../../../economics/rounding';
import { language } from '../../../languages/language';
import { largestQuantity } from '../../../plan/reading/cell';
import { isUnreadable } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { StrategyChain } from '../../chains';
import { reachedShare } from '../../losses';
import { requiredVolumes } from '../../needs';
import { type PriceChange, priceForVolume } from '../../price-for-volume';
import { requiredVolumeOf } from '../../product-figures';
import { declareRule, missingIn, type ProposedFix, undecided } from '../../rule';
import { isKnown, type Volumes } from '../../volumes';
import { label } from '../../wording';

export const volumeShort = declareRule({
  id: 'volume-short',
  group: 'economics',
  severity: 'error',
  alwaysApplicableIn: 'full',
  judges: { strategies: ['strategies', ...requiredVolumes, 'tactics.strategy', 'tactics.units'] },
  passesWithout: ['tactics.strategy'],
  select: ({ strategies }) => [strategies],
  decide: (strategy, { volumes }) => {
    const { row, tactics } = strategy;
    const required = volumes.required(strategy);
    const planned = volumes.planned(strategy);
    if (!isKnown(required)) {
      const mayBeShort =
        isUnreadable(row, 'product') && reachedShare(planned, volumes.mostRequired() ?? 0) < 1;
      return mayBeShort ? undecided(row, 'product') : 'pass';
    }
    if (reachedShare(planned, required) === 1) return 'pass';
    const silent = tactics.filter(({ tactic }) => tactic.row.units === null).map(({ tactic }) => tactic.row);
    if (silent.length > 0) return missingIn(silent, 'units');
    return {
      outcome: 'finding',
      detail: { strategy: row, required, planned, price: priceForVolume(row, volumes, planned) },
      fields: ['strategy'],
      related: tactics.map(({ tactic }) => ({ row: tactic.row, fields: ['units'] })),
    };
  },
  message: ({ strategy, required, planned, price }) => {
    const { findings } = language.rules['volume-short'];
    const short = { strategy: label(strategy), required, planned };
    if (price === null) return findings.noPriceHelps(short);
    return price.product === null
      ? findings.higherPricesHelp(short, price.rise)
      : findings.onePriceHelps(short, { product: label(price.product), from: price.from, to: price.to });
  },
  fixes: ({ tactics }, { price, required, planned }, { volumes }) => [
    ...raiseUnits(tactics, required - planned),
    ...(price === null ? [] : raisePrice(price, planned, volumes)),
  ],
});

/** Puts the units that are missing on the tactic that plans most of them. */
function raiseUnits(tactics: StrategyChain['tactics'], missing: number): readonly ProposedFix[] {
  const unitsOf = ({ tactic, share }: StrategyChain['tactics'][number]): number =>
    (tactic.row.units ?? 0) * share;
  const [first] = tactics;
  if (first === undefined) return [];
  const { tactic, share } = tactics.reduce((most, one) => (unitsOf(one) > unitsOf(most) ? one : most), first);
  const units = roundUp((tactic.row.units ?? 0) + missing / share, roundingTolerance);
  if (units > largestQuantity) return [];
  return [
    {
      label: language.rules['volume-short'].fixes.raiseUnits({ tactic: label(tactic.row), units }),
      edits: [{ row: tactic.row, field: 'units', newValue: units }],
    },
  ];
}

/** Only where the price is the business of this strategy alone: what others must sell would fall too. */
function raisePrice(change: PriceChange, planned: number, volumes: Volumes): readonly ProposedFix[] {
  if (change.product === null || volumes.partOfStrategy(change.product) < 1) return [];
  const { product, to } = change;
  const required = requiredVolumeOf({ ...product, price: to });
  if (required === null || reachedShare(planned, required) < 1) return [];
  return [
    {
      label: language.rules['volume-short'].fixes.raisePrice({ product: label(product), price: to }),
      edits: [{ row: product, field: 'price', newValue: to }],
    },
  ];
}
