import { isNoAnswer } from '../../../economics/no-answer';
import type { SavedScenario } from '../../../economics/saved-scenarios/saved-scenario';
import { type FigureKey, figureName } from '../../../economics/scenario/figure-names';
import { type CaseFigures, caseFigures } from '../../../economics/scenario/scenario-cases';
import {
  leastDifference,
  type ScenarioFigures,
  scenarioFigures,
} from '../../../economics/scenario/scenario-figures';
import {
  type FigureKind,
  type InputName,
  inputName,
  inputNames,
  scenarioInputs,
} from '../../../economics/scenario/scenario-inputs';
import { scenarioOfValues } from '../../../economics/scenario/scenario-of-values';
import { language } from '../../../languages/language';
import { moneySignOf } from '../../../plan/money-sign';
import { comparable } from '../../../plan/names';
import { elasticityText, gap, headline, type Money, moneyIn, share, unitMoney } from '../amounts';
import { targetWords } from '../case-words';

/** A row of the comparison: a figure with what it is in each scenario. */
export interface ComparedRow {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Scenarios side by side. */
export interface Comparison {
  /** What they assume differently. */
  readonly inputs: readonly ComparedRow[];
  /** What they come to. */
  readonly results: readonly ComparedRow[];
  /** Which earns most, in words. */
  readonly sentence: string;
  /** What amounts are in; null where nothing is known, or they are in several. */
  readonly sign: string | null;
}

interface Counted {
  readonly saved: SavedScenario;
  readonly figures: ScenarioFigures;
  readonly base: CaseFigures;
}

/** Compares scenarios; `productName` is what the product of a key is called in the plan. */
export function compareScenarios(
  scenarios: readonly SavedScenario[],
  productName: (key: string) => string,
): Comparison {
  const counted = scenarios.flatMap((saved): readonly Counted[] => {
    const scenario = scenarioOfValues(saved.values);
    if (scenario === null) return [];
    return [{ saved, figures: scenarioFigures(scenario), base: caseFigures(scenario).base }];
  });
  const signs = counted.map(({ saved }) => moneySignOf(saved.currency));
  const isOneCurrency = new Set(signs.map((sign) => sign?.text ?? '')).size < 2;
  const moneyOf = (place: number): Money => moneyIn(isOneCurrency ? null : (signs[place] ?? null));
  const row = (name: string, cell: (each: Counted, money: Money) => string): ComparedRow => ({
    name,
    cells: counted.map((each, place) => cell(each, moneyOf(place))),
  });
  const best = isOneCurrency ? bestOf(counted) : [];
  const bestRow = row(language.priceAndVolume.compare.highest, (each) =>
    best.includes(each) ? language.priceAndVolume.compare.best : '',
  );
  return {
    inputs: [...productRows(counted, productName), ...inputRows(counted, row)],
    results: [...resultRows(row), ...(best.length === 0 ? [] : [bestRow])],
    sentence: isOneCurrency
      ? sentenceOf(counted, best, moneyIn(signs[0] ?? null))
      : language.priceAndVolume.compare.severalCurrencies,
    sign: isOneCurrency ? (signs[0]?.text ?? null) : null,
  };
}

type MakeRow = (name: string, cell: (each: Counted, money: Money) => string) => ComparedRow;

function productRows(
  counted: readonly Counted[],
  productName: (key: string) => string,
): readonly ComparedRow[] {
  const products = counted.map(({ saved: { product } }) => product);
  if (new Set(products.map((product) => product && comparable(product))).size < 2) return [];
  return [
    {
      name: language.priceAndVolume.subject.label,
      cells: products.map((product) =>
        product === null ? language.priceAndVolume.subject.typed : productName(product),
      ),
    },
  ];
}

const inputRows = (counted: readonly Counted[], row: MakeRow): readonly ComparedRow[] =>
  inputNames
    .filter((name) => new Set(counted.map(({ saved }) => saved.values[name])).size > 1)
    .map((name) =>
      row(nameOfInput(name, counted), ({ saved }, money) => inputText(name, saved.values[name], money)),
    );

/** Its own name where all start alike, else the one that goes for both. */
function nameOfInput(name: InputName, counted: readonly Counted[]): string {
  const [standing = 'today', ...others] = new Set(counted.map(({ saved }) => saved.standing));
  const either: Readonly<Partial<Record<InputName, string>>> = language.priceAndVolume.compare.startInputs;
  return (others.length === 0 ? null : either[name]) ?? inputName(name, standing);
}

const inputForms: Readonly<Record<FigureKind, (value: number, money: Money) => string>> = {
  unitMoney: (value, money) => money.signed(unitMoney(value)),
  money: (value, money) => money.headline(value),
  units: headline,
  share,
  elasticity: elasticityText,
};

const inputText = (name: InputName, value: number | null, money: Money): string =>
  value === null ? language.priceAndVolume.figures.none : inputForms[scenarioInputs[name].kind](value, money);

function resultRows(row: MakeRow): readonly ComparedRow[] {
  const named = (figure: FigureKey, cell: (figures: ScenarioFigures, money: Money) => string): ComparedRow =>
    row(figureName(figure, 'today'), ({ figures }, money) => cell(figures, money));
  return [
    named('netPrice', ({ netPrice }, money) => money.signed(unitMoney(netPrice))),
    named('unitMargin', ({ unitMargin }, money) => money.signed(unitMoney(unitMargin))),
    named('requiredVolume', ({ requiredVolume }) =>
      isNoAnswer(requiredVolume) ? language.priceAndVolume.verdict.unknown : headline(requiredVolume),
    ),
    named('expectedVolume', ({ expectedVolume }) => headline(expectedVolume)),
    named('profit', ({ profit }, money) => money.headline(profit)),
    row(language.priceAndVolume.cases.target, ({ base }) => targetWords(base)),
  ];
}

/** Those that earn most; none where all earn the same. */
function bestOf(counted: readonly Counted[]): readonly Counted[] {
  const most = Math.max(...counted.map(({ figures }) => figures.profit));
  const best = counted.filter(({ figures }) => most - figures.profit < leastDifference);
  return best.length === counted.length ? [] : best;
}

function sentenceOf(counted: readonly Counted[], best: readonly Counted[], money: Money): string {
  const [first, ...tied] = best;
  if (first === undefined)
    return language.priceAndVolume.compare.same(money.amount(counted[0]?.figures.profit ?? 0));
  const names = best.map(({ saved }) => saved.name);
  const { profit } = first.figures;
  const rest = counted.filter((each) => !best.includes(each));
  const [next] = [...rest].sort((one, other) => other.figures.profit - one.figures.profit);
  const lead = next === undefined ? '' : money.signed(gap(profit, next.figures.profit));
  return tied.length > 0
    ? language.priceAndVolume.compare.tied(names, money.amount(profit))
    : language.priceAndVolume.compare.most(
        first.saved.name,
        money.amount(profit),
        lead,
        next?.saved.name ?? '',
      );
}
