import * as z from 'zod/mini';
import type { StockOutAnswer } from '../../forecast/sales-history/sales-series';
import { language } from '../../languages/language';
import { alternatives } from '../../languages/words';
import { readingsOfDateText } from '../../plan/calendar/date-text';
import { foldDateText } from '../../plan/calendar/tokens';
import { monthOfWord } from '../../plan/calendar/words';
import { sheetCatalogue } from '../../plan/fields/catalogue';
import type { Field, Synonyms } from '../../plan/fields/field';
import type { Role } from '../../plan/fields/roles';
import { notUsed, type SectionLevel } from '../../plan/mapping';
import { comparable } from '../../plan/names';
import type { CellValue } from '../../spreadsheet/cell';
import { textOf } from '../../spreadsheet/cell-text';
import { dayFromSerial, firstExcelDay, isoText, lastExcelDay } from '../../spreadsheet/day';
import { readNumberText } from '../../spreadsheet/number-text';
import type { DateSystem } from '../../spreadsheet/sheet';
import type { Limit } from '../limits';
import { severities } from '../settings';
import { languageNames } from './languages';

export type SettingValue = string | number | boolean;

/** How the value of a setting is written, read and judged. */
export interface ValueKind<Value extends SettingValue = SettingValue> {
  /** What it may be, in words. */
  readonly allowed: string;
  /** What a cell means, in the form that the schema judges; anything else is handed on as it is. */
  readonly meaning: (cell: CellValue, dateSystem: DateSystem) => unknown;
  readonly schema: z.ZodMiniType<Value>;
  /** The value as it is written into a cell. */
  readonly written: (value: Value) => string | number;
}

/** A choice by its values, each with other words for it; a word that could mean two values is none. */
function choice<const Value extends string>(
  choices: Readonly<Record<Value, readonly string[]>>,
  allowed?: () => string,
): ValueKind<Value> {
  const values = Object.keys(choices) as Value[];
  const meant = new Map<string, Value | null>();
  for (const value of values) {
    for (const word of new Set(choices[value].map(comparable)))
      meant.set(word, meant.has(word) ? null : value);
  }
  for (const value of values) meant.set(comparable(value), value);
  return {
    get allowed() {
      return allowed?.() ?? alternatives(values);
    },
    meaning: (cell) => meant.get(comparable(textOf(cell))) ?? cell,
    schema: z.enum(values),
    written: (value) => value,
  };
}

export const profileKind = choice({ core: ['basic'], full: ['complete'] });

export const leadKind = choice({
  marketing: ['marketing leads'],
  sales: ['sales leads', 'vertrieb', 'ventas', 'ventes', 'vendite', 'vendas', 'verkoop', '営業'],
  joint: ['both', 'together', 'gemeinsam', 'beide', 'les deux', 'ambos', 'entrambi', 'beiden'],
});

const yesWords = [
  'yes',
  'y',
  'true',
  '1',
  'on',
  'ja',
  'j',
  'wahr',
  'oui',
  'vrai',
  'sí',
  'si',
  'sì',
  'sim',
  'はい',
];
const noWords = ['no', 'n', 'false', '0', 'off', 'nein', 'falsch', 'non', 'faux', 'não', 'nee', 'いいえ'];
const answer = choice({ yes: yesWords, no: noWords });

export const yesOrNo: ValueKind<boolean> = {
  get allowed() {
    return answer.allowed;
  },
  meaning: (cell, dateSystem) => {
    const word = answer.meaning(cell, dateSystem);
    return word === 'yes' ? true : word === 'no' ? false : word;
  },
  schema: z.boolean(),
  written: (value) => (value ? 'yes' : 'no'),
};

const soldOrNot = choice({
  'could not sell': [
    'could-not-sell',
    'unavailable',
    'not available',
    'out of stock',
    'sold out',
    'nicht lieferbar',
    'nicht verfügbar',
    'ausverkauft',
    'épuisé',
    'agotado',
    'esaurito',
    'esgotado',
    'uitverkocht',
    '欠品',
  ],
  'sold nothing': [
    'sold-nothing',
    'nothing sold',
    'no sales',
    'nichts verkauft',
    'keine verkäufe',
    'rien vendu',
    'nada vendido',
    'niente venduto',
    'niets verkocht',
    '販売なし',
  ],
});

/** What a zero in the sales history was. */
export const stockOutKind: ValueKind<StockOutAnswer['answer']> = {
  get allowed() {
    return soldOrNot.allowed;
  },
  meaning: (cell, dateSystem) => {
    const words = soldOrNot.meaning(cell, dateSystem);
    return words === 'could not sell' ? 'could-not-sell' : words === 'sold nothing' ? 'sold-nothing' : words;
  },
  schema: z.enum(['could-not-sell', 'sold-nothing']),
  written: (answer) => (answer === 'could-not-sell' ? 'could not sell' : 'sold nothing'),
};

export const severityKind = choice(
  { off: [...noWords, 'aus'], error: ['fehler'], warning: ['warnung'], advice: ['hinweis'] },
  () => alternatives(['off', ...severities]),
);

export const marksKind = choice({
  all: ['everything', ...yesWords],
  backing: ['usual', 'default', 'errors and backing', 'errors and warnings of backing'],
  errors: ['error', 'errors only'],
  none: ['nothing', ...noWords],
});
export type Marks = z.infer<(typeof marksKind)['schema']>;

/** A `Day`. */
export const dayKind: ValueKind<number> = {
  get allowed() {
    return language.settingsSheet.allowed.day;
  },
  meaning: (cell, dateSystem) => {
    if (typeof cell === 'number') return dayFromSerial(cell, dateSystem);
    const days = typeof cell === 'string' ? readingsOfDateText(cell.trim()) : [];
    return days.length === 1 ? days[0] : cell;
  },
  schema: z.int().check(z.minimum(firstExcelDay), z.maximum(lastExcelDay)),
  written: isoText,
};

/** As the sheet shows them, in every language. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 1 to 12. */
export const monthKind: ValueKind<number> = {
  get allowed() {
    return language.settingsSheet.allowed.month;
  },
  meaning: (cell) => {
    if (typeof cell !== 'string') return cell;
    const word = foldDateText(cell).replace(/\.$/u, '');
    return monthOfWord.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : cell);
  },
  schema: z.int().check(z.minimum(1), z.maximum(12)),
  written: (month) => monthNames[month - 1] ?? month,
};

const tagOfName = new Map(
  Object.entries(languageNames).flatMap(([tag, names]) => names.map((name) => [comparable(name), tag])),
);

/** A BCP 47 tag that number formats are known for. */
export const languageKind: ValueKind<string> = {
  get allowed() {
    return language.settingsSheet.allowed.language;
  },
  meaning: (cell) => (typeof cell === 'string' ? (tagOfName.get(comparable(cell)) ?? cell.trim()) : cell),
  schema: z.string().check(z.refine(isKnownLocale)),
  written: (tag) => tag,
};

function isKnownLocale(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** A text of any length, such as what was approved. */
export const contentKind: ValueKind<string> = {
  get allowed() {
    return language.settingsSheet.allowed.text;
  },
  meaning: (cell) => cell,
  schema: z.string(),
  written: (text) => text,
};

/** A number within the bounds of a limit; a text such as 5% is a number too. */
export const limitKind = ({ minimum, maximum }: Limit): ValueKind<number> => ({
  get allowed() {
    return language.settingsSheet.allowed.number(minimum, maximum);
  },
  meaning: (cell) =>
    typeof cell === 'string' ? (readNumberText(cell, 'en-US', { currency: false }) ?? cell) : cell,
  schema: z.number().check(z.minimum(minimum), z.maximum(maximum)),
  written: (value) => value,
});

const allWords = (synonyms: Synonyms): readonly string[] => Object.values(synonyms).flat();

const leaveAlone = [
  'ignore',
  'none',
  'not a plan',
  'not used',
  'nicht lesen',
  'ignorieren',
  'ignorer',
  'ignorar',
];

const titlesOf = (role: Role): readonly string[] => {
  const { rowNoun, titles } = sheetCatalogue[role];
  return [rowNoun, ...allWords(titles)];
};

export const roleKind = choice<Role | 'leave alone'>({
  goals: titlesOf('goals'),
  strategies: titlesOf('strategies'),
  tactics: titlesOf('tactics'),
  products: titlesOf('products'),
  segments: titlesOf('segments'),
  history: titlesOf('history'),
  components: titlesOf('components'),
  'leave alone': leaveAlone,
});

const notUsedWords = ['ignore', 'none', '-', 'nicht benutzt', 'nicht verwendet', 'non utilisé', 'no usado'];

export const sectionsKind = choice<SectionLevel>({
  strategies: titlesOf('strategies'),
  goals: titlesOf('goals'),
  'not used': notUsedWords,
});

/**
 * A field of any role by its canonical name. Its other headings are understood where they mean one field only; which role's field it
 * is shows when the table is read.
 */
export const fieldKind: ValueKind<string> = choice(fieldChoices(), () =>
  language.settingsSheet.allowed.field(notUsed),
);

function fieldChoices(): Readonly<Record<string, readonly string[]>> {
  const choices: Record<string, string[]> = {};
  for (const { fields } of Object.values(sheetCatalogue)) {
    for (const { name, synonyms } of Object.values<Field>(fields)) {
      (choices[name] ??= []).push(...allWords(synonyms));
    }
  }
  return { ...choices, [notUsed]: notUsedWords };
}
