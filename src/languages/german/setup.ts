import type { RowsOfRole } from '../english/setup';
import { count, enumerate, number, quote } from '../words';
import { roles } from './roles';

const changedWords = (changed: number): string => (changed === 0 ? '' : `, ${number(changed)} geändert`);

/** What the setup says; why a table or column was understood as it was comes from the plan. */
export const setup = {
  title: 'Einrichtung',
  beforeCheck:
    'Prüfen Sie zuerst den Plan. Dann sehen Sie hier, welche Tabellen als was gelesen wurden und warum, und können es ändern.',
  tables: {
    title: 'Was erkannt wurde',
    lead: 'Wurde eine Tabelle falsch gelesen, ändern Sie es hier: Was Sie auswählen, gilt.',
    none: 'Kein Blatt dieser Arbeitsmappe hat eine Tabelle.',
    role: 'Gelesen als',
    certainty: { sure: 'Sicher', said: 'Ihre Angabe', unsure: 'Unsicher' },
    levels: (levels: readonly RowsOfRole[]): string =>
      `Aus derselben Tabelle außerdem: ${enumerate(levels.map(({ role, rows }) => count(rows, roles[role].one, roles[role].several)))}`,
    leftAlone: 'Nicht gelesen',
    amount: (tables: number): string => count(tables, 'Tabelle', 'Tabellen'),
    undecided: 'Noch offen',
    rows: (rows: number): string => count(rows, 'Zeile', 'Zeilen'),
    leaveAlone: 'Nicht lesen',
    automatic: 'Plumbline entscheiden lassen',
    others: (amount: number): string =>
      `${count(amount, 'weitere Tabelle', 'weitere Tabellen')} nicht gelesen`,
    columns: (columns: number, unused: number): string =>
      `${count(columns, 'Spalte', 'Spalten')}${unused === 0 ? '' : `, davon ${number(unused)} nicht verwendet`}, mit Begründung`,
    sections: {
      strategies: 'Wie von Ihnen angegeben, nennen Abschnittszeilen die Strategien der Zeilen darunter.',
      goals: 'Wie von Ihnen angegeben, nennen Abschnittszeilen die Ziele der Zeilen darunter.',
      'not used': 'Wie von Ihnen angegeben, werden Abschnittszeilen nicht verwendet.',
    },
    fillsDown: (fills: boolean): string =>
      fills
        ? 'Wie von Ihnen angegeben, gilt jeder Wert auch für die leeren Zeilen darunter.'
        : 'Wie von Ihnen angegeben, bleiben leere Zeilen leer.',
    askAgain: 'Erneut fragen',
    askAgainAboutSections: (table: string): string => `Erneut nach den Abschnittszeilen von ${table} fragen`,
    askAgainAboutBlanks: (heading: string): string =>
      `Erneut nach leeren Zeilen unter ${quote(heading)} fragen`,
  },
  columns: {
    noHeading: 'Ohne Überschrift',
    field: (column: string): string => `Feld von ${quote(column)}`,
    notUsed: 'Nicht verwendet',
    calendar: 'Kalender',
    measure: 'Eigener KPI',
  },
  checking: {
    title: 'Wie geprüft wird',
    profile: {
      label: 'Profil',
      about:
        'Das Kernprofil bewertet Rückhalt und Abdeckung. Das Vollprofil bewertet auch Mittelverteilung und Machbarkeit; dafür braucht es Budgets, Preise und Kosten.',
      choices: { core: 'Kernprofil', full: 'Vollprofil' },
    },
    lead: {
      label: 'Führung',
      about: 'Wer bei der Planung führt. Das ändert Wortlaut und Reihenfolge der Befunde, nie die Punktzahl.',
      choices: { marketing: 'Marketing', sales: 'Vertrieb', joint: 'Beide gemeinsam' },
    },
    planDate: {
      label: 'Stichtag',
      about: 'Der Plan wird zu diesem Tag geprüft. Leer bedeutet heute.',
      wrong: 'Geben Sie ein Datum von 1900 bis 9999 ein, oder lassen Sie das Feld leer für heute.',
    },
    fiscalYear: {
      label: 'Geschäftsjahr beginnt im',
      about: 'Daraus ergeben sich die Daten von Zeiträumen wie Q1 und H2.',
    },
    smallFirm: {
      label: 'Kleines Unternehmen',
      about:
        'Wählen Sie „Ja“, wenn dieselben Personen Marketing und Vertrieb machen. Dann wird nicht geprüft, wer was tut oder genehmigt.',
    },
    language: {
      label: 'Als Text gespeicherte Zahlen',
      about: 'Die Sprache, nach der sie gelesen werden.',
    },
    marks: {
      label: 'Markierungen in den Blättern',
      about:
        'Welche Befunde ihre Zeilen markieren. Strategie oder Ziel einer Zeile wird nur markiert, wenn mit dieser Verknüpfung etwas nicht stimmt.',
      choices: {
        backing: 'Fehler sowie Warnungen zum Rückhalt',
        all: 'Alle Befunde',
        errors: 'Nur Fehler',
        none: 'Nichts',
      },
    },
    column: {
      label: 'Plumbline-Spalten',
      about:
        'Wählen Sie „Ja“, damit nach jeder Prüfung neben jeder Zeile ein Status und die Gründe stehen, zum Filtern, Sortieren, Drucken oder für Pivot-Tabellen. Wählen Sie „Nein“, um die Spalten zu entfernen.',
    },
    yes: 'Ja',
    no: 'Nein',
  },
  rules: {
    title: 'Regeln und Grenzwerte',
    lead: 'Schalten Sie Regeln aus oder ein, oder legen Sie fest, wie schwer ihre Befunde wiegen. Die Punktzahl ändert sich nicht.',
    group: (title: string, rules: number, changed: number): string =>
      `${title}: ${count(rules, 'Regel', 'Regeln')}${changedWords(changed)}`,
    usual: {
      off: 'Üblich (aus)',
      error: 'Üblich (Fehler)',
      warning: 'Üblich (Warnung)',
      advice: 'Üblich (Hinweis)',
    },
    /** `when` completes "wenn". */
    inCase: {
      error: (when: string): string => `Fehler, wenn ${when}.`,
      warning: (when: string): string => `Warnung, wenn ${when}.`,
      advice: (when: string): string => `Hinweis, wenn ${when}.`,
    },
    choices: { off: 'Aus', error: 'Fehler', warning: 'Warnung', advice: 'Hinweis' },
    onlyIn: {
      core: 'Nur im Kernprofil.',
      full: 'Nur im Vollprofil.',
    },
  },
  /** Limits come as they are typed. */
  limits: {
    title: (limits: number, changed: number): string =>
      `${count(limits, 'Grenzwert', 'Grenzwerte')}${changedWords(changed)}`,
    usual: (value: string): string => `Üblich: ${value}. Leer bedeutet den üblichen Wert.`,
    wrong: (least: string, most: string): string =>
      `Geben Sie eine Zahl von ${least} bis ${most} ein, oder lassen Sie das Feld leer für den üblichen Wert.`,
    wrongShare: (least: string, most: string, percentage: string, fraction: string): string =>
      `Geben Sie eine Zahl von ${least} bis ${most} ein (${percentage} ist ${fraction}), oder lassen Sie das Feld leer für den üblichen Wert.`,
    ambiguous: (seen: string, example: string): string =>
      `${seen} lässt sich verschieden lesen. Schreiben Sie die Zahl so: ${example}, oder lassen Sie das Feld leer für den üblichen Wert.`,
  },
  muted: {
    none: 'Keine Befunde sind ausgeblendet.',
    title: (amount: number): string => count(amount, 'ausgeblendeter Befund', 'ausgeblendete Befunde'),
    gone: (id: string): string => `${id} (bei der letzten Prüfung nicht gefunden)`,
    reason: (reason: string): string => `Grund: ${reason}`,
    noReason: 'Ohne Angabe eines Grundes.',
    showAgain: 'Wieder einblenden',
    showAgainLabelled: (message: string): string => `Wieder einblenden: ${message}`,
  },
  reset: {
    title: 'Von vorn beginnen',
    lead: 'Was Sie ausgewählt haben, steht auf dem Blatt Plumbline settings.',
    none: 'In dieser Arbeitsmappe ist noch nichts eingestellt. Es gibt nichts zurückzusetzen.',
    mapping: 'Tabellen und Spalten zurücksetzen',
    all: 'Alles zurücksetzen',
    askMapping:
      'Ihre Angaben zu Tabellen und Spalten zurücksetzen? Plumbline entscheidet dann wieder selbst. Die anderen Einstellungen bleiben.',
    askAll:
      'Alles zurücksetzen, was auf dem Blatt Plumbline settings steht, auch ausgeblendete Befunde? Das Blatt bleibt.',
    yes: 'Zurücksetzen',
    no: 'Behalten',
  },
};
