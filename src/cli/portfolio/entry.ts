import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { leads, profiles, severities } from '../../alignment/settings';
import { numberLocale } from '../../languages/spoken-words';
import { isoText } from '../../spreadsheet/day';
import type { FileCheckSettings } from '../file-check-settings';
import { printableJson } from '../printable';
import { version } from '../version';

/* What a portfolio keeps of each file: one line of NDJSON, which other tools read too. */

const count = z.int();
const figure = z.nullable(z.number());

/** By what a file was judged: the same file judged by the same gives the same answer. */
const terms = {
  /** The version of Plumbline. */
  plumbline: z.string(),
  /** A digest of the options. */
  options: z.string(),
  /** The day of the run; null where the options name the plan date. */
  today: z.nullable(z.string()),
  /** In whose words it is told; absent for those of en-US. Scores do not depend on it. */
  language: z.optional(z.string()),
};

const facts = {
  date: z.string(),
  profile: z.enum(profiles),
  lead: z.enum(leads),
  score: figure,
  parts: z.array(z.object({ part: z.string(), weight: z.number(), earned: z.number(), lost: z.number() })),
  knownBudgetShare: figure,
  backedByCount: figure,
  backedByMoney: figure,
  /** What stands in place of a score; null where there is one. */
  withoutScore: z.nullable(z.string()),
  /** Who owns most of its live goals, strategies and tactics. */
  owner: z.nullable(z.string()),
  owners: z.array(z.object({ owner: z.string(), rows: count, points: z.number() })),
  /** Findings by severity, without those that are muted. */
  found: z.object({ error: count, warning: count, advice: count }),
  muted: count,
  /** What costs most. */
  fixFirst: z.array(
    z.object({
      title: z.string(),
      severity: z.enum(severities),
      points: z.number(),
      findings: count,
      sheet: z.nullable(z.string()),
      cells: z.array(z.string()),
    }),
  ),
  tables: count,
  offers: count,
  leftOut: z.array(z.string()),
};

/** Paths are relative to the folder of the file of lines, with slashes, so that the folder can move. */
const file = z.string();

const planSchema = z.object({
  file,
  digest: z.string(),
  bytes: count,
  /** When the file was last written, in UTC. */
  modified: z.string(),
  ...terms,
  ...facts,
});
const unreadSchema = z.object({ file, ...terms, error: z.string() });
const entrySchema = z.union([planSchema, unreadSchema]);

export type PlanEntry = z.infer<typeof planSchema>;
export type UnreadEntry = z.infer<typeof unreadSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type Terms = Pick<Entry, keyof typeof terms>;
export type PlanFacts = Pick<PlanEntry, keyof typeof facts>;

export const sha256 = (content: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`;

/** An object as text that does not depend on the order in which it was put together. */
const settled = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

export const termsOf = ({ today, given, acceptsOffers }: FileCheckSettings): Terms => ({
  plumbline: version,
  options: sha256(settled({ given, acceptsOffers })),
  today: given.planDate == null ? isoText(today) : null,
  ...(numberLocale === 'en-US' ? {} : { language: numberLocale }),
});

/** An entry as its line, always with the same members in the same order; what steers a terminal is escaped. */
export const lineOf = (entry: Entry): string =>
  `${printableJson(JSON.stringify(entrySchema.parse(entry)))}\n`;

/** The entry that a line holds; null where it holds none. */
export function entryOf(line: string): Entry | null {
  try {
    const read = entrySchema.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
