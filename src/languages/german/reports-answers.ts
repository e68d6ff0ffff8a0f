import { number } from '../words';

const lineForm =
  'Schreiben Sie ein JSON-Objekt je Zeile, etwa {"function": "CONTRIBUTION_MARGIN", "arguments": {"price": 250, "variable_cost": 150}}.';

/** What `calc` and `functions` answer beside what the functions themselves say. */
export const answers = {
  moreProblems: (amount: number): string =>
    amount === 1 ? '… und 1 weiteres Problem' : `… und ${number(amount)} weitere Probleme`,
  line: {
    notJson: `Diese Zeile ist kein JSON. ${lineForm}`,
    notAnObject: `Diese Zeile ist kein JSON-Objekt. ${lineForm}`,
    noFunction: `"function" fehlt oder ist kein Text. ${lineForm}`,
    noArguments: `"arguments" fehlt oder ist kein Objekt. ${lineForm}`,
    notAnArgument: (name: string): string =>
      `${name} ist ein Objekt. Geben Sie einen einzelnen Wert an oder ein Array von Zeilen wie [[1, 2], [3, 4]].`,
    notARow: (name: string, row: number): string =>
      `Zeile ${row} von ${name} ist kein Array von Werten. Geben Sie Zeilen wie [[1, 2], [3, 4]] an.`,
    unequalRow: (name: string, row: number, count: number, first: number): string =>
      `Zeile ${row} von ${name} ist nicht so lang (${count}) wie die erste (${first}). Füllen Sie die Lücken mit null.`,
  },
  ending: (namespace: string): string =>
    `Setzen Sie in Excel ${namespace}. vor den Namen: =${namespace}.REQUIRED_VOLUME(50000,250,150).\nMehr zu einer Funktion zeigt "plumbline functions NAME".`,
  headings: {
    arguments: 'Argumente',
    result: 'Ergebnis',
    errors: 'Fehler',
    example: 'Beispiel',
    source: 'Quelle',
  },
  takes: (takes: string, unit: string | null, isOptional: boolean, usual: string | null): string =>
    `Erwartet: ${takes}${unit === null ? '' : ` (${unit})`}${isOptional ? `, optional${usual === null ? '' : `; Standardwert ${usual}`}` : ''}.`,
  /** What a function says of its errors is a sentence already. */
  when: (when: string): string => when,
  gives: 'ergibt',
  results: {
    number: 'Eine Zahl',
    rate: 'Ein Anteil, als Dezimalzahl',
    boolean: 'TRUE oder FALSE',
    text: 'Text',
  },
  unit: (result: string, unit: string): string => `${result} (${unit})`,
  forEachCell: (result: string, of: string): string => `${result} für jede Zelle von ${of}.`,
  elementByElement: (result: string): string =>
    `${result}. Sind Argumente Arrays, wird Element für Element gerechnet.`,
  spilledRows: (columns: string): string => `Mehrere Zeilen. ${columns}`,
  spilledColumns: (names: string): string => `Mehrere Zeilen mit den Spalten ${names}.`,
};
