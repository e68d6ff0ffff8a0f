import { figureName } from '../../economics/scenario/figure-names';
import { leastDifference } from '../../economics/scenario/scenario-figures';
import { language } from '../../languages/language';
import type { MoneySign } from '../../plan/money-sign';
import { absoluteCell, cellAddress } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/area';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import type { WrittenCell } from '../written-cell';
import { columnCells, type ProductPlace, rowLookup } from './plan-place';
import { priceColumns, type ScenarioChart, scenarioCharts } from './scenario-charts';
import {
  expectedVolumeAt,
  type Format,
  type InputId,
  inputIds,
  inputRows,
  numberFormat,
  plumb,
  type ResultId,
  resultIds,
  resultRows,
  type RowWords,
} from './scenario-rows';
import type { ScenarioToWrite } from './scenario-to-write';

export interface ScenarioCell {
  readonly input: WrittenCell;
  /** A number format of Excel. */
  readonly format: string;
}

/** What some cells of the sheet are there for, and so how they look. */
export type Look = 'title' | 'verdict' | 'quiet' | 'heading' | 'numberHeading' | 'input' | 'right';

export interface ScenarioLook extends Area {
  readonly look: Look;
}

/** A sheet with a scenario, before anything is written. */
export interface ScenarioSheet {
  /** From the first cell on, every row as wide as the others. */
  readonly cells: readonly (readonly ScenarioCell[])[];
  readonly looks: readonly ScenarioLook[];
  readonly charts: readonly ScenarioChart[];
  readonly currency: MoneySign | null;
  /** How many rows stay in view at the top. */
  readonly frozenRows: number;
}

/* The columns of the figures, from 0; the table of prices stands below them. */
const columns = { label: 0, value: 1, inPlan: 2, note: 3 } as const;
const width = 6;

const texts = () => language.scenarioSheet;

/** A cell before it is known in which currency money is shown. */
interface DraftCell {
  readonly input: WrittenCell;
  readonly format: Format;
}

interface Draft {
  readonly cells: DraftCell[][];
  readonly looks: ScenarioLook[];
}

const blank: DraftCell = { input: null, format: 'general' };
const words = (input: string | null): DraftCell => ({ input, format: 'general' });
const aside = (input: string): DraftCell => ({ input, format: 'note' });
const formula = (written: string, format: Format): DraftCell => ({
  input: { formula: `=${written}` },
  format,
});

function addRow({ cells }: Draft, row: readonly (DraftCell | null)[]): void {
  cells.push(Array.from({ length: width }, (_, column) => row[column] ?? blank));
}

function addLook({ looks }: Draft, look: Look, top: number, left: number, right = left, bottom = top): void {
  if (bottom >= top) looks.push({ look, top, left, bottom, right });
}

/* Where each figure stands is settled before a formula is written. */
const tops = { title: 0, verdict: 1, note: 2, inputs: 4 } as const;

/** Expected, required, profit and what is short. */
const caseRows = 4;

interface Places {
  readonly inputs: readonly InputId[];
  readonly results: readonly ResultId[];
  readonly productRow: number | null;
  readonly resultsTop: number;
  readonly casesTop: number;
  readonly pricesTop: number;
  readonly at: (id: InputId | ResultId) => string;
}

function placesOf({ plannedUnits }: ScenarioToWrite, place: ProductPlace | null): Places {
  const isThere = (id: InputId | ResultId): boolean =>
    plannedUnits !== null || (id !== 'plannedUnits' && id !== 'plannedOverRequired');
  const inputs = inputIds.filter(isThere);
  const results = resultIds.filter(isThere);
  const productRow = place === null ? null : tops.inputs + 1;
  const firstInput = tops.inputs + 1 + (place === null ? 0 : 1);
  const resultsTop = firstInput + inputs.length + 1;
  const casesTop = resultsTop + results.length + 2;
  const rows = new Map<InputId | ResultId, number>([
    ...inputs.map((id, index) => [id, firstInput + index] as const),
    ...results.map((id, index) => [id, resultsTop + 1 + index] as const),
  ]);
  return {
    inputs,
    results,
    productRow,
    resultsTop,
    casesTop,
    pricesTop: casesTop + caseRows + 2,
    at: (id) => absoluteCell(rows.get(id) ?? 0, columns.value),
  };
}

/** Everything that the sheet of a scenario holds; `place` is where its product stands in the plan. */
export function layOutScenario(given: ScenarioToWrite, place: ProductPlace | null): ScenarioSheet {
  const draft: Draft = { cells: [], looks: [] };
  const places = placesOf(given, place);
  addTop(draft, given, places);
  addInputs(draft, given, places, place);
  addRow(draft, []);
  addResults(draft, given, places);
  addRow(draft, []);
  addCases(draft, places);
  if (given.prices.length > 0) {
    addRow(draft, []);
    addPrices(draft, given.prices, places);
  }
  const { cells, looks } = draft;
  return {
    cells: cells.map((row) =>
      row.map(({ input, format }) => ({ input, format: numberFormat(format, given.currency) })),
    ),
    looks,
    charts: scenarioCharts(places.pricesTop + 1, given.prices),
    currency: given.currency,
    frozenRows: tops.note + 1,
  };
}

/** In words: whether the target is met, and whether more is earned than at the price that the scenario starts from. */
function verdictFormula({ standing }: ScenarioToWrite, { at }: Places): string {
  const { meets, fallsShort, atStartPrice, more, less, same, unknown, noVolume } = texts().verdict;
  const gain = `${at('profit')}-${at('profitAtStart')}`;
  const compared = (met: boolean): string =>
    `IF(ABS(${at('netPrice')}-${at('todayPrice')})<=${roundingTolerance}*${at('todayPrice')},"${atStartPrice(standing)}",` +
    `IF(${at('todayVolume')}=0,"${unknown(standing)}",IF(ABS(${gain})<${leastDifference},"${same(standing)}",` +
    `IF(${gain}>0,"${more(met, standing)}","${less(met, standing)}"))))`;
  return (
    `IF(${at('netPrice')}>${at('unitCost')},IF(${at('profit')}>=${at('targetProfit')},` +
    `"${meets}"&${compared(true)},"${fallsShort}"&${compared(false)}),"${noVolume}")`
  );
}

function addTop(draft: Draft, given: ScenarioToWrite, places: Places): void {
  addRow(draft, [words(texts().title(given.title.trim()))]);
  addRow(draft, [formula(verdictFormula(given, places), 'general')]);
  addRow(draft, [words(texts().note)]);
  addRow(draft, []);
  addLook(draft, 'title', tops.title, 0);
  addLook(draft, 'verdict', tops.verdict, 0);
  addLook(draft, 'quiet', tops.note, 0);
}

function addInputs(
  draft: Draft,
  given: ScenarioToWrite,
  { inputs, productRow }: Places,
  place: ProductPlace | null,
): void {
  const { inputs: heading, scenario, inThePlan } = texts();
  addRow(draft, [words(heading), words(scenario), words(place === null ? null : inThePlan)]);
  addHeadingLooks(draft, tops.inputs, columns.inPlan);
  if (place !== null && productRow !== null) {
    addRow(draft, [
      words(texts().product),
      null,
      { input: place.key, format: 'general' },
      aside(texts().productNote),
    ]);
    addLook(draft, 'right', productRow, columns.inPlan);
    addLook(draft, 'quiet', productRow, columns.note);
  }
  const inPlan = planFigures(place, productRow);
  const rowWords = rowWordsOf(given);
  const top = draft.cells.length;
  for (const id of inputs) {
    const { label, note, format, value, inPlan: figure } = inputRows[id];
    const ofPlan = figure(inPlan, given.standing);
    addRow(draft, [
      words(label(rowWords)),
      { input: value(given), format },
      ofPlan === null ? null : formula(ofPlan, format),
      aside(note(rowWords)),
    ]);
  }
  const bottom = draft.cells.length - 1;
  addLook(draft, 'input', top, columns.value, columns.value, bottom);
  addLook(draft, 'quiet', top, columns.note, columns.note, bottom);
}

const rowWordsOf = ({ standing, currency }: ScenarioToWrite): RowWords => ({
  standing,
  money: currency?.text ?? texts().currency,
});

/* The cells of a product's figures, each found by its row's key however the plan is sorted. */
function planFigures(place: ProductPlace | null, productRow: number | null) {
  return (field: Parameters<NonNullable<ProductPlace['columns']['get']>>[0]): string | null => {
    const column = place?.columns.get(field);
    if (place === null || productRow === null || column === undefined) return null;
    const keyCell = absoluteCell(productRow, columns.inPlan);
    return `INDEX(${columnCells(place, column)},${rowLookup(place, keyCell)})`;
  };
}

function addResults(draft: Draft, given: ScenarioToWrite, { results, resultsTop, at }: Places): void {
  const rowWords = rowWordsOf(given);
  addRow(draft, [words(texts().results), words(texts().scenario)]);
  addHeadingLooks(draft, resultsTop, columns.inPlan);
  for (const id of results) {
    const { label, note, format, formula: written } = resultRows[id];
    const beside = note(rowWords);
    addRow(draft, [
      words(label(rowWords)),
      formula(written(at), format),
      null,
      beside === '' ? null : aside(beside),
    ]);
  }
  addLook(draft, 'quiet', resultsTop + 1, columns.note, columns.note, draft.cells.length - 1);
}

function addCases(draft: Draft, { casesTop, at }: Places): void {
  const { cases, shortBy } = texts();
  addRow(draft, cases.map(words));
  addHeadingLooks(draft, casesTop, cases.length - 1);
  const cellsOf = (written: (column: number) => string, format: Format): readonly DraftCell[] =>
    cases.slice(1).map((_, index) => formula(written(index + 1), format));
  const factors = [`*(1-${at('volumeSpread')})`, '', `*(1+${at('volumeSpread')})`];
  const cell = (below: number, column: number): string => cellAddress(casesTop + below, column);
  addRow(draft, [
    words(figureName('expectedVolume', 'today')),
    ...cellsOf((column) => `${at('expectedVolume')}${factors[column - 1] ?? ''}`, 'units'),
  ]);
  addRow(draft, [
    words(figureName('requiredVolume', 'today')),
    ...cellsOf(() => at('requiredVolume'), 'units'),
  ]);
  addRow(draft, [
    words(figureName('profit', 'today')),
    ...cellsOf(
      (column) => plumb('CVP_PROFIT', cell(1, column), at('fixedCost'), at('netPrice'), at('unitCost')),
      'money',
    ),
  ]);
  addRow(draft, [
    words(shortBy),
    ...cellsOf((column) => `MAX(0,${cell(2, column)}-${cell(1, column)})`, 'units'),
  ]);
}

const priceHeadings = (): readonly string[] => [
  ...(['netPrice', 'unitMargin', 'requiredVolume', 'expectedVolume', 'profit'] as const).map((figure) =>
    figureName(figure, 'today'),
  ),
  texts().meetsTarget,
];

function addPrices(draft: Draft, prices: readonly number[], { pricesTop, at }: Places): void {
  addRow(draft, priceHeadings().map(words));
  addLook(draft, 'numberHeading', pricesTop, 0, width - 1);
  prices.forEach((price, index) => {
    const row = pricesTop + 1 + index;
    const here = (column: number): string => cellAddress(row, column);
    const net = here(priceColumns.price);
    addRow(draft, [
      { input: price, format: 'unitMoney' },
      formula(`${net}-${at('unitCost')}`, 'unitMoney'),
      // Where no volume is enough a chart leaves the point out for #N/A alone.
      formula(
        `IF(${net}>${at('unitCost')},` +
          `${plumb('REQUIRED_VOLUME', at('fixedCost'), net, at('unitCost'), at('targetProfit'))},NA())`,
        'units',
      ),
      formula(expectedVolumeAt(net, at), 'units'),
      formula(
        plumb('CVP_PROFIT', here(priceColumns.expected), at('fixedCost'), net, at('unitCost')),
        'money',
      ),
      formula(`${here(priceColumns.profit)}>=${at('targetProfit')}`, 'general'),
    ]);
  });
  const bottom = draft.cells.length - 1;
  addLook(draft, 'input', pricesTop + 1, priceColumns.price, priceColumns.price, bottom);
  addLook(draft, 'right', pricesTop + 1, priceColumns.meetsTarget, priceColumns.meetsTarget, bottom);
}

function addHeadingLooks(draft: Draft, row: number, last: number): void {
  addLook(draft, 'heading', row, columns.label, width - 1);
  addLook(draft, 'numberHeading', row, columns.value, last);
}
