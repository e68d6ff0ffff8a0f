import { readFileSync } from 'node:fs';
import * as z from 'zod';

const competitionSeries = z.object({
  sn: z.string(),
  period: z.string(),
  /** Periods in a year; 1 for none. */
  frequency: z.int().min(1),
  train: z.array(z.number()).min(1),
  test: z.array(z.number()).min(1),
});

/** A series of a forecasting competition: what the competitors were given, and what came afterwards. */
export type CompetitionSeries = z.infer<typeof competitionSeries>;

const all = z.array(competitionSeries);
const file = z.union([all, z.object({ series: all }).transform(({ series }) => series)]);

/** Reads a file of series: an array, or an object with `series`; throws where it is of another shape. */
export const readCompetitionSeries = (path: string): readonly CompetitionSeries[] =>
  file.parse(JSON.parse(readFileSync(path, 'utf8')));
