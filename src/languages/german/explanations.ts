import { number } from '../words';

/** What is said of a cell with a formula, where the functions themselves do not say it. References and names stand as in the formula. */
export const explanations = {
  /** Why the value of a part is not known here. */
  obstacles: {
    ofExcel: (name: string): string =>
      `${name} ist eine Funktion von Excel. Was sie ergibt, kann nur Excel berechnen.`,
    unread: (reference: string): string => `Was in ${reference} steht, konnte nicht gelesen werden.`,
    unnamed: (name: string): string =>
      `Die Arbeitsmappe hat keinen Namen ${name}, der für Zellen oder einen Wert steht.`,
    noSheet: (sheet: string): string => `Die Arbeitsmappe hat kein Blatt ${sheet}.`,
    noTable: (table: string): string => `Die Arbeitsmappe hat keine Tabelle ${table}.`,
    noColumn: (reference: string): string =>
      `${reference} nennt eine Spalte oder einen Teil der Tabelle, den es dort nicht gibt.`,
    otherRow: (reference: string): string =>
      `${reference} meint diese Zeile, aber die Zelle steht neben keiner Zeile der Tabelle.`,
    tooLarge: (reference: string, cells: number): string =>
      `${reference} hat ${number(cells)} Zellen. Das sind zu viele, um sie für eine Erklärung zu lesen.`,
  },
  remarks: {
    /** `problem` is a sentence of its own. */
    unreadable: (problem: string): string => `Plumbline kann diese Formel nicht lesen. ${problem}`,
    outdated: (now: string): string =>
      `Mit dem, was jetzt in den Zellen steht, ist das Ergebnis ${now}. Drücken Sie in Excel F9, um die Arbeitsmappe neu zu berechnen.`,
  },
  /** What an error in a cell means where the function itself did not give it. */
  errors: {
    '#BUSY!': 'Das Ergebnis wird noch berechnet und erscheint von selbst.',
    '#GETTING_DATA': 'Das Ergebnis wird noch berechnet und erscheint von selbst.',
    '#NAME?':
      'Excel kannte bei der letzten Berechnung einen Namen in dieser Formel nicht, meist weil Plumbline nicht geöffnet war. Drücken Sie in der Zelle F2 und dann die Eingabetaste.',
    '#SPILL!':
      'Für das Ergebnis ist kein Platz. Leeren Sie die Zellen rechts davon und darunter, und verwenden Sie die Formel nicht in einer Tabelle.',
    '#CONNECT!':
      'Plumbline hat nicht geantwortet, als Excel es aufrief. Drücken Sie in der Zelle F2 und dann die Eingabetaste.',
    '#BLOCKED!':
      'Excel blockiert Plumbline hier. Vertrauen Sie dem Add-In unter „Datei“, „Optionen“, „Trust Center“.',
  },
};
