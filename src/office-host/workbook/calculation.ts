import type { Area } from '../../spreadsheet/area';
import type { CellValue, Matrix } from '../../spreadsheet/cell';
import { createAreaReader } from './area-reader';
import type { CustomFunctionCaller, FormulaEngine } from './formula-engine';
import type { FormulaValues } from './host-workbook';
import { cellIn, eachFormula } from './memory-cells';
import { type Content, type MemorySheet, sheetOf } from './memory-content';
import { cellOf, nothingCalculated, type Place, placeOf, type SheetValues } from './sheet-values';
import { valueInCell } from './spilling';
import { createWorkbookScope } from './workbook-scope';

/* Too many formulas wait for one another: the one named here is calculated first, from the ground up. */
class Postponed extends Error {
  constructor(
    readonly sheet: MemorySheet,
    readonly place: Place,
    /** The cells that wait for it. */
    readonly path: readonly string[],
  ) {
    super('Another formula comes first.');
  }
}

const deepest = 200;
const mostPasses = 8;

export interface Calculation {
  readonly valueAt: (sheet: string, row: number, column: number) => CellValue;
  /** The value that a formula would give if it stood in the cell. */
  readonly evaluateAt: (formula: string, sheet: string, row: number, column: number) => CellValue | Matrix;
  readonly spillsOf: (sheet: string) => readonly Area[];
  /** Calculates all formulas now instead of when one is asked for. */
  readonly calculate: () => void;
  readonly forget: () => void;
}

export function createCalculation(
  content: () => Content,
  engine: FormulaEngine,
  custom: CustomFunctionCaller | null,
  calculatedElsewhere: () => FormulaValues | null,
): Calculation {
  let known: Map<string, SheetValues> | null = null;
  let knownContent: Content | null = null;
  let knownElsewhere: FormulaValues | null = null;
  let running = new Set<string>();
  let circles = 0;
  /* Cells of formulas that refer to themselves, directly or through others: Excel warns and shows 0. */
  let circular = new Set<string>();

  const begun = (previous: Map<string, SheetValues> | null): Map<string, SheetValues> =>
    new Map(
      content().sheets.map((sheet) => {
        const formulas = new Map<Place, string>(previous?.get(sheet.id)?.formulas);
        if (previous === null) {
          eachFormula(sheet.rows, (formula, row, column) => formulas.set(placeOf(row, column), formula));
        }
        const spilled = new Map<Place, CellValue>();
        for (const { area, values } of previous?.get(sheet.id)?.spills.values() ?? []) {
          values.forEach((line, row) => {
            line.forEach((value, column) => spilled.set(placeOf(area.top + row, area.left + column), value));
          });
        }
        return [sheet.id, nothingCalculated(formulas, spilled)];
      }),
    );

  const rawValue = (
    values: Map<string, SheetValues>,
    sheet: MemorySheet,
    row: number,
    column: number,
  ): CellValue => {
    const elsewhere = calculatedElsewhere();
    if (elsewhere !== null) {
      return cellIn(sheet.rows, row, column).value ?? elsewhere.valueAt(sheet.id, row, column);
    }
    const here = values.get(sheet.id);
    const place = placeOf(row, column);
    if (here?.formulas.has(place)) return formulaValue(values, sheet, place);
    return cellIn(sheet.rows, row, column).value ?? here?.spilled.get(place) ?? null;
  };

  const reader = createAreaReader({
    content,
    elsewhere: calculatedElsewhere,
    rawValue,
    circles: () => circles,
  });
  const scopeAt = createWorkbookScope({ content, custom, rawValue, matrixIn: reader.matrixIn });

  function formulaValue(values: Map<string, SheetValues>, sheet: MemorySheet, place: Place): CellValue {
    const here = values.get(sheet.id);
    const calculated = here?.values.get(place);
    if (here === undefined || calculated !== undefined) return calculated ?? null;
    const key = `${sheet.id}${place}`;
    if (running.has(key)) {
      circles += 1;
      const path = [...running];
      for (const each of path.slice(path.indexOf(key))) circular.add(each);
      return 0;
    }
    if (running.size >= deepest) throw new Postponed(sheet, place, [...running]);
    running.add(key);
    try {
      const { row, column } = cellOf(place);
      const scope = scopeAt(values, sheet, row, column);
      const result = engine.evaluate(here.formulas.get(place) ?? '', scope);
      // A formula never leaves a cell blank.
      const value = circular.has(key) ? 0 : (valueInCell(here, content().tables, sheet, place, result) ?? 0);
      here.values.set(place, value);
      return value;
    } finally {
      running.delete(key);
    }
  }

  const calculateFromGround = (values: Map<string, SheetValues>, sheet: MemorySheet, first: Place): void => {
    interface Waiting {
      readonly sheet: MemorySheet;
      readonly place: Place;
      path: readonly string[];
    }
    const waiting: Waiting[] = [{ sheet, place: first, path: [] }];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      try {
        running = new Set();
        formulaValue(values, next.sheet, next.place);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof Postponed)) throw error;
        next.path = error.path;
        const begins = waiting.findIndex((one) => one.sheet === error.sheet && one.place === error.place);
        if (begins < 0) {
          waiting.push({ sheet: error.sheet, place: error.place, path: [] });
          continue;
        }
        for (const { path } of waiting.slice(begins)) for (const key of path) circular.add(key);
        values.get(error.sheet.id)?.values.set(error.place, 0);
      }
    }
  };

  const pass = (values: Map<string, SheetValues>): void => {
    circular = new Set();
    for (const sheet of content().sheets) {
      for (const place of values.get(sheet.id)?.formulas.keys() ?? []) {
        calculateFromGround(values, sheet, place);
      }
    }
  };

  const spillsText = (values: Map<string, SheetValues>): string =>
    JSON.stringify([...values].map(([id, { spills }]) => [id, ...[...spills.values()]]));

  /* What spills can be what another formula reads: calculated again until nothing spills differently. */
  const calculated = (): Map<string, SheetValues> => {
    const elsewhere = calculatedElsewhere();
    if (known !== null && knownContent === content() && knownElsewhere === elsewhere) return known;
    knownContent = content();
    knownElsewhere = elsewhere;
    reader.forget();
    if (elsewhere !== null) {
      known = new Map(content().sheets.map(({ id }) => [id, nothingCalculated(new Map(), new Map())]));
      return known;
    }
    let values = begun(null);
    let before = spillsText(values);
    pass(values);
    for (let passes = 1; passes < mostPasses && spillsText(values) !== before; passes += 1) {
      before = spillsText(values);
      values = begun(values);
      pass(values);
    }
    known = values;
    return values;
  };

  return {
    valueAt: (id, row, column) => {
      const sheet = sheetOf(content(), id);
      if (sheet === undefined) return null;
      return cellIn(sheet.rows, row, column).value ?? rawValue(calculated(), sheet, row, column);
    },
    evaluateAt: (formula, id, row, column) => {
      const sheet = sheetOf(content(), id);
      if (sheet === undefined) return null;
      return engine.evaluate(formula, scopeAt(calculated(), sheet, row, column));
    },
    spillsOf: (id) =>
      calculatedElsewhere()?.spillsOf(id) ??
      [...(calculated().get(id)?.spills.values() ?? [])].map(({ area }) => area),
    calculate: () => {
      calculated();
    },
    forget: () => {
      known = null;
      reader.forget();
    },
  };
}
