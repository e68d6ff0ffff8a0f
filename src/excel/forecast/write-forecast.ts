import type { CheckResult } from '../../alignment/check';
import { salesForecast } from '../../alignment/sales-forecast';
import { isNoAnswer } from '../../economics/no-answer';
import { fewestValues } from '../../forecast/forecast';
import { salesHistory } from '../../forecast/sales-history/sales-history';
import { language } from '../../languages/language';
import { forecastSheetName } from '../../plan/own-sheets';
import { numberedNames, withNumber } from '../../spreadsheet/free-name';
import type { SheetTable } from '../../spreadsheet/sheet';
import type { CheckedPlan } from '../checked-workbook';
import type { ExcelRunner } from '../excel-runner';
import { problemOf, problems, type WorkbookProblem } from '../problem';
import { askForHeadings, tableNow } from '../scenario/plan-headings';
import type { PlanColumn } from '../scenario/plan-place';
import { askForRows, isUnchanged, type KnownRow } from '../timeline/row-check';
import { preparePages, writeOwnSheet } from '../write-own-sheet';
import type { ForecastContent } from './forecast-content';
import { layOutForecast, mostTactics } from './forecast-sheet';
import { historyUnits, type PeriodUnits } from './period-units';
import { columnsOfTactic, plannedTactics } from './planned-tactics';
import { columnsReferred } from './units-formula';
import { holdsAllOf, layOutPages, unfinishedTitle, writeSheet } from './write-sheet';

/** A forecast as a sheet is to hold it. */
export interface ForecastToWrite {
  /** Identity of the sales series; empty for the history that names no product. */
  readonly product: string;
  /** How many periods to forecast, at least 1. */
  readonly periods: number;
  /** A name of `methodOf`. */
  readonly method: string;
  /** The part of outcomes that the interval is to hold: a fraction above 0 and below 1. */
  readonly level: number;
}

export type WrittenForecast =
  | { readonly status: 'written'; readonly sheet: string }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

/** The plan of a check, and where it stands. */
export type PlanWithHistory = Pick<CheckedPlan, 'sheetIds' | 'tableIds'> & {
  readonly result: Pick<CheckResult, 'alignment'>;
  readonly reading: Pick<CheckedPlan['reading'], 'dateSystem'>;
};

const failed = (problem: WorkbookProblem): WrittenForecast => ({ status: 'failed', problem });

/**
 * Writes the forecast of a product onto a new sheet at the end of the workbook, as live formulas with a chart beside them, and shows it.
 * Three round trips: what is there, all of the sheet, its pages; one more where a forecast is there already. Where something stands
 * against the sheet, nothing of it is left behind. Where Excel answers no more, the sheet says that it is unfinished, and the next
 * attempt replaces it; one that stands there as it would be written is shown instead.
 */
export async function writeForecast(
  { run }: ExcelRunner,
  checked: PlanWithHistory | null,
  toWrite: ForecastToWrite,
): Promise<WrittenForecast> {
  if (checked === null) return failed({ id: 'not-checked', ...language.forecastSheet.problems.notChecked });
  const content = contentOf(checked, toWrite);
  if ('sentence' in content) return failed(content);
  const { plan } = checked.result.alignment;
  try {
    return await run(async (context) => {
      const { worksheets, protection } = context.workbook;
      worksheets.load('items/name');
      protection.load('protected');
      const asked = [...placesReferred(content)].flatMap(([place, referred]) => {
        const table = plan.tables[place]?.source;
        if (table === undefined) return [];
        const headings = askForHeadings(context, { table }, checked);
        const cells = askForRows(headings.sheet, table, referred.rows.map(knownIn(table)));
        return [{ ...referred, place, table, headings, cells }];
      });
      await context.sync();
      if (protection.protected) return failed(problems.noSheetAdded());
      const tables = new Map<number, SheetTable>();
      const gone = new Set<number>();
      for (const { place, table, columns, headings, cells, isHistory } of asked) {
        const now = tableNow(table, columns, headings);
        if ('sentence' in now) {
          if (!isHistory) return failed(now);
          gone.add(place);
        } else {
          if (!cells.every(isUnchanged)) return failed(rowsChanged(now.sheet));
          tables.set(place, now);
        }
      }
      const forecast = layOutForecast(
        gone.size === 0 ? content : withValues(content, 'notFound', gone),
        (place) => tables.get(place),
      );
      const taken = worksheets.items.map(({ name }) => name);
      const { sheet, name } = await writeOwnSheet(context, {
        ...numberedNames(withNumber(forecastSheetName, ' '), taken),
        unfinished: unfinishedTitle(),
        write: (added) => writeSheet(added, forecast),
        counted: ({ charts }) => charts.getCount(),
        amount: 1,
        holds: (formulas) => holdsAllOf(forecast, formulas),
      });
      // Of one that was there it may have been all but the pages that was written.
      await preparePages(context, () => layOutPages(sheet, forecast));
      return { status: 'written', sheet: name };
    });
  } catch (error) {
    return failed(problemOf(error));
  }
}

const rowsChanged = (sheet: string): WorkbookProblem => {
  const { sentence, whatToDo } = language.forecastSheet.problems.rowsChanged;
  return { id: 'rows-changed', sentence: sentence(sheet), whatToDo };
};

function contentOf(
  { result: { alignment }, reading: { dateSystem } }: PlanWithHistory,
  { product, periods, method, level }: ForecastToWrite,
): ForecastContent | WorkbookProblem {
  const { noHistory, noForecast, tooShort } = language.forecastSheet.problems;
  const { plan, settings } = alignment;
  const series = salesHistory(plan, settings.stockOuts).series.find(({ identity }) => identity === product);
  if (series === undefined || series.length === null || series.periods.length === 0)
    return { id: 'no-history', ...noHistory };
  const made = salesForecast(series, alignment, { periods, method, level });
  if (isNoAnswer(made)) {
    if (made.because !== 'too-few-values') return { id: 'no-forecast', ...noForecast };
    const known = series.periods.filter(({ units }) => units !== null).length;
    const { sentence, whatToDo } = tooShort;
    return { id: 'history-too-short', sentence: sentence(known, fewestValues), whatToDo };
  }
  const past = made.past.slice(0, made.firstUsed + made.values.length);
  const content: ForecastContent = {
    date: plan.date,
    dateSystem,
    product: series.row?.product ?? series.product,
    length: series.length,
    season: series.season,
    method,
    level,
    past,
    ahead: made.ahead,
    units: historyUnits(plan, series, past, dateSystem),
    valuesBecause: null,
    tactics: plannedTactics(plan, alignment, series, { dateSystem, most: mostTactics }),
  };
  const looked = content.units.periods.reduce(
    (sum, units) => sum + (units.kind === 'sum' ? (plan.tables[units.table]?.source.rows.length ?? 0) : 0),
    0,
  );
  return looked > mostLooked ? withValues(content, 'tooMany', new Set(plan.tables.keys())) : content;
}

/** Rows that all formulas together look at: more take Excel longer than anybody waits after an edit. */
const mostLooked = 10_000_000;

/** The same with the units of the check in place of those of some tables. */
const withValues = (
  content: ForecastContent,
  valuesBecause: NonNullable<ForecastContent['valuesBecause']>,
  tables: ReadonlySet<number>,
): ForecastContent => ({
  ...content,
  valuesBecause,
  units: {
    ...content.units,
    periods: content.units.periods.map((units, at): PeriodUnits =>
      units.kind !== 'value' && tables.has(units.table)
        ? { kind: 'value', value: content.past[at]?.units ?? null }
        : units,
    ),
  },
});

interface RowReferred {
  readonly rowIndex: number;
  readonly columns: readonly PlanColumn[];
}

interface Referred {
  readonly columns: PlanColumn[];
  /** The rows that are found by their place, or that the sheet is to be sure of. */
  readonly rows: RowReferred[];
  readonly isHistory: boolean;
}

/** What the sheet refers to in each table, by its place in the plan. */
function placesReferred({ units, tactics }: ForecastContent): ReadonlyMap<number, Referred> {
  const places = new Map<number, Referred>();
  const referredIn = (place: number, isHistory: boolean): Referred => {
    const known = places.get(place) ?? { columns: [], rows: [], isHistory };
    places.set(place, known);
    return known;
  };
  for (const each of units.periods) {
    if (each.kind === 'value') continue;
    const referred = referredIn(each.table, true);
    referred.columns.push(...columnsReferred(each));
    if (each.kind === 'cells')
      referred.rows.push(...each.rowIndexes.map((rowIndex) => ({ rowIndex, columns: each.known })));
  }
  for (const tactic of tactics.listed) {
    const columns = columnsOfTactic(tactic);
    if (columns.length === 0) continue;
    const referred = referredIn(tactic.row.table, false);
    referred.columns.push(...columns);
    referred.rows.push({
      rowIndex: tactic.row.rowIndex,
      columns: tactic.row.known.map(({ column }) => column),
    });
  }
  return places;
}

const knownIn =
  ({ rows }: SheetTable) =>
  ({ rowIndex, columns }: RowReferred): KnownRow => ({
    rowIndex,
    known: columns.map((column) => ({ column, value: rows[rowIndex]?.[column.column] ?? null })),
  });
