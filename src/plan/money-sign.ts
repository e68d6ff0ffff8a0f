import { currencyOf, type ShownCurrency } from './currencies';

/** How a currency stands beside an amount: `€250`, `CHF 250`, `250 kr`. */
export interface MoneySign {
  readonly text: string;
  readonly isBehind: boolean;
  /** Whether a space parts it from the amount. */
  readonly isApart: boolean;
}

/** Short forms that stand behind the amount, in small letters. */
const behind: ReadonlySet<string> = new Set(['kr', 'zł', 'kč', 'ft', '円', '元', '人民币']);

const isCode = /^[A-Z]{3}$/u;
/** Characters need no space. */
const isCharacter = /^[円元人民币]+$/u;
const endsInSign = /\p{Sc}$/u;

/** How a currency is shown beside amounts, whatever word the plan has for it: `€` for €, `EUR` for EUR and euros. */
export function moneySign({ sign, codes }: ShownCurrency): MoneySign {
  if (endsInSign.test(sign)) return { text: sign.toUpperCase(), isBehind: false, isApart: false };
  if (behind.has(sign.toLowerCase())) return { text: sign, isBehind: true, isApart: !isCharacter.test(sign) };
  const [code, ...others] = codes;
  const text = isCode.test(sign) || code === undefined ? sign : others.length === 0 ? code : shortWord(sign);
  return { text, isBehind: false, isApart: !endsInSign.test(text) };
}

/** Dollars and pesos of several countries have one sign. */
const shortWord = (word: string): string => (word.length > 3 ? '$' : word);

/** The currency that a text such as `€` or `CHF` is the sign, code or name of; null for any other text. */
export function moneySignOf(text: string): MoneySign | null {
  const shown = currencyOf(text);
  return shown === null ? null : moneySign(shown);
}
