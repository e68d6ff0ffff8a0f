import type { KeptWords } from '../english/kept-words';

/** What is written into workbooks and looked for there again. */
export const keptWords: KeptWords = {
  statuses: {
    error: 'Fehler',
    warning: 'Warnung',
    advice: 'Hinweis',
    muted: 'Ausgeblendet',
    undecided: 'Nicht prüfbar',
    unchecked: 'Nicht geprüft',
    retired: 'Nicht aktiv',
    holds: 'In Ordnung',
  },
  titles: {
    guide: 'Plumbline: So füllen Sie diesen Plan aus',
    score: 'Plumbline: Punktzahl und erforderliche Absatzmengen',
    timeline: 'Plumbline: der Plan auf der Zeitachse',
    forecast: 'Plumbline: Absatzprognose',
  },
  report: {
    title: 'Plumbline: Ist der Vertriebsplan im Lot?',
    score: 'Punktzahl',
    checked: 'Geprüft am',
    asOf: 'Stichtag',
    profile: 'Profil',
    lead: 'Führung',
    profiles: { core: 'Kernprofil', full: 'Vollprofil' },
    leads: { marketing: 'Marketing', sales: 'Vertrieb', joint: 'gemeinsam' },
    history: ['Prüfungen', 'Punktzahl', 'Profil', 'Fehler', 'Warnungen', 'Hinweise'],
    findings: ['Schweregrad', 'Punkte', 'Stelle', 'Zeile', 'Befund', 'Regel'],
    severities: { error: '▲ Fehler', warning: '● Warnung', advice: '○ Hinweis' },
    records: ['Tabelle', 'Schlüssel', 'Name', 'Getragen von', 'Markiert bis'],
    entries: ['Inhalt der Zeile', 'Stufe', 'Verknüpfung'],
  },
};
