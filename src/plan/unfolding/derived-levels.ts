import type { CellValue } from '../../spreadsheet/cell';
import { comparable } from '../names';
import { splitShare } from '../reading/link-shares';
import type { Layout, UnfoldedTable } from './unfolded-table';

/** The columns of a table of tactics in which its levels above stand. */
export interface LevelColumns {
  readonly layout: Layout;
  /** Null where only the goals have a column. */
  readonly strategies: number | null;
  readonly goals: number | null;
}

/** The texts of a cell of a level: one for each piece between `;`, `|` and lines. */
const piecesOf = (value: CellValue | undefined): readonly string[] =>
  typeof value === 'string'
    ? value
        .split(/[;|\r\n]/u)
        .map((piece) => splitShare(piece.trim()).text)
        .filter((piece) => piece !== '')
    : typeof value === 'number'
      ? [String(value)]
      : [];

interface DerivedRow {
  readonly place: number;
  readonly text: string;
  /** The goals that it stands under, as written, by their folded texts. */
  readonly goals: Map<string, string>;
}

/** One table of derived rows for each table and level that has any: a row stands where its text stands first. */
export function deriveLevels(
  tables: readonly LevelColumns[],
  derives: { readonly strategies: boolean; readonly goals: boolean },
): readonly UnfoldedTable[] {
  const known = { strategies: new Map<string, DerivedRow>(), goals: new Set<string>() };
  return tables.flatMap(({ layout, strategies, goals }): readonly UnfoldedTable[] => {
    const newStrategies: DerivedRow[] = [];
    const newGoals: { readonly place: number; readonly text: string }[] = [];
    for (const { place, cells } of layout.lines) {
      const goalTexts = goals === null ? [] : piecesOf(cells[goals]);
      for (const text of goalTexts) {
        const folded = comparable(text);
        if (known.goals.has(folded)) continue;
        known.goals.add(folded);
        newGoals.push({ place, text });
      }
      for (const text of strategies === null ? [] : piecesOf(cells[strategies])) {
        const folded = comparable(text);
        let row = known.strategies.get(folded);
        if (row === undefined) {
          row = { place, text, goals: new Map() };
          known.strategies.set(folded, row);
          newStrategies.push(row);
        }
        for (const goal of goalTexts) {
          const own = comparable(goal);
          if (!row.goals.has(own)) row.goals.set(own, goal);
        }
      }
    }
    return [
      ...(derives.goals && goals !== null && newGoals.length > 0
        ? [
            derivedTable(
              layout,
              'goals',
              { goal: goals },
              newGoals.map(({ place, text }) => ({ place, values: { goal: text } })),
            ),
          ]
        : []),
      ...(derives.strategies && strategies !== null && newStrategies.length > 0
        ? [
            derivedTable(
              layout,
              'strategies',
              goals === null ? { strategy: strategies } : { strategy: strategies, goal: goals },
              newStrategies.map(({ place, text, goals: under }) => ({
                place,
                values: { strategy: text, goal: [...under.values()].join('; ') || null },
              })),
            ),
          ]
        : []),
    ];
  });
}

function derivedTable(
  { source, sourceColumns }: Layout,
  role: 'goals' | 'strategies',
  fields: Readonly<Record<string, number>>,
  rows: readonly { readonly place: number; readonly values: Readonly<Record<string, string | null>> }[],
): UnfoldedTable {
  const columns = source.headings.map((): string | null => null);
  const places = source.headings.map((_, column) => column);
  const at = new Map<string, number>();
  for (const [field, column] of Object.entries(fields)) {
    if (column < columns.length) {
      columns[column] = field;
      at.set(field, column);
    } else {
      at.set(field, columns.length);
      columns.push(field);
      places.push(sourceColumns[column] ?? 0);
    }
  }
  const lines = rows.map(({ place, values }) => {
    const cells = columns.map((): CellValue => null);
    for (const [field, column] of at) cells[column] = values[field] ?? null;
    return { place, cells };
  });
  return { role, source, columns, sourceColumns: places, lines, isDerived: true };
}
