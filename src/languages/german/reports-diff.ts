import { count, number, tenths } from '../words';

type Which = 'old' | 'new';

const all = '(--format json zeigt alle)';
const inWorkbook = { old: 'In der alten Arbeitsmappe', new: 'In der neuen Arbeitsmappe' };

/** What is said of two versions of a plan. */
export const diff = {
  unread: (file: string, error: string): string => `${file} konnte nicht gelesen werden. ${error}`,
  judged: (terms: string): string => `Beurteilt: ${terms}.`,
  score: {
    never: 'Keine Punktzahl, weder vorher noch jetzt',
    come: (now: string): string => `Punktzahl: vorher keine, jetzt ${now}`,
    gone: (before: string): string => `Punktzahl ${before} → keine`,
    same: (now: string): string => `Punktzahl ${now}, unverändert`,
    moved: (before: string, now: string, by: string): string => `Punktzahl ${before} → ${now} (${by})`,
  },
  notes: {
    noPlan: {
      old: 'In der alten Arbeitsmappe wurde kein Plan gefunden.',
      new: 'In der neuen Arbeitsmappe wurde kein Plan gefunden.',
    },
    noScore: { old: 'Der alte Plan hat keine Punktzahl.', new: 'Der neue Plan hat keine Punktzahl.' },
    looksLike: (tables: number): string =>
      tables === 1
        ? 'Eine Tabelle sieht aus wie ein Teil des Plans, aber nicht sicher: --accept-offers liest sie mit.'
        : `${number(tables)} Tabellen sehen aus wie Teile des Plans, aber nicht sicher: --accept-offers liest sie mit.`,
    leftOut: (which: Which, sentence: string): string => `${inWorkbook[which]}: ${sentence}`,
  },
  headings: {
    why: 'Warum sich die Punktzahl geändert hat',
    nothing: 'Am Plan hat sich nichts geändert',
    what: 'Was sich am Plan geändert hat',
    newFindings: 'Neue Befunde',
    goneFindings: 'Nicht mehr gefunden',
  },
  columns: {
    part: 'Teil',
    of: 'Von',
    before: 'Vorher',
    now: 'Jetzt',
    change: 'Änderung',
    points: 'Punkte',
    row: 'Zeile',
    why: 'Warum',
    changed: 'Geändert',
    field: 'Feld',
    new: 'Neu',
    gone: 'Entfallen',
    where: 'Stelle',
    severity: 'Schweregrad',
    finding: 'Befund',
  },
  weights: (before: number, now: number): string => `${number(before)}, dann ${number(now)}`,
  points: (points: number): string =>
    `${tenths(points)} ${tenths(points) === tenths(1) ? 'Punkt' : 'Punkte'}`,
  more: {
    rows: (amount: number): string => `… und ${count(amount, 'weitere Zeile', 'weitere Zeilen')} ${all}`,
    findings: (amount: number): string =>
      `… und ${count(amount, 'weiterer Befund', 'weitere Befunde')} ${all}`,
    fields: (amount: number): string => `… und ${count(amount, 'weiteres Feld', 'weitere Felder')}`,
    points: (amount: number, inAll: string): string =>
      `… und ${number(amount)} weitere, zusammen ${inAll} ${all}`,
  },
  derived: (row: string): string => `${row}, aus einer Spalte oder aus Zwischenzeilen gelesen`,
  where: (sheet: string, row: number): string => `${sheet}, Zeile ${row}`,
  status: { new: 'neu', gone: 'entfallen', 'unchanged itself': 'selbst unverändert' },
  noLonger: (titles: string): string => `nicht mehr ${titles}`,
  unchangedThemselves: (rows: string): string => `${rows}, selbst unverändert`,
  movers: {
    tactics:
      'andere Budgets haben ihren Anteil an den Ausgaben verschoben, oder worauf sie sich beziehen, hat sich geändert',
    strategies:
      'ihre Maßnahmen oder Ziele haben sich geändert, oder andere Zeilen haben ihr Gewicht verschoben',
  },
  stillThere: (amount: number): string =>
    amount === 1 ? '1 Befund besteht weiter.' : `${number(amount)} Befunde bestehen weiter.`,
  muted: {
    since: (amount: number): string => `${count(amount, 'Befund', 'Befunde')} seitdem ausgeblendet.`,
    noLonger: (amount: number): string => `${count(amount, 'Befund', 'Befunde')} nicht mehr ausgeblendet.`,
    asBefore: (amount: number): string => `${count(amount, 'Befund', 'Befunde')} ausgeblendet.`,
  },
};
