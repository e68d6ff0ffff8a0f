import { language } from '../../languages/language';
import { fieldOf } from './catalogue';
import type { Field } from './field';
import { choiceWord, headingOf } from './in-words';
import type { Role } from './roles';

/** Excel takes no longer text as the list of a validation. */
const longestInlineList = 255;

/** What is said of a cell in a few words and a sentence or two. */
export interface CellWords {
  readonly title: string;
  readonly text: string;
}

/** What the cells of a column offer and take. It never stops what is typed: the reader understands more than any list holds. */
export type ColumnRule =
  /** Asks whether to keep what is none of the words. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly alert: CellWords }
  /** Offers the keys of the rows of another table, and tells how to write several. */
  | {
      readonly kind: 'keys';
      /** The sheet of the other table, and the cells of its column of keys: `$A$5:$A$34`. */
      readonly sheet: string;
      readonly area: string;
      readonly prompt: CellWords;
    }
  /** Asks whether to keep what is no number from `least` to `most`; null for no bound. */
  | {
      readonly kind: 'number';
      readonly least: number | null;
      readonly most: number | null;
      readonly alert: CellWords;
    }
  /** Asks whether to keep what is no date. */
  | { readonly kind: 'date'; readonly alert: CellWords };

/** The cells that hold the keys of the rows of a table. */
export interface KeyCells {
  readonly sheet: string;
  /** `$A$5:$A$34`. */
  readonly area: string;
  /** Two IDs as they are written there: `S1; S2`; null where the keys are names. */
  readonly ids: string | null;
}

/**
 * What the cells of a field's column offer and take, where its kind says so. Keys are offered from all cells of the other table's column:
 * where a list is a whole column of a table, Excel lets it grow with the table.
 */
export function columnRule(
  role: Role,
  key: string,
  keysOf: (role: Role) => KeyCells | null,
): ColumnRule | null {
  const field = fieldOf(role, key);
  if (field === undefined) return null;
  const texts = language.columnRules;
  const heading = headingOf(role, key);
  switch (field.kind) {
    case 'choice': {
      const words = Object.keys(field.choices).map((value) => choiceWord(key, value));
      if (words.join(',').length > longestInlineList)
        throw new Error(`The choices of ${heading} are too long for a list in a cell.`);
      return { kind: 'words', words, alert: { title: heading, text: texts.unusualWord(heading) } };
    }
    case 'reference':
    case 'list':
      return field.to === null ? null : ruleOfKeys(field, heading, keysOf(field.to));
    case 'number':
    case 'money':
    case 'share': {
      const least = field.minimum ?? null;
      const most = field.kind === 'share' ? 1 : null;
      return {
        kind: 'number',
        least,
        most,
        alert: { title: heading, text: numberAlert(field, heading, least) },
      };
    }
    case 'date':
      return { kind: 'date', alert: { title: heading, text: texts.noDate(heading) } };
    case 'text':
    case 'id':
    case 'period':
      return null;
  }
}

function numberAlert({ kind }: Field, heading: string, least: number | null): string {
  const texts = language.columnRules;
  if (kind === 'share') return texts.noShare(heading);
  return least === null ? texts.noNumber(heading) : texts.noNumberFromZero(heading);
}

function ruleOfKeys(
  field: Extract<Field, { readonly kind: 'reference' | 'list' }>,
  heading: string,
  keys: KeyCells | null,
): ColumnRule | null {
  if (keys === null) return null;
  const { sheet, area, ids } = keys;
  const { severalWithShares, severalKeys, severalNames } = language.columnRules;
  const hint =
    field.kind === 'reference' && field.withShares
      ? severalWithShares
      : ids === null
        ? severalNames
        : severalKeys(ids);
  return { kind: 'keys', sheet, area, prompt: { title: heading, text: hint } };
}
