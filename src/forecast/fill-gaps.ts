/** A series without gaps, and what was done to have it so. */
export interface FilledSeries {
  /** Of consecutive periods; none where nothing is known. */
  readonly values: readonly number[];
  /** The place of the first value in what was given. What stands before it is not used. */
  readonly first: number;
  /** The place of the last value: a forecast begins with the period after it. */
  readonly last: number;
  /** Which of the values are filled in. */
  readonly isFilled: readonly boolean[];
  /** How many of the values are known. */
  readonly known: number;
}

/** Over a longer gap than a season, or than this many periods, nothing is filled in: what lies before it is left out. */
const longestGap = 4;

/**
 * The values of a series for the forecasting engine, without gaps.
 *
 * Gaps at both ends are dropped, not filled: the forecast itself continues from the last known period. A gap between known periods
 * is filled by season where the series has one: the mean of the known values one season before and after, else the one of them that
 * is known, raised or lowered as the level beside the gap has changed since then. Where neither is known, or there is no season, it
 * lies on the straight line between its neighbours. Only known values fill gaps.
 *
 * @param values null where they are not known.
 * @param season periods in a year; 1 for none.
 */
export function fillGaps(values: Units, season: number): FilledSeries {
  const last = values.findLastIndex((value) => value !== null);
  const first = firstUsed(values, last, Math.max(season, longestGap));
  const used = values.slice(first, last + 1);
  return {
    values: used.map((value, place) => value ?? fill(used, place, season)),
    first,
    last,
    isFilled: used.map((value) => value === null),
    known: used.filter((value) => value !== null).length,
  };
}

type Units = readonly (number | null)[];

/** The first known place from which no gap is too long, going back from the last one; one behind the last where nothing is known. */
function firstUsed(units: Units, last: number, longest: number): number {
  let first = last < 0 ? 0 : last;
  for (let place = last - 1; place >= 0 && first - place <= longest + 1; place -= 1) {
    if ((units[place] ?? null) !== null) first = place;
  }
  return first;
}

function fill(units: Units, place: number, season: number): number {
  const before = valueAt(units, place - season);
  const after = valueAt(units, place + season);
  const between = onLine(units, place);
  if (season === 1 || (before === null && after === null)) return between;
  if (before !== null && after !== null) return (before + after) / 2;
  const [known, at] = before === null ? [after ?? 0, place + season] : [before, place - season];
  const levelThen = levelAround(units, place, at);
  return levelThen > 0 ? known * (between / levelThen) : known;
}

const valueAt = (units: Units, place: number): number | null => units[place] ?? null;

/** The places of the nearest known values; the ends of a run are known. */
function neighbours(units: Units, place: number): readonly [number, number] {
  let [left, right] = [place - 1, place + 1];
  while (left > 0 && valueAt(units, left) === null) left -= 1;
  while (right < units.length - 1 && valueAt(units, right) === null) right += 1;
  return [left, right];
}

function onLine(units: Units, place: number): number {
  const [left, right] = neighbours(units, place);
  const [from, to] = [valueAt(units, left) ?? 0, valueAt(units, right) ?? 0];
  return from + ((to - from) * (place - left)) / (right - left);
}

/** The level about another season's place, from the values at the same distances as those beside the gap; 0 where not both are known. */
function levelAround(units: Units, place: number, at: number): number {
  const [left, right] = neighbours(units, place);
  const [from, to] = [valueAt(units, at - (place - left)), valueAt(units, at + (right - place))];
  return from === null || to === null ? 0 : from + ((to - from) * (place - left)) / (right - left);
}
