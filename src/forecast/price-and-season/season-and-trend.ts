/** The time that a history runs through. */
export interface TimeAxis {
  /** Whole numbers in ascending order that rise by 1 from one period to the next; a missing period leaves a gap. */
  readonly places: readonly number[];
  /** How many periods a season has: 12 for months, 365.2425 ÷ 7 for weeks; 1 for no season. */
  readonly season: number;
}

/** What besides price moves the logarithm of volume: a level for each period of the season, and a straight trend. */
export interface SeasonAndTrend extends TimeAxis {
  /** The periods of the season that the history has, counted from its first one. */
  readonly phases: readonly number[];
}

/** Which period of the season a place is; a year of 52.18 weeks has the same one again after 52 or 53 weeks. */
function phaseOf(place: number, { places, season }: TimeAxis): number {
  const inSeason = (place - (places[0] ?? 0)) % season;
  return Math.round(inSeason < 0 ? inSeason + season : inSeason) % Math.round(season);
}

/**
 * Season and trend of a history, both in any case.
 *
 * Neither is left out because the history seems to do without it: the effect of one that is left out counts as an effect of
 * price wherever price moved with it, with a narrow interval. Nor is the season drawn by a few smooth waves that a criterion
 * chooses: a peak in one month a year, with a price cut in that month, needs them all, and in trials with two years of
 * months the interval of 95% then held the true elasticity in as few as 9% of cases. A level for each period costs degrees
 * of freedom, and the intervals say so.
 */
export const seasonAndTrendOf = (axis: TimeAxis): SeasonAndTrend => ({
  ...axis,
  phases: [...new Set(axis.places.map((place) => phaseOf(place, axis)))],
});

/**
 * The levels and the trend at a place, as the terms of a regression; null where the history has no such period of the season.
 */
export function termsAt(place: number, seasonAndTrend: SeasonAndTrend): readonly number[] | null {
  const { places, phases } = seasonAndTrend;
  const phase = phaseOf(place, seasonAndTrend);
  if (!phases.includes(phase)) return null;
  const [first = 0] = places;
  const length = (places.at(-1) ?? 0) - first;
  // From -0.5 to 0.5 over the history, so that all columns are of one size.
  return [...phases.map((one) => Number(one === phase)), (place - first) / length - 0.5];
}
