import { currencyOf } from '../plan/currencies';
import { sheetCatalogue } from '../plan/fields/catalogue';
import type { Synonyms } from '../plan/fields/field';
import { profitWords, unitsWords } from '../plan/fields/quantity-words';
import { headingForms, plainWords } from '../plan/recognition/heading-words';
import { type Goal, isUnreadable } from '../plan/rows';

/** What tactics plan and goals are measured in. */
export const goalMeasures = ['units', 'revenue', 'profit'] as const;
export type GoalMeasure = (typeof goalMeasures)[number];

/** Words that head a column of amounts or numbers, and by themselves do not say of what. */
const sayTooLittle: ReadonlySet<string> = new Set(
  [
    ...['amount', 'total amount', 'net amount', 'invoice amount', 'line total', 'order value', 'order total'],
    ...['betrag', 'gesamtbetrag', 'rechnungsbetrag', 'importe', 'importe total', 'monto', 'monto total'],
    ...['montant', 'montant total', 'montant ht', 'importo', 'importo totale', 'valor total', 'montante'],
    ...['bedrag', 'totaalbedrag', 'factuurbedrag', '金額', '合計金額', 'anzahl', 'aantal', 'aantallen'],
  ].map(plainWords),
);

const wordsOf = (...lists: readonly Synonyms[]): readonly string[] =>
  lists.flatMap((words) => Object.values(words).flat());

const history = sheetCatalogue.history.fields;

/** The words of all languages for each measure; none of them stands in two lists. */
const measureOfWord: ReadonlyMap<string, GoalMeasure> = new Map(
  (
    [
      ['profit', ['profit', ...wordsOf(profitWords)]],
      ['revenue', ['revenue', ...wordsOf(history.revenue.synonyms)]],
      ['units', ['units', ...wordsOf(unitsWords, history.units.synonyms)]],
    ] as const
  )
    .flatMap(([measure, words]) => words.map((word) => [plainWords(word), measure] as const))
    .filter(([word]) => !sayTooLittle.has(word)),
);

/** What a text says that a goal is measured in; a currency alone means revenue. Null for any other text. */
function measureIn(text: string): GoalMeasure | null {
  // A percentage of revenue is no revenue.
  if (text.includes('%')) return null;
  for (const form of headingForms(text)) {
    const measure = measureOfWord.get(form);
    if (measure !== undefined) return measure;
  }
  return currencyOf(text) === null ? null : 'revenue';
}

/**
 * What a goal could be measured in: its Metric decides, else its Unit ("Bags sold" in "units"); null stands for something else. One
 * answer where the cells that decide can be read, several where not.
 */
export function measuresOf(goal: Goal): readonly (GoalMeasure | null)[] {
  const byMetric = isUnreadable(goal, 'metric') ? [...goalMeasures, null] : [measureIn(goal.metric ?? '')];
  if (!byMetric.includes(null)) return byMetric;
  const byUnit = isUnreadable(goal, 'unit') ? [...goalMeasures, null] : [measureIn(goal.unit ?? '')];
  return [...new Set([...byMetric.filter((measure) => measure !== null), ...byUnit])];
}
