import { isNoAnswer } from '../../economics/no-answer';
import type { MarginFigures } from '../../economics/scenario/margin-figures';
import type { PriceScenario } from '../../economics/scenario/price-scenario';
import { reaches } from '../../economics/scenario/scenario-cases';
import { leastDifference, type ScenarioFigures } from '../../economics/scenario/scenario-figures';
import type { Standing } from '../../economics/scenario/scenario-inputs';
import { language } from '../../languages/language';
import { amount, type Money } from './amounts';

type Words = Parameters<typeof language.priceAndVolume.verdict.words>;
type Outcome = Words[0];
type Comparison = NonNullable<Words[1]>;

/** What the figures come to, in one sentence; null where too little is known. */
export function verdictWords(
  money: Money,
  standing: Standing,
  margins: MarginFigures | null,
  figures: ScenarioFigures | null,
  scenario: PriceScenario | null,
): { readonly words: string; readonly isGood: boolean } | null {
  const { words } = language.priceAndVolume.verdict;
  const comparison = figures === null ? null : comparisonOf(money, figures);
  if (margins !== null && margins.unitMargin <= 0) {
    const compared = figures?.isAtStartPrice === true ? null : comparison;
    return { words: words(noVolume(money, margins), compared, standing, false), isGood: false };
  }
  if (figures === null || scenario === null) return null;
  const isGood = margins !== null && reaches(figures.profit, scenario);
  const outcome = outcomeOf(money, figures.profit, scenario.targetProfit, isGood);
  return { words: words(outcome, comparison, standing, isGood), isGood };
}

/** The same for those who listen; empty where there is nothing to tell. */
export function verdictNews(
  money: Money,
  standing: Standing,
  margins: MarginFigures | null,
  figures: ScenarioFigures | null,
): string {
  const { words, news } = language.priceAndVolume.verdict;
  if (margins !== null && margins.unitMargin <= 0)
    return words(noVolume(money, margins), null, standing, false);
  if (margins === null || figures === null) return '';
  const { requiredVolume } = margins;
  return news(
    money.amount(figures.profit),
    comparisonOf(money, figures),
    standing,
    isNoAnswer(requiredVolume) ? null : amount(requiredVolume),
    amount(figures.expectedVolume),
  );
}

const noVolume = (money: Money, { unitMargin }: MarginFigures): Outcome => ({
  kind: 'no volume',
  margin: unitMargin === 0 ? null : money.unit(unitMargin),
});

function outcomeOf(money: Money, profit: number, target: number, isGood: boolean): Outcome {
  if (isGood) {
    return target === 0
      ? { kind: 'breaks even', earns: profit > 0 ? money.amount(profit) : null }
      : {
          kind: 'meets target',
          target: money.amount(target),
          toSpare: profit - target < 0.5 ? null : money.gap(profit, target),
        };
  }
  return target === 0
    ? { kind: 'short of breaking even', by: money.amount(-profit) }
    : { kind: 'short of target', by: money.gap(target, profit), target: money.amount(target) };
}

function comparisonOf(money: Money, { profit, profitAtStart, isAtStartPrice }: ScenarioFigures): Comparison {
  if (isAtStartPrice) return { kind: 'at start' };
  if (profitAtStart === null) return { kind: 'nothing sold' };
  if (Math.abs(profit - profitAtStart) < leastDifference) return { kind: 'same' };
  return profit > profitAtStart
    ? { kind: 'more', by: money.gap(profit, profitAtStart) }
    : { kind: 'less', by: money.gap(profitAtStart, profit) };
}
