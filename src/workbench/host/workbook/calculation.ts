import { cellAddress } from '../../../plan/address';
import { isCellError } from '../../../plan/sheet-table';
import type { Area, CellValue } from '../../../plan/sheet-table';
import { boundingAll, cellArea, holds, intersection, lastColumn, lastRow } from './areas';
import type {
  CustomFunctionCaller,
  FormulaEngine,
  FormulaScope,
  Matrix,
  TableExtent,
} from './formula-engine';
import type { FormulaValues, TableView } from './host-workbook';
import { cellIn, eachFormula, usedAreaOf } from './memory-cells';
import { sheetOf } from './memory-content';
import type { Content, MemorySheet } from './memory-content';
import { sheetPrefix } from './reference-text';

/* A cell inside its sheet as one number. */
type Place = number;
const placeOf = (row: number, column: number): Place => row * (lastColumn + 1) + column;
const cellOf = (place: Place): { readonly row: number; readonly column: number } => ({
  row: Math.floor(place / (lastColumn + 1)),
  column: place % (lastColumn + 1),
});

interface Spill {
  readonly area: Area;
  readonly values: Matrix;
}

interface SheetValues {
  readonly formulas: ReadonlyMap<Place, string>;
  readonly values: Map<Place, CellValue>;
  /** By the cell that spills. */
  readonly spills: Map<Place, Spill>;
  /** The cells that these take. */
  readonly taken: Set<Place>;
  /** What spilled here in the pass before. */
  readonly spilled: ReadonlyMap<Place, CellValue>;
  /** What was read of the sheet: the same cells give the same matrix, of which a formula engine may remember something. */
  readonly read: Map<string, Matrix>;
  /** What is used of the sheet, with what spilled; undefined until someone asks. */
  used: Area | null | undefined;
}

const nothingCalculated = (
  formulas: SheetValues['formulas'],
  spilled: SheetValues['spilled'],
): SheetValues => ({
  formulas,
  values: new Map(),
  spills: new Map(),
  taken: new Set(),
  spilled,
  read: new Map(),
  used: undefined,
});

/* Too many formulas wait for one another: the one named here is calculated first, from the ground up. */
class Postponed extends Error {
  constructor(
    readonly sheet: MemorySheet,
    readonly place: Place,
  ) {
    super('Another formula comes first.');
  }
}

const deepest = 200;
const mostPasses = 8;
/* Cells that are kept as matrices; a sum that grows by a row in every row would keep half the square of them. */
const mostReadCells = 4_000_000;
const spillError: CellValue = { error: '#SPILL!' };

export interface Calculation {
  readonly valueAt: (sheet: string, row: number, column: number) => CellValue;
  /** The value that a formula would give if it stood in the cell. */
  readonly evaluateAt: (formula: string, sheet: string, row: number, column: number) => CellValue | Matrix;
  readonly spillsOf: (sheet: string) => readonly Area[];
  readonly forget: () => void;
}

const isMatrix = (value: CellValue | Matrix): value is Matrix => Array.isArray(value);

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
  let readCells = 0;
  let readContent: Content | null = null;

  /* A reference to whole columns reads what is used of them; looked up once for all formulas that have one. */
  const usedOf = (here: SheetValues, { id, rows }: MemorySheet): Area | null => {
    if (here.used === undefined) {
      const used = usedAreaOf(rows, true);
      const spilled = Array.from(here.spilled.keys(), (place) => {
        const { row, column } = cellOf(place);
        return cellArea(row, column);
      });
      here.used = boundingAll(used === null ? spilled : [used, ...spilled]);
    }
    const spills = calculatedElsewhere()?.spillsOf(id) ?? [];
    return boundingAll(here.used === null ? spills : [here.used, ...spills]);
  };

  /* Only the far ends are cut, so that places in what is read count from the first cell of the area. */
  const cutToUse = (area: Area, here: SheetValues, sheet: MemorySheet): Area => {
    if (area.bottom !== lastRow && area.right !== lastColumn) return area;
    const used = usedOf(here, sheet);
    return {
      ...area,
      bottom: area.bottom === lastRow ? Math.max(area.top, used?.bottom ?? 0) : area.bottom,
      right: area.right === lastColumn ? Math.max(area.left, used?.right ?? 0) : area.right,
    };
  };

  /* What another calculates changes without a word; only constants stay until the workbook is changed. */
  const isConstant = (sheet: MemorySheet, { top, left, bottom, right }: Area): boolean => {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (cellIn(sheet.rows, row, column).value === null) return false;
      }
    }
    return true;
  };

  /* Inside a step cells change while what formulas gave is still kept. */
  const forgetChanged = (values: Map<string, SheetValues>): void => {
    if (readContent === content()) return;
    readContent = content();
    for (const here of values.values()) {
      here.read.clear();
      here.used = undefined;
    }
  };

  const matrixIn = (values: Map<string, SheetValues>, sheet: MemorySheet, whole: Area): Matrix => {
    forgetChanged(values);
    const here = values.get(sheet.id) ?? nothingCalculated(new Map(), new Map());
    const area = cutToUse(whole, here, sheet);
    const { top, left, bottom, right } = area;
    const key = `${top} ${left} ${bottom} ${right}`;
    const before = here.read.get(key);
    if (before !== undefined) return before;
    const circlesBefore = circles;
    const matrix = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, along) =>
        rawValue(values, sheet, top + down, left + along),
      ),
    );
    // Inside a circle a cell can read as 0 that comes to something else.
    if (circles !== circlesBefore) return matrix;
    if (calculatedElsewhere() !== null && !isConstant(sheet, area)) return matrix;
    readCells += (bottom - top + 1) * (right - left + 1);
    if (readCells > mostReadCells) {
      for (const { read } of values.values()) read.clear();
      readCells = 0;
    }
    here.read.set(key, matrix);
    return matrix;
  };

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

  const extentOf = (table: TableView): TableExtent | null => {
    const sheet = sheetOf(content(), table.sheet);
    if (sheet === undefined) return null;
    const { left, right, top } = table.area;
    return {
      name: table.name,
      sheet: sheet.name,
      area: table.area,
      hasHeaderRow: table.showHeaders,
      hasTotalsRow: table.showTotals,
      headings: Array.from({ length: right - left + 1 }, (_, index) => {
        const { value } = cellIn(sheet.rows, top, left + index);
        if (!table.showHeaders || value === null) return `Column${index + 1}`;
        return isCellError(value) ? value.error : String(value);
      }),
    };
  };

  const scopeAt = (
    values: Map<string, SheetValues>,
    home: MemorySheet,
    row: number,
    column: number,
  ): FormulaScope => {
    const named = (name: string | null): MemorySheet | undefined =>
      name === null
        ? home
        : content().sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return {
      sheet: home.name,
      row,
      column,
      valueAt: (name, atRow, atColumn) => {
        const sheet = named(name);
        return sheet === undefined ? { error: '#REF!' } : rawValue(values, sheet, atRow, atColumn);
      },
      valuesIn: (name, area) => {
        const sheet = named(name);
        return sheet === undefined ? null : matrixIn(values, sheet, area);
      },
      formulaOfName: (name) => {
        const wanted = name.toLowerCase();
        const all = content().names.filter((one) => one.name.toLowerCase() === wanted);
        return (
          (all.find(({ scope }) => scope === home.id) ?? all.find(({ scope }) => scope === null))?.formula ??
          null
        );
      },
      tableNamed: (name) => {
        const table = content().tables.find((one) =>
          name === null
            ? one.sheet === home.id && holds(one.area, row, column)
            : one.name.toLowerCase() === name.toLowerCase(),
        );
        return table === undefined ? null : extentOf(table);
      },
      callCustom: (name, given) =>
        custom?.call(name, given, sheetPrefix(home.name) + cellAddress(row, column)),
    };
  };

  const canSpill = (values: SheetValues, sheet: MemorySheet, area: Area, place: Place): boolean => {
    if (area.bottom > lastRow || area.right > lastColumn) return false;
    const isInTable = content().tables.some(
      (table) => table.sheet === sheet.id && intersection(table.area, area) !== null,
    );
    if (isInTable) return false;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (placeOf(row, column) === place) continue;
        const cell = cellIn(sheet.rows, row, column);
        if (cell.value !== null || cell.formula !== null) return false;
        if (values.taken.has(placeOf(row, column))) return false;
      }
    }
    return true;
  };

  const settled = (
    values: SheetValues,
    sheet: MemorySheet,
    place: Place,
    result: CellValue | Matrix,
  ): CellValue => {
    if (!isMatrix(result)) return result;
    const first = result[0]?.[0] ?? null;
    const columns = result[0]?.length ?? 0;
    if (result.length <= 1 && columns <= 1) return first;
    const { row, column } = cellOf(place);
    const area = { top: row, left: column, bottom: row + result.length - 1, right: column + columns - 1 };
    if (!canSpill(values, sheet, area, place)) return spillError;
    values.spills.set(place, { area, values: result });
    result.forEach((line, down) => {
      line.forEach((_, along) => values.taken.add(placeOf(row + down, column + along)));
    });
    return first;
  };

  function formulaValue(values: Map<string, SheetValues>, sheet: MemorySheet, place: Place): CellValue {
    const here = values.get(sheet.id);
    const calculated = here?.values.get(place);
    if (here === undefined || calculated !== undefined) return calculated ?? null;
    const key = `${sheet.id}${place}`;
    // A circle: Excel warns and shows 0.
    if (running.has(key)) {
      circles += 1;
      return 0;
    }
    if (running.size >= deepest) throw new Postponed(sheet, place);
    running.add(key);
    try {
      const { row, column } = cellOf(place);
      const scope = scopeAt(values, sheet, row, column);
      const result = engine.evaluate(here.formulas.get(place) ?? '', scope);
      // A formula never leaves a cell blank.
      const value = settled(here, sheet, place, result) ?? 0;
      here.values.set(place, value);
      return value;
    } finally {
      running.delete(key);
    }
  }

  const calculateFromGround = (values: Map<string, SheetValues>, sheet: MemorySheet, first: Place): void => {
    const waiting: { readonly sheet: MemorySheet; readonly place: Place }[] = [{ sheet, place: first }];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      try {
        running = new Set();
        formulaValue(values, next.sheet, next.place);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof Postponed)) throw error;
        const isCircle = waiting.some((one) => one.sheet === error.sheet && one.place === error.place);
        if (isCircle) values.get(error.sheet.id)?.values.set(error.place, 0);
        else waiting.push(error);
      }
    }
  };

  const pass = (values: Map<string, SheetValues>): void => {
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
    readCells = 0;
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
    forget: () => {
      known = null;
      readCells = 0;
    },
  };
}
