import type { Plan } from '../plan/plan';
import { fieldValue, isLive, type Tactic } from '../plan/rows';
import { groupedValues } from './grouped-values';

/** What a group is called to which the tactics fall that state no value. */
export const noValue = '(none)';

/** Live tactics by two of their fields. */
export interface CoverageMatrix {
  readonly rowHeadings: readonly (string | number)[];
  readonly columnHeadings: readonly (string | number)[];
  /** The amount of a row and a column, both counted from 0. */
  readonly amount: (row: number, column: number) => number;
}

/** There are too many values for a matrix: so many of each field. */
export interface TooManyValues {
  readonly rows: number;
  readonly columns: number;
}

/** How large a matrix may be. */
export interface MatrixLimits {
  readonly cells: number;
  readonly columns: number;
}

/** Property names of the fields of a tactic that make the rows, the columns and the amounts. */
export interface MatrixFields {
  readonly row: string;
  readonly column: string;
  /** A number field whose sum the cells are; null where they are counts. */
  readonly value: string | null;
}

/**
 * How many live tactics have each pair of values of two fields, or the sum of a number field over them.
 *
 * A tactic counts once in each of its values of a list; of an amount the values of a list get equal parts, strategies their
 * shares, so that nothing is added up twice. Rows without a value are a group of their own, the last, where there are some.
 * Linear in the tactics and the cells of the matrix. No matrix above the limits is made.
 */
export function coverByFields(
  plan: Plan,
  fields: MatrixFields,
  most: MatrixLimits,
): CoverageMatrix | TooManyValues {
  const tactics = plan.tactics.filter(isLive);
  const rows = groupTactics(plan, tactics, fields.row);
  const columns = groupTactics(plan, tactics, fields.column);
  const width = columns.headings.length;
  const height = rows.headings.length;
  if (width > most.columns || height * width > most.cells) return { rows: height, columns: width };
  const amounts = new Float64Array(height * width);
  tactics.forEach((tactic, index) => {
    const value = fields.value === null ? null : fieldValue(tactic, fields.value);
    for (const { group: row, part: ofRow } of rows.places[index] ?? []) {
      for (const { group: column, part: ofColumn } of columns.places[index] ?? []) {
        const amount = fields.value === null ? 1 : typeof value === 'number' ? value * ofRow * ofColumn : 0;
        const place = row.position * width + column.position;
        amounts[place] = (amounts[place] ?? 0) + amount;
      }
    }
  });
  return {
    rowHeadings: rows.headings,
    columnHeadings: columns.headings,
    amount: (row, column) => amounts[row * width + column] ?? 0,
  };
}

interface Group {
  readonly heading: string | number;
  readonly order: number | null;
  /** Its place among the groups of the field. */
  position: number;
}

interface GroupedTactics {
  readonly headings: readonly (string | number)[];
  /** For each tactic the groups that it falls to. */
  readonly places: readonly (readonly { readonly group: Group; readonly part: number }[])[];
}

function groupTactics(plan: Plan, tactics: readonly Tactic[], key: string): GroupedTactics {
  const groups = new Map<string, Group>();
  const without: Group = { heading: noValue, order: null, position: 0 };
  const places = tactics.map((tactic) => {
    const values = groupedValues(plan, tactic, key);
    if (values.length === 0) return [{ group: without, part: 1 }];
    return values.map(({ identity, heading, order, part }) => {
      let group = groups.get(identity);
      if (group === undefined) groups.set(identity, (group = { heading, order, position: 0 }));
      return { group, part };
    });
  });
  // Sorting keeps groups without an order as they first occurred.
  const ordered = [...groups.values()].sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  if (places.some(([first]) => first?.group === without)) ordered.push(without);
  ordered.forEach((group, position) => (group.position = position));
  return { headings: ordered.map(({ heading }) => heading), places };
}
