/*
 * What calls of functions and formulas say. `{name}` stands for what was seen: the name of a function or a parameter, a number, a
 * text that is quoted already. Formulas are written in Excel's English syntax everywhere; error values are called as German Excel
 * shows them, TRUE and FALSE both ways.
 */
export const calls = {
  /** A cell without content as a message shows it. */
  blank: 'leer',
  /** The error values of cells: their names in Excel, and what each means. */
  errorValues: {
    '#NULL!': { name: '#NULL!', meaning: 'zwei Bereiche, die sich überschneiden sollten, tun es nicht' },
    '#DIV/0!': { name: '#DIV/0!', meaning: 'etwas wurde durch 0 geteilt' },
    '#VALUE!': { name: '#WERT!', meaning: 'ein Wert hat den falschen Typ' },
    '#REF!': { name: '#BEZUG!', meaning: 'die Zellen, auf die sich eine Formel bezieht, gibt es nicht mehr' },
    '#NAME?': { name: '#NAME?', meaning: 'eine Formel enthält einen unbekannten Namen' },
    '#NUM!': { name: '#ZAHL!', meaning: 'dort ist keine Zahl möglich' },
    '#N/A': { name: '#NV', meaning: 'es ist kein Wert verfügbar' },
    '#GETTING_DATA': { name: '#DATEN_ABRUFEN', meaning: 'die Daten sind noch nicht da' },
    '#SPILL!': { name: '#ÜBERLAUF!', meaning: 'die Zellen, die das Ergebnis füllen würde, sind nicht leer' },
    '#CALC!': { name: '#KALK!', meaning: 'eine Matrix lässt sich nicht berechnen' },
    '#FIELD!': { name: '#FELD!', meaning: 'das verlangte Feld gibt es nicht' },
    '#BLOCKED!': { name: '#BLOCKED!', meaning: 'etwas, das gebraucht wird, ist blockiert' },
    '#CONNECT!': { name: '#CONNECT!', meaning: 'ein Dienst, der gebraucht wird, hat nicht geantwortet' },
    '#BUSY!': { name: '#BUSY!', meaning: 'die Berechnung läuft noch' },
    '#UNKNOWN!': { name: '#UNKNOWN!', meaning: 'diese Excel-Version kennt den Typ des Werts nicht' },
    '#EXTERNAL!': { name: '#EXTERNAL!', meaning: 'ein anderes Programm wird gebraucht' },
    '#PYTHON!': { name: '#PYTHON!', meaning: 'der Python-Code ist gescheitert' },
  },
  /** Something that was given holds one of them. */
  passedOn: '{subject} enthält {error}: {meaning}. Korrigieren Sie die Zelle, aus der der Fehler kommt.',
  /** What a message is about, where that is not a parameter by its name. */
  subjects: {
    cell: 'Zeile {row}, Spalte {column} von {parameter}',
    row: 'Zeile {row} von {parameter}',
    operand: 'Ein Operand',
    formula: 'Die Formel',
  },
  /** What to do about a value that is missing or of the wrong kind. */
  enter: {
    number: 'Geben Sie eine Zahl ein (0, wenn Sie 0 meinen).',
    numbers: 'Geben Sie eine Zahl ein.',
    rate: 'Geben Sie einen Bruch wie 0,2 ein, oder 20 %.',
    boolean: 'Geben Sie WAHR (TRUE) oder FALSCH (FALSE) ein.',
    text: 'Geben Sie einen Text ein.',
    choice: 'Geben Sie eines davon ein: {choices}.',
  },
  messages: {
    blank: '{subject} ist leer. {enter}',
    wrongKind: '{subject} ist {seen}. {enter}',
    tooLarge: '{subject} ist eine Zahl, die zu groß ist, um damit zu rechnen. Geben Sie eine kleinere ein.',
    resultTooLarge:
      'Das Ergebnis ist zu groß oder zu klein für eine Zahl. Suchen Sie nach einer Eingabe, die weit aus der Reihe fällt.',
    sizeMismatch:
      'Die Matrizen sind verschieden groß: {subject} hat {rows} × {columns} Zellen und nichts für Zeile {row}, Spalte {column}. Wählen Sie gleich große Bereiche.',
    operandsMismatch:
      'Die Matrizen sind verschieden groß: Ein Operand hat {rows} × {columns} Zellen und nichts für Zeile {row}, Spalte {column}. Wählen Sie gleich große Bereiche.',
    tooManyCells:
      'Die Matrizen ergäben {rows} × {columns} Zellen, aber mehr als {most} werden nicht auf einmal berechnet. Wählen Sie kleinere Bereiche.',
    divisionByZero: '{dividend} wird durch 0 geteilt. Nehmen Sie einen anderen Teiler.',
    powerUndefined: '{base} hoch {exponent} ergibt keine Zahl. Nehmen Sie eine Basis, die größer als 0 ist.',
    textTooLong: 'Der verkettete Text hat mehr als {most} Zeichen und passt nicht in eine Zelle.',
    argumentMissing:
      '{function} braucht {parameter} (Argument {position}), und das fehlt. Schreiben Sie {signature}.',
    moreThanOneArgument:
      '{function} nimmt höchstens 1 Argument an, erhielt aber {count}. Schreiben Sie {signature}.',
    tooManyArguments:
      '{function} nimmt höchstens {most} Argumente an, erhielt aber {count}. Schreiben Sie {signature}.',
    unknownChoice: '{subject} ist {seen}. Möglich ist eines davon: {choices}.',
    notOneValue:
      '{subject} hat {rows} × {columns} Zellen, aber {function} nimmt dort einen einzigen Wert. Rufen Sie die Funktion für jeden Wert einmal auf.',
    emptyArray: '{subject} hat keine Zellen. Wählen Sie einen Bereich mit mindestens einer Zelle.',
    notARange:
      '{subject} ist {seen}. Wählen Sie einen Bereich mit seiner Kopfzeile, etwa Tactics[#All] (im deutschen Excel #Alle).',
    outOfBounds: '{subject} ist {seen}. Erlaubt ist: {bounds}.',
    rateOutOfBounds: '{subject} ist {seen}. Erlaubt ist: {bounds}; Anteile sind Brüche, 20 % sind 0,2.',
    notWhole: '{subject} ist {seen}. Erlaubt sind nur ganze Zahlen.',
    unknownFunction: 'In PLUMB gibt es keine Funktion {name}. Wählen Sie eine aus der Liste der Funktionen.',
    unknownFunctionNear: 'In PLUMB gibt es keine Funktion {name}. Meinten Sie {nearest}?',
    unknownParameter: '{function} hat keinen Parameter {name}. Schreiben Sie {signature}.',
    unknownParameterNear: '{function} hat keinen Parameter {name}. Meinten Sie {nearest}?',
    unknownName:
      'Hier gibt es keine Zelle, keine Tabelle und keinen Namen {name}. Geben Sie den Wert selbst ein, Text in "Anführungszeichen" oder eine Matrix wie {1;2;3}.',
    broken:
      '{function} ist mit diesen Argumenten gescheitert ({reason}). Das ist ein Fehler in Plumbline: Bitte melden Sie ihn.',
  },
  /** Limits of a number; two are joined by "and". */
  bounds: {
    atLeast: 'mindestens {bound}',
    above: 'größer als {bound}',
    atMost: 'höchstens {bound}',
    below: 'kleiner als {bound}',
  },
  /** What a parameter of each kind takes, in words. */
  takes: {
    number: 'eine Zahl',
    wholeNumber: 'eine ganze Zahl',
    rate: 'ein Anteil als Bruch (20 % sind 0,2)',
    boolean: 'WAHR (TRUE) oder FALSCH (FALSE)',
    text: 'Text',
    choice: 'eines von {choices}',
    numbers: 'Zahlen, in einem Bereich oder einer Matrix',
    values: 'ein Wert oder ein Bereich oder eine Matrix davon',
    range: 'ein Bereich mit seiner Kopfzeile',
  },
  /** Errors of every function: when they come. */
  whenOutOfBounds: '{parameter} liegt außerhalb des Erlaubten ({bounds})',
  whenUnusable: 'ein Argument fehlt, ist leer oder von der falschen Art',
  /** The description of a rate where nothing else says what a rate is. */
  rate: '{description} Als Bruch: 0,2 sind 20 %.',
  /** What stands where a list has nothing. */
  noHeadings: 'leer',
  noFields: 'keines',
  /** Where a formula stops making sense, and why. */
  syntaxProblem: 'Zeichen {position}: {problem}',
  syntax: {
    numberExpected: 'Erwartet wird eine Zahl, gefunden wurde {found}.',
    constantExpected:
      'Erwartet wird eine Zahl, ein Text in Anführungszeichen, TRUE, FALSE oder ein Fehlerwert, gefunden wurde {found}.',
    valueExpected: 'Erwartet wird ein Wert, gefunden wurde {found}.',
    arrayGoesOn: 'Erwartet wird „,“, „;“ oder „}“, gefunden wurde {found}.',
    callGoesOn: 'Erwartet wird „,“ oder „)“, gefunden wurde {found}.',
    groupGoesOn: 'Erwartet wird ein Operator oder „)“, gefunden wurde {found}.',
    formulaGoesOn: 'Erwartet wird ein Operator oder das Ende, gefunden wurde {found}.',
    tooLong: 'Die Formel ist zu lang: Excel erlaubt höchstens {most} Zeichen. Teilen Sie sie auf.',
    tooDeep: 'Die Klammern sind mehr als {most} Ebenen tief geschachtelt. Teilen Sie die Formel auf.',
    numberTooLarge: 'Diese Zahl ist zu groß, um damit zu rechnen.',
    unequalRow:
      'Diese Zeile der Matrix hat die Länge {count}, die erste hat {first}. Machen Sie alle Zeilen gleich lang.',
    openText: 'Hinter diesem Text fehlt das Anführungszeichen.',
    unknownError: 'Nach „#“ muss ein Fehlerwert wie #N/A stehen.',
    curlyQuote: 'Setzen Sie Text in gerade Anführungszeichen ("…"), nicht in typografische.',
    singleQuote: 'Setzen Sie Text in doppelte Anführungszeichen ("…"), nicht in einfache.',
    sheet: 'Blätter sind hier nicht möglich. Geben Sie die Werte als Matrix ein, etwa {1;2;3}.',
    range: 'Bereiche sind hier nicht möglich. Geben Sie die Werte als Matrix ein, etwa {1;2;3}.',
    table: 'Tabellen sind hier nicht möglich. Geben Sie die Werte als Matrix ein, etwa {1;2;3}.',
    cell: 'Zellen sind hier nicht möglich. Geben Sie den Wert selbst ein.',
    brokenReference:
      'Dieser Bezug ist unvollständig oder ungültig. Schreiben Sie ihn wie B2, A:C oder Tactics[Budget].',
    unknownCharacter: '„{character}“ ist in einer Formel nicht erlaubt.',
  },
  /** What was found in a formula in place of something else. */
  found: { end: 'das Ende', text: 'ein Text in Anführungszeichen' },
  /** Excel tables on one sheet. */
  tableOverlaps:
    'Blatt „{sheet}“: Eine Excel-Tabelle überschneidet sich mit einer anderen; ihre Zellen wurden als gewöhnliche Zellen gelesen.',
  tablesOverlap:
    'Blatt „{sheet}“: {count} Excel-Tabellen überschneiden sich mit anderen; ihre Zellen wurden als gewöhnliche Zellen gelesen.',
};
