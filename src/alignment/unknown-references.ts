import { language } from '../languages/language';
import { quote } from '../languages/words';
import { comparable } from '../plan/names';
import { isUnreadable, type Link, type Strategy, type Tactic } from '../plan/rows';
import type { FindingCause } from './finding';
import { type Outcome, undecided } from './rule';

/** A part of a reference that leads nowhere. */
export interface UnknownReference<Referring> {
  readonly row: Referring;
  /** The part as written, without its share. */
  readonly text: string;
  /** It is the name of several rows. */
  readonly ambiguous: boolean;
}

type Referring =
  | { readonly row: Tactic; readonly field: 'strategy' | 'product' }
  | { readonly row: Strategy; readonly field: 'goal' | 'product' };

/** One finding for each part of a reference cell that resolves to nothing, or to several things. */
export function findUnknownReferences<Row extends Referring['row']>(
  row: Row,
  field: Referring['field'],
  links: readonly Pick<Link, 'text' | 'ambiguous' | 'target'>[],
  cause?: FindingCause,
): Outcome<UnknownReference<Row>> {
  if (isUnreadable(row, field)) return undecided(row, field);
  if (links.every(({ target }) => target !== null)) return 'pass';
  return links
    .filter(({ target }) => target === null)
    .map(({ text, ambiguous }) => ({
      outcome: 'finding',
      detail: { row, text, ambiguous },
      fields: [field],
      part: text,
      // As many rows may name it, one answer serves them all.
      cause: cause ?? {
        key: `unknown ${field} ${comparable(text)}`,
        says: language.ruleWords[ambiguous ? 'ambiguous' : 'unknown'][field](quote(text)),
      },
    }));
}
