import type { Field } from '../fields/field';
import { type ColumnProfile, isWordy, knownChoices } from './column-profile';

/*
 * What the values of a column say of a field that its heading may mean. Headings come first: values confirm one, decide
 * between two, or deny it.
 */

/** How well values fit a field: `denies` where they cannot be its values. */
export type Fit = 'denies' | 'doubtful' | 'unknown' | 'fits';

/** What a fit makes of the strength of a heading. */
export const fitFactor: Readonly<Record<Fit, number>> = {
  denies: 0,
  doubtful: 0.75,
  unknown: 0.95,
  fits: 1.05,
};

/** So few cells with a digit cannot be figures or dates. */
const fewDigits = 0.2;
/** From this share on a column is what most of its cells are. */
const most = 0.6;
/** Prose has more words than this. */
const proseWords = 9;
/** Names of rows and of people have fewer words. */
const nameWords = 6;

const share = (part: number, { filled }: ColumnProfile): number => part / filled;

/** A column with a single filled cell denies nothing but by what that cell plainly is. */
const isEvidence = ({ filled }: ColumnProfile): boolean => filled >= 2;

type Judge = (profile: ColumnProfile, field: Field) => Fit;

const date: Judge = (profile) => {
  if (isEvidence(profile) && share(profile.withDigits, profile) < fewDigits) return 'denies';
  if (share(profile.days, profile) >= most) return 'fits';
  return share(profile.periods, profile) >= most ? 'unknown' : 'doubtful';
};

const quantity: Judge = (profile) => {
  if (isEvidence(profile) && share(profile.withDigits, profile) < fewDigits) return 'denies';
  if (share(profile.figures, profile) >= most)
    return profile.texts.size > 0 && share(profile.days, profile) > most && profile.words > 1
      ? 'doubtful'
      : 'fits';
  return 'doubtful';
};

const period: Judge = (profile) => {
  const known = share(profile.periods, profile);
  if (known >= 0.5) return 'fits';
  return 'denies';
};

const choice: Judge = (profile, field) => {
  if (field.kind !== 'choice') return 'unknown';
  return share(knownChoices(profile, field), profile) < 0.5 ? 'denies' : 'fits';
};

const id: Judge = (profile) => {
  if (isEvidence(profile) && profile.words > 2.5) return 'denies';
  if (isEvidence(profile) && profile.distinct * 2 < profile.filled) return 'denies';
  if (share(profile.keys, profile) >= most) return 'fits';
  return profile.words > 1.5 ? 'doubtful' : 'unknown';
};

const words: Judge = (profile) => {
  if (isWordy(profile)) return profile.words > proseWords * 3 ? 'doubtful' : 'fits';
  return isEvidence(profile) && share(profile.figures + profile.links, profile) >= most
    ? 'denies'
    : 'doubtful';
};

const names: Judge = (profile) => {
  if (profile.words > proseWords) return 'doubtful';
  return words(profile, { kind: 'text', name: '', synonyms: {} });
};

const reference: Judge = (profile) => {
  if (share(profile.keys, profile) >= most) return 'fits';
  if (profile.words > proseWords * 2) return 'doubtful';
  return isEvidence(profile) && share(profile.days, profile) >= most ? 'denies' : 'unknown';
};

const judges: Readonly<Record<Field['kind'], Judge>> = {
  date,
  number: quantity,
  money: quantity,
  share: quantity,
  period,
  choice,
  id,
  text: words,
  list: names,
  reference,
};

/** Fields of which the values are names of people or teams. */
const people: ReadonlySet<string> = new Set(['owner', 'approvedBy']);

/** How well the values of a column fit a field; a column without values is unknown. */
export function fitOf(profile: ColumnProfile, key: string, field: Field): Fit {
  if (profile.filled === 0) return 'unknown';
  if (people.has(key)) return profile.words > nameWords ? 'doubtful' : names(profile, field);
  return judges[field.kind](profile, field);
}
