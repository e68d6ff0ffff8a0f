import type { functionBrowser as english } from '../english/function-browser';
import { count, number } from '../words';

const rowsOf = (amount: number): string => count(amount, 'Zeile', 'Zeilen');
const columnsOf = (amount: number): string => count(amount, 'Spalte', 'Spalten');

/** What the view of the functions says; what a function is and does comes worded already. */
export const functionBrowser: typeof english = {
  title: 'Funktionen',
  explain: {
    title: 'Ausgewählte Zelle',
    command: 'Diese Zelle erklären',
    reading: 'Die ausgewählte Zelle wird gelesen…',
    nothing: {
      nothing: 'ist leer.',
      'a value': 'enthält einen eingegebenen Wert.',
      'another formula': 'enthält eine Formel ohne PLUMB-Funktion.',
    },
    invitation: 'Wählen Sie eine Zelle mit einer PLUMB-Funktion aus, um zu sehen, was diese tut.',
    news: (cell, answer) => `${cell} erklärt: ${answer}.`,
    spillsFrom: (selected, home) => `${selected} gehört zum Ergebnis der Formel in ${home}.`,
    formula: 'Formel',
    answer: 'Ergebnis',
    unknown: 'unbekannt',
    leftOut: 'weggelassen',
    leftOutAs: (value) => `weggelassen: ${value}`,
    cells: (rows, columns) => `${rowsOf(rows)}, ${columnsOf(columns)}`,
    first: (shown, rows) => {
      if (shown >= rows) return rowsOf(rows);
      return shown === 1
        ? `die erste von ${number(rows)} Zeilen`
        : `die ersten ${number(shown)} von ${number(rows)} Zeilen`;
    },
    here: (cell, value) => `für ${cell}: ${value}`,
    answerHere: (cell) => `Ergebnis in ${cell}`,
    arguments: 'Argumente',
    failed: (amount) => `${count(amount, 'Zelle', 'Zellen')} ohne Ergebnis`,
    source: (source) => `Quelle: ${source}`,
  },
  browse: {
    title: 'Alle Funktionen',
    search: 'Funktionen durchsuchen',
    searchHint: 'Name, Zweck oder Argument',
    found: (amount) =>
      amount === 0 ? 'Keine Funktionen gefunden.' : `${count(amount, 'Funktion', 'Funktionen')} gefunden.`,
    none: (words) =>
      `Keine Funktion passt zu „${words}“. Versuchen Sie ein anderes Wort, etwa Marge oder Absatzmenge.`,
    amountNoun: (amount) => (amount === 1 ? 'Funktion' : 'Funktionen'),
  },
  form: {
    title: (id) => `${id} in eine Zelle einfügen`,
    optional: 'freiwillig',
    optionalAs: (value) => `freiwillig, sonst ${value}`,
    takes: (kind) => `Erwartet: ${kind}.`,
    useSelection: 'Auswahl übernehmen',
    useSelectionFor: (name) => `Auswahl übernehmen für ${name}`,
    formula: 'Formel',
    preview: 'Ergebnis',
    fillIn: (names) => `Füllen Sie ${names} aus, um das Ergebnis zu sehen.`,
    refers: 'Das Ergebnis hängt von Zellen ab und erscheint, sobald die Formel eingefügt ist.',
    correct: 'Korrigieren Sie die oben markierten Argumente, um das Ergebnis zu sehen.',
    fillExample: 'Beispiel eintragen',
    target: 'Zielzelle:',
    targetUnknown: 'Noch keine Zielzelle gewählt.',
    useCell: 'Ausgewählte Zelle nehmen',
    insert: (cell) => `In ${cell} einfügen`,
    insertNowhere: 'Einfügen',
    inserting: 'Wird eingefügt…',
    inserted: (cell) => `In ${cell} eingefügt. Sie können das in Excel rückgängig machen.`,
    notBlank: ({ sheet, cell }, holds) => `${cell} auf ${sheet} enthält schon ${holds}. Ersetzen?`,
    replace: 'Ersetzen',
    keep: 'Behalten',
    kept: 'Nichts wurde geändert.',
    spills: (columns) =>
      `Das Ergebnis füllt mehrere Zeilen mit ${columns === 1 ? '1 Spalte' : `${number(columns)} Spalten`}. Die Zellen rechts daneben und darunter müssen leer sein und außerhalb jeder Tabelle liegen.`,
    spillsSomehow:
      'Das Ergebnis füllt mehrere Zeilen und Spalten. Die Zellen rechts daneben und darunter müssen leer sein und außerhalb jeder Tabelle liegen.',
    notANumber: 'Geben Sie eine Zahl, eine Zelle oder eine Formel ein, etwa 1234.5, 20% oder B2.',
  },
  inThisWorkbook: {
    title: 'Formeln in dieser Arbeitsmappe',
    repair: 'Formeln reparieren',
    repairWhy:
      'Formeln mit PLUMB-Funktionen zeigen #NAME?, wenn sie berechnet wurden, bevor Plumbline da war. Die Reparatur schreibt sie neu.',
    freeze: 'Werte festschreiben…',
    freezeWhy:
      'Bevor Sie die Arbeitsmappe jemandem ohne Plumbline senden, ersetzen Sie die PLUMB-Formeln durch ihre Werte.',
  },
  about: {
    title: 'Beispiel, Fehler und Quelle',
    example: 'Beispiel',
    gives: 'Ergebnis',
    errors: 'Fehler',
    source: 'Quelle',
  },
};
