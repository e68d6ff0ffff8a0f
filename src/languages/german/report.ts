import { enumerate, number } from '../words';

/** What the report in a workbook says, beside what is read back from it. */
export const report = {
  note: 'Jede Prüfung schreibt dieses Blatt neu. „Markierungen entfernen“ im Aufgabenbereich von Plumbline löscht es mit allen Markierungen.',
  of: 'von 100',
  noScore: (found: string, advice: string): string => `noch keine. ${found} ${advice}`,
  verdict: 'Urteil',
  backedByCount: 'Maßnahmen getragen',
  backedByMoney: 'Ausgaben getragen',
  knownBudgets: 'Budgets bekannt',
  partNames: {
    Backing: 'Rückhalt',
    Coverage: 'Abdeckung',
    Funding: 'Mittelverteilung',
    Feasibility: 'Machbarkeit',
  },
  parts: ['Teil', 'Erreicht', 'Gewicht', 'Verloren'],
  fixFirst: ['Zuerst beheben', 'Kostet'],
  costs: (points: number): string => `${number(points)} ${points === 1 ? 'Punkt' : 'Punkte'}`,
  noFindings: 'Keine Befunde: Der Plan ist im Lot.',
  moreFindings: (more: number): string =>
    more === 1
      ? '1 weiterer Befund wiegt weniger: Er steht im Aufgabenbereich. Oder beheben Sie zuerst diese.'
      : `${number(more)} weitere Befunde wiegen weniger: Sie stehen im Aufgabenbereich. Oder beheben Sie zuerst diese.`,
  groups: ['Was in Ordnung ist', 'Regeln ohne Befund'],
  held: (holds: number, asked: number): string => `${number(holds)} von ${number(asked)}`,
  rules: ['Ergebnis', 'Bestanden', 'Gruppe', 'Nicht bestanden', 'Frage', 'Regel'],
  answers: {
    holds: '✓ in Ordnung',
    finds: 'mit Befunden',
    undecided: 'nicht prüfbar',
    'column missing': 'Spalte fehlt',
    'nothing to check': 'nichts zu prüfen',
    skipped: 'übersprungen',
    off: 'ausgeschaltet',
  },
  lacking: (fields: readonly string[]): string =>
    `Dem Plan fehlt, wonach diese Regel fragt: ${enumerate(fields)}. Näheres steht bei den Befunden.`,
  footer: { left: '&F', right: 'Seite &P von &N' },
  wholePlan: 'Gesamter Plan',
  index: 'Verzeichnis der Markierungen',
  indexNote:
    'Die Formate der markierten Zeilen schlagen hier deren Inhalt nach. Bitte lassen Sie es unverändert.',
};
