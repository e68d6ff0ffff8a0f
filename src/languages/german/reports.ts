import { count, enumerate, number, percent, tenths } from '../words';
import { answers } from './reports-answers';
import { diff } from './reports-diff';
import { files } from './reports-files';
import { portfolio } from './reports-portfolio';
import { review } from './reports-review';
import { findingsCounted, leads, profiles, roleNames } from './reports-words';

type Level = 'goals' | 'strategies';

const levelsOf = { goals: 'die Ziele', strategies: 'die Strategien' };

/** What the command line says of plans. */
export const reports = {
  severities: {
    error: { name: 'Fehler', heading: 'Fehler' },
    warning: { name: 'Warnung', heading: 'Warnungen' },
    advice: { name: 'Hinweis', heading: 'Hinweise' },
  },
  roleNames,
  findingsCounted,
  terms: (day: string, profile: 'core' | 'full', lead: 'marketing' | 'sales' | 'joint'): string =>
    `Stand ${day}, ${profiles[profile]}, ${leads[lead]}`,
  score: (shown: string): string => `Punktzahl ${shown} von 100`,
  noScore: 'Noch keine Punktzahl',
  outOf: (earned: string, weight: string): string => `${earned} von ${weight}`,
  backed: (tactics: number, money: number | null): string =>
    money === null
      ? `Von einer Strategie getragen: ${percent(tactics)} der Maßnahmen.`
      : `Von einer Strategie getragen: ${percent(tactics)} der Maßnahmen und ${percent(money)} der Ausgaben.`,
  budgetsKnown: (share: number): string => `Budget bekannt: bei ${percent(share)} der Maßnahmen.`,
  tables: {
    heading: 'Gelesen wurden',
    rows: (amount: number): string => count(amount, 'Zeile', 'Zeilen'),
    levels: (levels: readonly { readonly role: string; readonly rows: number }[]): string =>
      `mit ${levels.map(levelCounted).join(' und ')} aus Spalten oder Zwischenzeilen`,
    unused: (headings: readonly string[], more: number): string =>
      `nicht genutzte Spalten: ${headings.join(', ')}${andMore(more)}`,
  },
  offers: {
    heading: 'Vielleicht Teil des Plans, aber nicht gelesen',
    more: (amount: number): string => `… und ${number(amount)} weitere`,
    advice: (amount: number): string =>
      amount === 1
        ? 'Mit --accept-offers wird die Tabelle mitgelesen. Oder geben Sie auf einem Blatt „Plumbline settings“ an, was sie ist.'
        : 'Mit --accept-offers werden die Tabellen mitgelesen. Oder geben Sie auf einem Blatt „Plumbline settings“ an, was jede davon ist.',
    sections: (names: readonly string[], level: Level): string =>
      `Die Zwischenzeilen (${enumerate(names)}) sehen aus wie ${levelsOf[level]} der Zeilen darunter. Sicher ist das nicht, weil es keine Überschrift sagt.`,
  },
  noPlan: {
    none: 'In dieser Arbeitsmappe wurde kein Plan gefunden.',
    mayBe: (tables: number): string =>
      tables === 1
        ? 'Keine Tabelle dieser Arbeitsmappe ist sicher Teil eines Plans, aber eine könnte es sein.'
        : `Keine Tabelle dieser Arbeitsmappe ist sicher Teil eines Plans, aber diese ${number(tables)} könnten es sein.`,
    lookedFor:
      'In dieser Arbeitsmappe wurde kein Plan gefunden. Plumbline sucht auf jedem Blatt nach Tabellen, die an ihren Überschriften zu erkennen sind. Verwenden Sie diese Überschriften (nötig sind nur die mit *; Reihenfolge, weitere Spalten und Aufbau spielen keine Rolle):',
  },
  findings: {
    ofRule: (amount: number): string => count(amount, 'Befund', 'Befunde'),
    lost: (points: number): string =>
      tenths(points) === tenths(1) ? `${tenths(points)} Punkt verloren` : `${tenths(points)} Punkte verloren`,
    hidden: 'ausgeblendete Zeile',
    more: (amount: number): string =>
      amount === 1
        ? '… und 1 weiterer (--format json zeigt alle)'
        : `… und ${number(amount)} weitere (--format json zeigt alle)`,
    wholePlan: 'gesamter Plan',
    places: (areas: string, more: number): string => areas + andMore(more),
  },
  fixFirst: {
    heading: 'Zuerst beheben',
    cells: (amount: number): string => `Korrekturvorschlag für ${count(amount, 'Zelle', 'Zellen')}`,
    brings: (fix: string, points: number): string =>
      `${fix}: +${tenths(points)} ${tenths(points) === tenths(1) ? 'Punkt' : 'Punkte'}.`,
  },
  muted: (amount: number): string => `${count(amount, 'Befund', 'Befunde')} ausgeblendet`,
  inSettings: '(Plumbline settings)',
  unchecked: {
    heading: 'Konnte nicht geprüft werden',
    rule: (title: string, cases: number, message: string, places: string): string =>
      `${title}:${cases > 1 ? ` ${count(cases, 'Fall', 'Fälle')}.` : ''} ${message} Siehe ${places}.`,
    places: (places: readonly string[], more: number): string => places.join(', ') + andMore(more),
  },
  skipped: (amount: number): string => `${count(amount, 'Prüfung', 'Prüfungen')} übersprungen`,
  holds: {
    heading: 'Was in Ordnung ist',
    explanation: '(Regeln ohne Befund)',
    of: (holds: number, asked: number): string => `${number(holds)} von ${number(asked)}`,
    waiting: (titles: string): string => `Nicht mitgezählt, weil dem Plan eine Spalte fehlt: ${titles}`,
  },
  off: {
    heading: (amount: number): string => `${count(amount, 'Regel', 'Regeln')} ausgeschaltet`,
    titles: (titles: string, more: number): string => titles + andMore(more),
  },
  explanation: {
    heading: 'Wie die Arbeitsmappe gelesen wurde',
    noTables: 'Sie enthält keine Tabellen.',
  },
  unread: (error: string): string => `Konnte nicht gelesen werden. ${error}`,
  closing: {
    found: (counts: readonly string[], plans: number | null): string =>
      `${counts.length === 0 ? 'Keine Befunde' : counts.join(', ')}${plans === null ? '' : ` in ${count(plans, 'Plan', 'Plänen')}`}.`,
    planless: (amount: number): string => `In ${count(amount, 'Datei', 'Dateien')} wurde kein Plan gefunden.`,
    unread: (amount: number): string =>
      amount === 1
        ? '1 Datei konnte nicht gelesen werden.'
        : `${number(amount)} Dateien konnten nicht gelesen werden.`,
  },
  answers,
  diff,
  files,
  portfolio,
  review,
};

function levelCounted({ role, rows }: { readonly role: string; readonly rows: number }): string {
  return role === 'goals' ? count(rows, 'Ziel', 'Zielen') : count(rows, 'Strategie', 'Strategien');
}

function andMore(amount: number): string {
  return amount > 0 ? ` und ${number(amount)} weitere` : '';
}
