import type { CellValue } from '../../spreadsheet/cell';
import { isBlank, isFigure } from './cell-texts';
import { longestHeading, plainWords } from './heading-words';

/** What a row of totals is called, alone or before what it adds up. */
const totalLabels: readonly string[] = [
  ...[
    'total',
    'totals',
    'sum',
    'subtotal',
    'sub total',
    'grand total',
    'overall total',
    'overall',
    'sum total',
  ],
  ...['summe', 'summen', 'gesamt', 'gesamtsumme', 'zwischensumme', 'insgesamt', 'endsumme', 'teilsumme'],
  ...['suma', 'total general', 'suma total', 'somme', 'sous total', 'total général', 'total generale'],
  ...[
    'totale',
    'totali',
    'somma',
    'subtotale',
    'totale generale',
    'totale complessivo',
    'totais',
    'soma',
    'total geral',
  ],
  ...['合計', '小計', '総計', '総合計', '计', '合计', '小计', '总计', '總計', '总和'],
].map(plainWords);

/** Words that may stand beside such a label without making it the name of something. */
const qualifiers: ReadonlySet<string> = new Set(
  [
    ...'of for the in per by all and amount cost costs value spend spending year month quarter week plan planned actual'.split(
      ' ',
    ),
    ...'budget budgets q1 q2 q3 q4 h1 h2 ytd eur usd gbp chf € $ £ annual yearly monthly quarterly'.split(
      ' ',
    ),
    ...'der die das für pro jahr monat quartal kosten de del la le du des par año mes trimestre année mois'.split(
      ' ',
    ),
    ...'anno mese trimestre ano mês coste coût custo costo presupuesto orçamento'.split(' '),
  ].map(plainWords),
);

const periodText = /^(?:fy ?)?(?:\d{1,4}|q\d|h\d)$/u;
const labels: ReadonlySet<string> = new Set(totalLabels);
const mostLabelWords = Math.max(...totalLabels.map((label) => label.split(' ').length));

/** A cheap first look: a part of every label. */
const mayBeLabel = /tot|su[bm]|so[mu]|gesam|endsum|overall|計|计|总/iu;

type LabelKind = 'bare' | 'qualified';

/**
 * Whether a text labels a row of totals: by itself ("Grand total"), or with words that only say of what
 * ("Total budget 2026"). "Total makeover campaign" is the name of a campaign.
 */
function labelKind(text: string, headings: readonly string[]): LabelKind | null {
  if (text.length > longestHeading) return null;
  const words = plainWords(text)
    .replace(/[():]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const headingWords = new Set(headings.flatMap((heading) => plainWords(heading).split(' ')));
  const isQualifier = (word: string): boolean =>
    qualifiers.has(word) || periodText.test(word) || headingWords.has(word);
  for (let count = Math.min(mostLabelWords, words.length); count > 0; count -= 1) {
    const opens = labels.has(words.slice(0, count).join(' '));
    const closes = labels.has(words.slice(-count).join(' '));
    if ((opens || closes) && count === words.length) return 'bare';
    if (opens && words.slice(count).every(isQualifier)) return 'qualified';
    if (closes && words.slice(0, -count).every(isQualifier)) return 'qualified';
  }
  return null;
}

const isNothing = (value: CellValue | undefined): boolean =>
  isBlank(value) || (typeof value === 'string' && /^[\s\-–—.]*$|^n\/a$/iu.test(value));

/**
 * Whether a row of a table's body adds up others: a total's label in an ID or name column or as the first text, and
 * otherwise nothing but figures. A label with a qualifier ("Total budget") needs at least one figure beside it.
 *
 * @param cells the row
 * @param labelColumns the columns of ID and name, as far as the table has them
 * @param headings the table's headings: words that a label may name
 */
export function isTotalsRow(
  cells: readonly CellValue[],
  labelColumns: readonly number[],
  headings: readonly string[] = [],
): boolean {
  const firstText = cells.findIndex(
    (value) => typeof value === 'string' && !isNothing(value) && !isFigure(value),
  );
  for (const column of new Set([...labelColumns, firstText])) {
    const value = cells[column];
    if (typeof value !== 'string' || !mayBeLabel.test(value)) continue;
    const rest = cells.filter((other, place) => place !== column && !isNothing(other));
    if (!rest.every((other) => isFigure(other))) continue;
    const kind = labelKind(value, headings);
    if (kind === 'bare' || (kind === 'qualified' && rest.length > 0)) return true;
  }
  return false;
}
