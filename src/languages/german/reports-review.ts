import { count, enumerate, number, tenths } from '../words';
import { leads, profiles } from './reports-words';

type Dimension = 'stage' | 'channel' | 'segment' | 'product' | 'month' | 'department';

const dimensions = {
  stage: 'Funnel-Phase',
  channel: 'Kanal',
  segment: 'Zielgruppe',
  product: 'Produkt',
  month: 'Monat',
  department: 'Abteilung',
};

/** What a report for people who were not there says in words of its own. */
export const review = {
  title: 'Überprüfung des Plans',
  terms: (day: string, profile: 'core' | 'full', lead: 'marketing' | 'sales' | 'joint'): string =>
    `Stand ${day}, ${profiles[profile]}, ${leads[lead]}.`,
  of: 'von 100',
  parts: {
    heading: 'Woraus die Punktzahl entsteht',
    columns: { part: 'Teil', earned: 'Erreicht', weight: 'Gewicht', lost: 'Verloren' },
    earned: (part: string, earned: string, weight: number): string =>
      `${part}: ${earned} von ${number(weight)}`,
  },
  fixFirst: {
    columns: { lost: 'Kostet', what: 'Was', where: 'Stelle' },
    fix: (label: string, gain: number): string =>
      `Korrekturvorschlag: ${label} (+${tenths(gain)} ${tenths(gain) === tenths(1) ? 'Punkt' : 'Punkte'})`,
    cells: (amount: number): string => `ändert ${count(amount, 'Zelle', 'Zellen')}`,
  },
  holds: { group: 'Gruppe', holds: 'Regeln ohne Befund' },
  findings: {
    heading: (amount: number): string =>
      amount === 0 ? 'Keine Befunde: Der Plan ist im Lot' : count(amount, 'Befund', 'Befunde'),
    none: 'Es ist nichts zu beheben.',
    columns: { where: 'Stelle', finding: 'Befund', points: 'Punkte' },
    more: (amount: number): string =>
      amount === 1
        ? 'und 1 weiterer zu dieser Regel (--format json zeigt alle)'
        : `und ${number(amount)} weitere zu dieser Regel (--format json zeigt alle)`,
  },
  coverage: {
    heading: (dimension: Dimension): string => `Maßnahmen nach Strategie und ${dimensions[dimension]}`,
    noStrategy: 'Ohne Strategie',
    gap: 'Lücke',
    said: (dimension: Dimension, rows: number, columns: number, gaps: readonly string[]): string =>
      `Maßnahmen nach Strategie und ${dimensions[dimension]}, ${count(rows, 'Zeile', 'Zeilen')} mal ${count(columns, 'Spalte', 'Spalten')}. ${
        gaps.length === 0 ? 'Keine Lücken.' : `${count(gaps.length, 'Lücke', 'Lücken')}: ${enumerate(gaps)}.`
      }`,
    more: (rows: number, columns: number): string =>
      `Nicht gezeichnet: ${enumerate([
        ...(rows > 0 ? [count(rows, 'weitere Strategie', 'weitere Strategien')] : []),
        ...(columns > 0 ? [count(columns, 'weitere Spalte', 'weitere Spalten')] : []),
      ])}.`,
  },
  timeline: {
    heading: 'Zeitachse',
    columns: { period: 'Zeitraum', tactics: 'Maßnahmen mit Terminen', late: 'Im Verzug' },
    days: (from: string, to: string): string => `${from} bis ${to}`,
    said: (about: {
      readonly strategies: number;
      readonly from: string;
      readonly to: string;
      readonly tactics: number;
      readonly late: number;
      readonly today: string;
    }): string =>
      `${count(about.strategies, 'Strategie', 'Strategien')} vom ${about.from} bis ${about.to} mit ${count(about.tactics, 'Maßnahme', 'Maßnahmen')}, davon ${number(about.late)} im Verzug. Die senkrechte Linie ist der ${about.today}.`,
    legend: (day: string): string =>
      `Ein helles Band ist der Zeitraum einer Strategie, ein Balken eine ihrer Maßnahmen. Balken mit einer Linie darin sind im Verzug. Die senkrechte Linie ist der ${day}.`,
    left: (undated: number, more: number): string =>
      `Nicht gezeichnet: ${enumerate([
        ...(undated > 0 ? [`${count(undated, 'Maßnahme', 'Maßnahmen')} ohne lesbare Termine`] : []),
        ...(more > 0 ? [count(more, 'weitere Strategie', 'weitere Strategien')] : []),
      ])}.`,
  },
  unchecked: {
    cases: (amount: number): string => count(amount, 'Fall', 'Fälle'),
    skipped: (amount: number): string =>
      amount === 1
        ? '1 Prüfung übersprungen, weil dem Plan das Blatt oder die Spalte dafür fehlt.'
        : `${number(amount)} Prüfungen übersprungen, weil dem Plan die Blätter oder Spalten dafür fehlen.`,
    muted: (amount: number): string =>
      `${count(amount, 'Befund', 'Befunde')} in den Einstellungen der Arbeitsmappe ausgeblendet.`,
    more: (amount: number): string => `${number(amount)} weitere`,
    off: (titles: string): string => `In den Einstellungen der Arbeitsmappe ausgeschaltet: ${titles}.`,
  },
  noFindings: 'Keine Befunde.',
  made: (version: string): string =>
    `Geschrieben von Plumbline ${version}. Nichts aus der Arbeitsmappe wurde irgendwohin gesendet.`,
};
