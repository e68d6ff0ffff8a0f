import { language } from '../languages/language';
import { sheetCatalogue } from '../plan/fields/catalogue';
import { comparable } from '../plan/names';
import type { Plan } from '../plan/plan';
import { fieldValue } from '../plan/rows';
import type { RowWithId } from './rows-with-ids';
import type { ProposedFix } from './rule';
import { workedOutOnce } from './worked-out-once';

/** How the IDs of a sheet are written, such as `T-007`: a text, and a number of so many digits at least. */
interface IdSeries {
  readonly prefix: string;
  readonly digits: number;
  readonly last: number;
}

/** Longer numbers are no series that somebody counts. */
const counted = /^(.*?)(\d{1,9})$/u;

/**
 * Proposes the next ID of its sheet's series for a row that has none of its own, for each such row another one. Not where the IDs
 * follow no series, nor where the row shares its name with others: what texts mean by that name would change.
 */
export function proposeFreeId(plan: Plan, row: RowWithId): readonly ProposedFix[] {
  const id = freeIds(plan[row.role]).get(row);
  return id === undefined
    ? []
    : [{ label: language.ruleWords.fixes.giveId(id), edits: [{ row, field: 'id', newValue: id }] }];
}

const freeIds = workedOutOnce((rows: readonly RowWithId[]): ReadonlyMap<RowWithId, string> => {
  const given = new Map<RowWithId, string>();
  const series = usualSeries(rows);
  if (series === null) return given;
  const taken = new Set(rows.flatMap((row) => [row.id, row.key].flatMap((text) => comparable(text ?? ''))));
  const names = countNames(rows);
  let next = series.last;
  for (const row of rows) {
    if (row.id === null ? row.retired : !row.repeatsId) continue;
    if ((names.get(nameOf(row)) ?? 0) > 1) continue;
    let id: string;
    do {
      next += 1;
      id = series.prefix + String(next).padStart(series.digits, '0');
    } while (taken.has(comparable(id)) || names.has(comparable(id)));
    given.set(row, id);
  }
  return given;
});

/** The prefix that most IDs have, and its highest number. */
function usualSeries(rows: readonly RowWithId[]): IdSeries | null {
  const found = new Map<string, { ids: number; digits: number; last: number }>();
  let ids = 0;
  for (const { id } of rows) {
    if (id === null) continue;
    ids += 1;
    const [, prefix, digits] = counted.exec(id) ?? [];
    if (prefix === undefined || digits === undefined) continue;
    const series = found.get(prefix) ?? { ids: 0, digits: digits.length, last: 0 };
    found.set(prefix, {
      ids: series.ids + 1,
      digits: Math.min(series.digits, digits.length),
      last: Math.max(series.last, Number(digits)),
    });
  }
  const [usual] = [...found].sort(([, a], [, b]) => b.ids - a.ids);
  return usual === undefined || usual[1].ids * 2 <= ids ? null : { prefix: usual[0], ...usual[1] };
}

function countNames(rows: readonly RowWithId[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return counts;
}

const nameOf = (row: RowWithId): string => {
  const name = fieldValue(row, sheetCatalogue[row.role].nameField);
  return typeof name === 'string' ? comparable(name) : '';
};
