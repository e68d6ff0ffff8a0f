import type { CellPlaces } from '../../alignment/finding';
import { type Lead, leads, type Profile, severities, type Severity } from '../../alignment/settings';
import { parseCell } from '../../spreadsheet/cell-reference';
import { type Day, dayFromSerial, type Moment, momentFromSerial } from '../../spreadsheet/day';
import type { DateSystem } from '../../spreadsheet/sheet';
import { sheetNamedBy } from '../reading/what-is-there';
import { isCalled, placeOfHeadings, profileCalled } from './read-words';

/** A finding as the report tells of it. */
export interface RememberedFinding {
  readonly severity: Severity;
  /** Points that it costs. */
  readonly points: number;
  /** null where it stands in no cell. */
  readonly place: CellPlaces | null;
  readonly message: string;
}

/** What the last check of a workbook found, as its report says. */
export interface RememberedResult {
  readonly checkedAt: Moment;
  /** 0 to 100; null where the plan had none. */
  readonly score: number | null;
  /** What is not readable is null. */
  readonly asOf: Day | null;
  readonly profile: Profile | null;
  readonly lead: Lead | null;
  readonly findings: readonly RememberedFinding[];
}

type Cells = readonly (readonly unknown[])[];

/**
 * The result that a report tells of; null where it tells of none. People can write what they like there: a finding that cannot be read
 * is left out.
 */
export function rememberedResultIn(cells: Cells, dateSystem: DateSystem): RememberedResult | null {
  // The history has headings of the same words in other columns.
  const column = cells.reduce(
    (found, row) => (found < 0 ? row.findIndex((cell) => isCalled(cell, ({ checked }) => checked)) : found),
    -1,
  );
  const valueOf = (label: Parameters<typeof isCalled>[1]): unknown =>
    cells.find((row) => isCalled(row[column], label))?.[column + 1];
  const time = valueOf(({ checked }) => checked);
  const checkedAt = typeof time === 'number' ? momentFromSerial(time, dateSystem) : null;
  if (checkedAt === null) return null;
  const score = valueOf(({ score: label }) => label);
  const day = valueOf(({ asOf: label }) => label);
  return {
    checkedAt,
    score: typeof score === 'number' && score >= 0 && score <= 100 ? score : null,
    asOf: typeof day === 'number' ? dayFromSerial(day, dateSystem) : null,
    profile: profileCalled(valueOf(({ profile: label }) => label)),
    lead: leadCalled(valueOf(({ lead: label }) => label)),
    findings: findingsIn(cells),
  };
}

const leadCalled = (cell: unknown): Lead | null =>
  leads.find((each) => isCalled(cell, (words) => words.leads[each])) ?? null;

function findingsIn(cells: Cells): readonly RememberedFinding[] {
  const place = placeOfHeadings(cells, 'findings');
  if (place === null) return [];
  const found: RememberedFinding[] = [];
  for (const row of cells.slice(place.row + 1)) {
    const [severityText, points, where, , message] = row.slice(place.column);
    const severity = severities.find((each) => isCalled(severityText, (words) => words.severities[each]));
    if (severity === undefined) break;
    if (typeof message !== 'string' || message === '') continue;
    found.push({
      severity,
      points: typeof points === 'number' ? points : 0,
      place: typeof where === 'string' ? placeOfLink(where) : null,
      message,
    });
  }
  return found;
}

/** What `=HYPERLINK("#'Sales plan'!C5",…)` leads to; null for a text. */
function placeOfLink(formula: string): CellPlaces | null {
  const target = /^=HYPERLINK\("#((?:[^"]|"")*)"/iu.exec(formula)?.[1]?.replaceAll('""', '"');
  const sheet = target === undefined ? null : sheetNamedBy(target);
  if (target === undefined || sheet === null) return null;
  const cell = parseCell(target.slice(target.lastIndexOf('!') + 1));
  return { sheet, cells: cell === null ? [] : [cell] };
}
