import { enumerate, numberFormat } from '../words';

const names = (tables: readonly string[]): string =>
  tables.length === 0 ? '' : ` Ihre Tabellen: ${enumerate(tables)}.`;

/** Bounds are stated to the last digit. */
const allDigits: Intl.NumberFormatOptions = { maximumFractionDigits: 20, useGrouping: false };
const exactly = (bound: number): string => numberFormat(allDigits).format(bound);

const unknown: Readonly<Record<string, string>> = {
  Rule: 'keine Regel',
  Limit: 'keinen Grenzwert',
  Approval: 'keine Genehmigung für',
};

/** What is said of the sheet of the settings. What stands on it (names, values, headings) is the same in all languages. */
export const settingsSheet = {
  /** What each setting is for, in one sentence. */
  about: {
    Profile:
      'Was für die Punktzahl zählt: core umfasst Rückhalt und Abdeckung; full ergänzt Mittelverteilung und Machbarkeit.',
    Lead: 'Wer die Planung führt. Das ändert Wortwahl und Reihenfolge, nie die Punktzahl.',
    'Plan date': 'Der Tag, auf den der Plan geprüft wird; ohne Angabe heute.',
    'Fiscal year starts':
      'Der Monat, in dem das Geschäftsjahr beginnt. Danach richten sich Zeiträume wie Q1 und H2.',
    'Small firm':
      'Yes, wenn dieselben Personen Marketing und Vertrieb machen. Wer was tut oder genehmigt, wird dann nicht geprüft.',
    Language:
      'Entscheidet, wie Zahlen gelesen werden, die als Text dastehen: 1,234.5 auf Englisch ist 1.234,5 auf Deutsch.',
    Marks:
      'Welche Befunde im Plan markiert werden: backing markiert Fehler und Warnungen zum Rückhalt, errors nur Fehler.',
    'Plumbline column':
      'Ob jede Prüfung den Status jeder Zeile und den Grund dafür als Text in zwei Spalten neben den geprüften Tabellen schreibt, zum Filtern, Sortieren, Drucken und für Pivot-Tabellen.',
    Rule: 'Schaltet eine Regel aus oder legt fest, wie schwer ihre Befunde wiegen.',
    Limit: 'Legt eine Zahl fest, nach der Regeln urteilen.',
    Table: 'Was eine Tabelle der Arbeitsmappe enthält, oder dass sie nicht zum Plan gehört.',
    Column: 'Welches Feld in einer Spalte steht, oder dass sie nicht verwendet wird.',
    'Fill down': 'Ob ein Wert auch für die leeren Zellen darunter gilt.',
    Sections: 'Was in den Zeilen steht, die die Abschnitte einer Tabelle überschreiben.',
    Mute: 'Nimmt einen Befund aus der Liste; die Notiz ist der Grund, und die Punktzahl bleibt.',
    Approval: 'Was an einer Strategie oder Maßnahme in Plumbline genehmigt wurde, von wem und wann.',
    'Stock-out':
      'Ob in einem Zeitraum mit 0 Stück in der Absatzhistorie nichts verkauft wurde (das zählt als 0) oder das Produkt nicht lieferbar war (dann gilt der Wert für Prognosen als fehlend).',
  },
  /** What each limit is, in one sentence. */
  limits: {
    'funding-difference':
      'Wie weit der Anteil einer Strategie an den Ausgaben von ihrem Budgetanteil abweichen darf, bevor ein Hinweis erscheint.',
    'funding-difference-warning': 'Wie weit er abweichen darf, bevor aus dem Hinweis eine Warnung wird.',
    'funding-gap': 'Wie viel der Ausgaben die Budgetanteile zusammen offenlassen dürfen.',
    'discounted-spend': 'Wie viel der Ausgaben auf Maßnahmen mit Rabatt entfallen darf.',
    'stages-needed':
      'Wie viele der fünf Funnel-Phasen, von der Aufmerksamkeit an, eine Maßnahme brauchen: 3 lässt Bindung und Empfehlung weg.',
    'tactic-review-days': 'Wie viele Tage eine laufende Maßnahme ohne Überprüfung bleiben darf.',
    'strategy-review-days': 'Wie viele Tage eine laufende Strategie ohne Überprüfung bleiben darf.',
  },
  /** What a value may be, where that is no choice: what completes `Zulässig: …`. */
  allowed: {
    day: 'ein Datum wie 2026-03-01',
    month: 'ein Monat wie April oder 4',
    language: 'eine Sprache wie Deutsch oder de-DE',
    text: 'ein Text',
    number: (minimum: number, maximum: number): string =>
      `eine Zahl von ${exactly(minimum)} bis ${exactly(maximum)}${maximum > 1 ? '' : '; 5\u00a0% sind 0,05'}`,
    field: (notUsed: string): string => `ein Feld wie Owner oder KPI target, oder ${notUsed}`,
  },
  /** What is wrong with the sheet, and what to do. Settings come in quotes. */
  problems: {
    noHeadings: (sheet: string): string =>
      `Das Blatt ${sheet} hat keine Zeile mit den Überschriften Setting, Value und Note. Deshalb gilt keine Einstellung darauf. Tragen Sie die Überschriften über den Einstellungen ein.`,
    unknownSetting: (setting: string): string =>
      `Diese Version von Plumbline kennt keine Einstellung ${setting}. Die Zeile bleibt, wie sie ist. Berichtigen Sie den Namen, falls er falsch geschrieben ist.`,
    /** `kind` is the name of the setting, such as Rule. */
    unknownSubject: (kind: string, subject: string): string =>
      `Diese Version von Plumbline kennt ${unknown[kind] ?? 'keine Einstellung'} ${subject}. Die Zeile bleibt, wie sie ist. Berichtigen Sie den Namen, falls er falsch geschrieben ist.`,
    noSetting: (value: string): string =>
      `Der Wert ${value} steht neben keiner Einstellung. Schreiben Sie ihren Namen in dieselbe Zeile, oder löschen Sie die Zeile.`,
    setAgain: (setting: string, row: number): string =>
      `${setting} steht noch einmal in Zeile ${row}, und diese Zeile gilt. Löschen Sie eine der beiden Zeilen.`,
    noSubject: (setting: string, example: string): string =>
      `${setting} sagt nicht, worum es geht. Schreiben Sie es wie in ${example}.`,
    noColumn: (setting: string, example: string): string =>
      `${setting} nennt keine Spalte. Schreiben Sie es wie in ${example}.`,
    noPeriod: (setting: string, example: string): string =>
      `${setting} endet nicht mit einem Zeitraum samt Jahr. Schreiben Sie es wie in ${example}.`,
    wrongValue: (setting: string, value: string, allowed: string): string =>
      `${setting} hat den Wert ${value}. Zulässig: ${allowed}. Bis dahin ändert die Zeile nichts.`,
    tableGone: (setting: string, table: string, tables: readonly string[]): string =>
      `${setting}: Die Arbeitsmappe hat keine Tabelle ${table} mehr.${names(tables)} Berichtigen Sie den Namen in der Zeile, oder löschen Sie die Zeile.`,
    columnGone: (setting: string, table: string, column: string): string =>
      `${setting}: Die Tabelle ${table} hat keine Spalte ${column} mehr. Berichtigen Sie die Überschrift in der Zeile, oder löschen Sie die Zeile.`,
    historyGone: (setting: string): string =>
      `${setting}: Die Arbeitsmappe hat keine Absatzhistorie mehr. Löschen Sie die Zeile, falls keine mehr folgt.`,
    productGone: (setting: string): string =>
      `${setting}: Die Absatzhistorie enthält dieses Produkt nicht mehr. Berichtigen Sie den Namen in der Zeile, oder löschen Sie die Zeile.`,
    noProduct: (setting: string, example: string): string =>
      `${setting} nennt kein Produkt, die Absatzhistorie aber schon. Schreiben Sie es wie in ${example}.`,
    /** `last` is the last period of the product's history. */
    periodGone: (setting: string, last: string): string =>
      `${setting}: Die Absatzhistorie des Produkts hat keinen solchen Zeitraum. Schreiben Sie ihn wie in ${last}, ihrem letzten, oder löschen Sie die Zeile.`,
  },
};
