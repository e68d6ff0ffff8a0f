import { aboutPlan, type Decision } from './decision';
import type { Plan } from './plan';
import { oracleRoles } from './plan-sheets';
import { sheetFields } from './sheet-fields';

const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EUR: 'EUR',
  $: 'USD',
  US$: 'USD',
  USD: 'USD',
  '£': 'GBP',
  GBP: 'GBP',
  CHF: 'CHF',
};

const signIn = /(?<!\p{L})(?:€|US\$|\$|£|EUR|USD|GBP|CHF)(?!\p{L})/u;

/** The currency that a number format or a text shows; null where it shows none. */
export function currencyIn(text: string): string | null {
  // "[$€-407]" shows €, "[$-409]" a locale alone; what is quoted is shown as it stands.
  const shown = text.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/gu, ' $1 ').replaceAll('"', ' ');
  const found = signIn.exec(shown);
  return found === null ? null : (signs[found[0]] ?? null);
}

export const moneyFields: readonly (readonly [(typeof oracleRoles)[number], string])[] = oracleRoles.flatMap(
  (role) =>
    Object.entries(sheetFields[role]).flatMap(([field, { kind }]) =>
      kind === 'money' ? [[role, field] as const] : [],
    ),
);

/** Number formats of the numbers and signs in the texts of live rows; the headings of the oracle's sheets show none. */
export function mixedCurrency(plan: Plan): Decision[] {
  const currencies = new Set(
    moneyFields.flatMap(([role, field]) =>
      plan.live[role].flatMap((row) => {
        const cell = row.cell(field);
        if (plan.reading(row, field).state === 'empty') return [];
        // A text shows itself: Excel puts the sign of a number format beside numbers only.
        const currency = currencyIn(typeof cell === 'string' ? cell : (row.format(field) ?? ''));
        return currency === null ? [] : [currency];
      }),
    ),
  );
  return currencies.size > 1 ? [aboutPlan('mixed-currency', 'warning', [])] : [];
}
