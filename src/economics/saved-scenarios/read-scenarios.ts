import { language } from '../../languages/language';
import { quote } from '../../languages/words';
import { readingsOfDateText } from '../../plan/calendar/date-text';
import { comparable } from '../../plan/names';
import type { CellValue } from '../../spreadsheet/cell';
import { shown, textOf } from '../../spreadsheet/cell-text';
import { type Day, dayFromSerial } from '../../spreadsheet/day';
import type { DateSystem, Sheet } from '../../spreadsheet/sheet';
import { readInputText } from '../scenario/read-input-text';
import {
  emptyValue,
  type InputName,
  inputNames,
  isAllowed,
  mayBeEmpty,
  type ScenarioValues,
  type Standing,
  standings,
} from '../scenario/scenario-inputs';
import { longestScenarioName } from '../scenario/scenario-name';
import { headingOf, type ScenarioColumn } from './columns';
import type { SavedScenario, SavedScenarioProblem, SavedScenarios } from './saved-scenario';
import { type ScenarioRow, type ScenarioTable, scenarioTable } from './scenario-table';

/** Reads the rows from the top down. One that is not understood is reported, and left as it is. Nothing is thrown. */
export function readScenarios(sheet: Sheet, dateSystem: DateSystem): SavedScenarios {
  const table = scenarioTable(sheet);
  if (table === null || table.missing.length > 0) {
    const isBlank = sheet.cells.every((row) => row.every((cell) => cell === null));
    const problems = isBlank ? [] : [withoutHeadings(sheet, table)];
    return { sheet: sheet.name, scenarios: [], problems };
  }
  const scenarios: SavedScenario[] = [];
  const problems: SavedScenarioProblem[] = [];
  const rowOfName = new Map<string, number>();
  const { nameTwice } = language.scenarios.problems;
  for (const row of table.rows) {
    const read = readRow(row, table, dateSystem);
    const name = comparable(row.name);
    const before = rowOfName.get(name);
    if ('message' in read) problems.push(read);
    else if (before !== undefined)
      problems.push(problemAt(row, table, 'name', nameTwice(quote(row.name), before + 1)));
    else scenarios.push(read);
    if (row.name !== '' && before === undefined) rowOfName.set(name, row.row);
  }
  return { sheet: sheet.name, scenarios, problems };
}

function withoutHeadings({ name, top, left }: Sheet, table: ScenarioTable | null): SavedScenarioProblem {
  const cell = { row: table?.headingRow ?? top, column: left };
  const texts = language.scenarios.problems;
  return {
    cell,
    message:
      table === null
        ? texts.noNames(name)
        : texts.noColumns(
            name,
            table.missing.map((column) => quote(headingOf(column))),
          ),
  };
}

const problemAt = (
  { row }: ScenarioRow,
  { places }: ScenarioTable,
  column: ScenarioColumn,
  message: string,
): SavedScenarioProblem => ({ cell: { row, column: places.get(column) ?? 0 }, message });

function readRow(
  row: ScenarioRow,
  table: ScenarioTable,
  dateSystem: DateSystem,
): SavedScenario | SavedScenarioProblem {
  const cellOf = (column: ScenarioColumn): CellValue => row.cells.get(column) ?? null;
  const problem = (column: ScenarioColumn, message: string): SavedScenarioProblem =>
    problemAt(row, table, column, message);
  const texts = language.scenarios.problems;
  if (row.name === '') return problem('name', texts.noName(row.row + 1));
  if (row.name.length > longestScenarioName)
    return problem('name', texts.longName(row.row + 1, row.name.length, longestScenarioName));
  const named = quote(row.name);
  const standing = standingIn(cellOf('standing'));
  if (standing === null)
    return problem('standing', texts.unknownStart(named, shown(cellOf('standing')), headingOf('standing')));
  const values: Partial<Record<InputName, number | null>> = {};
  for (const name of inputNames) {
    const cell = cellOf(name);
    const value = valueIn(name, cell);
    if (value === undefined) {
      return problem(
        name,
        cell === null
          ? texts.noValue(named, headingOf(name), name)
          : texts.wrongValue(named, shown(cell), headingOf(name), name),
      );
    }
    values[name] = value;
  }
  const product = textOf(cellOf('product')).trim();
  return {
    name: row.name,
    product: product === '' ? null : product,
    standing,
    values: values as ScenarioValues,
    currency: textOf(cellOf('currency')).trim(),
    savedOn: dayIn(cellOf('savedOn'), dateSystem),
  };
}

/** Today where nothing is said. */
const standingIn = (cell: CellValue): Standing | null =>
  cell === null ? 'today' : (standings.find((each) => each === comparable(textOf(cell))) ?? null);

/**
 * What a cell holds; undefined where that is no value of the input. A share in a cell is a fraction, however it is shown; a text is
 * read alike in all languages.
 */
function valueIn(name: InputName, cell: CellValue): number | null | undefined {
  if (cell === null) return mayBeEmpty(name) ? emptyValue(name) : undefined;
  const value =
    typeof cell === 'number' ? cell : typeof cell === 'string' ? readInputText(name, cell, 'en-US') : null;
  return value !== null && isAllowed(name, value) ? value : undefined;
}

function dayIn(cell: CellValue, dateSystem: DateSystem): Day | null {
  if (typeof cell === 'number') return dayFromSerial(cell, dateSystem);
  const days = typeof cell === 'string' ? readingsOfDateText(cell.trim()) : [];
  return days.length === 1 ? (days[0] ?? null) : null;
}
