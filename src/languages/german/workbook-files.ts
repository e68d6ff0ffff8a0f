const saveAsXlsx = 'Öffnen Sie sie in Excel, und speichern Sie sie als „Excel-Arbeitsmappe (*.xlsx)“.';
const repairIt =
  'Öffnen Sie sie in Excel, lassen Sie sie reparieren, und speichern Sie sie erneut, oder besorgen Sie sich eine neue Kopie.';
const makeItSmaller =
  'Löschen Sie die Blätter, die nicht zum Plan gehören, oder kopieren Sie den Plan in eine neue Arbeitsmappe, und versuchen Sie es noch einmal.';

/** What is said of a file that cannot be read as a workbook. */
export const workbookFiles = {
  problems: {
    missing: 'Datei nicht gefunden. Prüfen Sie den Pfad und die Schreibweise des Namens.',
    folder: 'Das ist ein Ordner und keine Datei. Geben Sie den Pfad der Arbeitsmappe darin an.',
    'not-permitted':
      'Sie dürfen diese Datei nicht lesen. Bitten Sie um Zugriff, oder kopieren Sie die Datei in einen eigenen Ordner.',
    'not-a-file':
      'Das ist ein Gerät oder eine Pipe und keine Datei. Speichern Sie die Arbeitsmappe zuerst auf der Festplatte.',
    unreadable:
      'Die Datei konnte nicht gelesen werden ({code}). Ist sie in einem anderen Programm geöffnet, so schließen Sie sie dort, und versuchen Sie es noch einmal.',
    'lock-file':
      'Das ist die Sperrdatei, die Excel anlegt, solange eine Arbeitsmappe geöffnet ist, und nicht die Arbeitsmappe selbst. Geben Sie den Namen ohne „~$“ am Anfang an.',
    empty:
      'Die Datei ist leer. Speichern Sie die Arbeitsmappe noch einmal, oder wählen Sie eine andere Datei.',
    'web-page': `Das ist eine Webseite (HTML), was auch immer der Dateiname sagt. ${saveAsXlsx}`,
    'xml-text': `Das ist eine XML-Datei (etwa eine „XML-Kalkulationstabelle 2003“) und keine Arbeitsmappe. ${saveAsXlsx}`,
    'delimited-text': `Das ist reiner Text mit {separator} zwischen den Werten (CSV) und keine Arbeitsmappe. ${saveAsXlsx}`,
    'plain-text': 'Das ist reiner Text und keine Arbeitsmappe. Wählen Sie eine .xlsx- oder .xlsm-Datei.',
    'not-a-zip':
      'Das ist keine Excel-Arbeitsmappe: Die Datei enthält {what}. Wählen Sie eine .xlsx- oder .xlsm-Datei.',
    'old-workbook': `Das ist eine Arbeitsmappe von Excel 97 bis 2003 (.xls). ${saveAsXlsx}`,
    'old-office-file':
      'Das ist eine alte Office-Datei, aber keine Arbeitsmappe. Wählen Sie eine .xlsx- oder .xlsm-Datei.',
    encrypted:
      'Die Arbeitsmappe ist mit einem Kennwort geschützt und kann nicht gelesen werden. Entfernen Sie das Kennwort in Excel (Datei > Informationen > Arbeitsmappe schützen > Mit Kennwort verschlüsseln), oder speichern Sie eine Kopie ohne Kennwort.',
    'encrypted-zip':
      'Das Zip-Archiv ist mit einem Kennwort geschützt. Entpacken Sie es, und wählen Sie die Arbeitsmappe darin.',
    'binary-workbook': `Das ist eine Binärarbeitsmappe (.xlsb). ${saveAsXlsx}`,
    'other-document':
      'Das ist {what} und keine Excel-Arbeitsmappe. Ist der Plan darin, so speichern Sie die Datei zuerst als .xlsx.',
    'workbook-in-zip':
      'Das ist ein Zip-Archiv mit „{name}“ darin. Entpacken Sie es, und wählen Sie die Arbeitsmappe darin.',
    'other-zip':
      'Das ist ein Zip-Archiv, aber keine Excel-Arbeitsmappe. Wählen Sie eine .xlsx- oder .xlsm-Datei.',
    'damaged-zip': `Die Datei ist beschädigt: {detail}. ${repairIt}`,
    'damaged-part': `Die Datei ist beschädigt: „{part}“ darin kann nicht gelesen werden ({detail}). ${repairIt}`,
    'missing-part': `Die Datei ist beschädigt: „{part}“ fehlt darin. ${repairIt}`,
    'damaged-cell': `Die Datei ist beschädigt: Die Zelle {cell} auf dem Blatt „{sheet}“ kann nicht gelesen werden ({detail}). ${repairIt}`,
    'no-worksheets':
      'Die Arbeitsmappe hat keine Tabellenblätter, nur Diagramme oder Makros. Wählen Sie die Arbeitsmappe, die den Plan enthält.',
    'file-too-large': `Die Datei ist {size} MB groß; die Grenze sind {limit} MB. ${makeItSmaller}`,
    'too-many-entries': `Die Datei besteht aus {count} Teilen; die Grenze sind {limit}. ${makeItSmaller}`,
    'part-too-large': `„{part}“ in der Datei wird entpackt größer als die Grenze von {limit} MB. ${makeItSmaller}`,
    'total-too-large': `Die Datei wird entpackt größer als die Grenze von {limit} MB. ${makeItSmaller}`,
    'expands-too-far':
      '„{part}“ in der Datei wird entpackt mehr als {limit}-mal so groß wie gepackt. So sind nur Dateien, die Schaden anrichten sollen oder voller Wiederholungen sind. Trauen Sie der Datei, so kopieren Sie den Plan in eine neue Arbeitsmappe, und versuchen Sie es noch einmal.',
    'too-many-cells':
      'Das Blatt „{sheet}“ verwendet die Zellen {area}. Damit überschreitet die Arbeitsmappe die Grenze von {limit} Millionen Zellen. Löschen Sie, was weit vom Plan entfernt steht (Strg+Ende führt zur letzten verwendeten Zelle), speichern Sie, und versuchen Sie es noch einmal.',
    'too-much-text': `Mit den Texten in den Zellen bis zum Blatt „{sheet}“ überschreitet die Arbeitsmappe die Grenze von {limit} Millionen Zeichen. ${makeItSmaller}`,
    'list-too-long': `„{part}“ in der Datei hat mehr als die erlaubten {limit} Einträge. ${makeItSmaller}`,
  },
  /** What a file is instead. */
  kinds: {
    pdf: 'ein PDF-Dokument',
    gzip: 'ein gzip-Archiv',
    sevenZip: 'ein 7z-Archiv',
    rar: 'ein RAR-Archiv',
    png: 'ein Bild (PNG)',
    jpeg: 'ein Bild (JPEG)',
    unknown: 'Daten unbekannter Art',
    word: 'ein Word-Dokument',
    powerPoint: 'eine PowerPoint-Präsentation',
    visio: 'eine Visio-Zeichnung',
    ods: 'eine OpenDocument-Tabelle (.ods)',
    odt: 'ein OpenDocument-Text (.odt)',
    openDocument: 'eine OpenDocument-Datei',
    epub: 'ein elektronisches Buch (.epub)',
    iWork: 'ein Dokument von Apple Numbers, Pages oder Keynote',
    java: 'ein Java-Archiv',
  },
  separators: {
    tabs: 'Tabulatoren',
    semicolons: 'Semikolons',
    commas: 'Kommas',
  },
  /** What is wrong with a file or a part of it, in a few words. */
  details: {
    tableOf: (sheetPart: string): string => `Tabelle von ${sheetPart}`,
    sheet: (name: string): string => `Blatt ${name}`,
    tooManyAttributes: 'ein Element hat zu viele Attribute',
    notUnpacked: 'sie lässt sich nicht entpacken, oder ihre Größe oder Prüfsumme stimmt nicht',
    documentType: 'sie deklariert einen Dokumenttyp',
    notText: 'sie enthält Bytes, die kein Text sind',
    cutOff: 'sie ist abgeschnitten, und das Verzeichnis ihrer Teile am Ende fehlt',
    usedTwice: 'sie wird für zwei Dinge verwendet',
    nestedTooDeep: 'ihre Elemente sind zu tief verschachtelt',
    listBroken: 'das Verzeichnis ihrer Teile ist fehlerhaft',
    listCutOff: 'das Verzeichnis ihrer Teile ist abgeschnitten',
    wrongSize: 'ihre Größe stimmt nicht',
    cellOutside: 'sie hat eine Zelle außerhalb des Blattes',
    rowOutside: 'sie hat eine Zeile außerhalb des Blattes',
    empty: 'sie ist leer',
    areaOutside: 'ihr Bereich liegt nicht auf dem Blatt',
    noTruthValue: 'weder WAHR noch FALSCH',
    noNumber: 'keine Zahl',
    noText: 'der Text, auf den sie verweist, fehlt',
    otherRoot: (seen: string, wanted: string): string => `sie beginnt mit „${seen}“ statt mit „${wanted}“`,
    partCutOff: (part: string): string => `ihr Teil „${part}“ ist abgeschnitten`,
    partElsewhere: (part: string): string => `ihr Teil „${part}“ steht nicht an seinem Platz`,
    unknownPacking: (part: string, method: number): string =>
      `ihr Teil „${part}“ ist so gepackt, wie es keine Arbeitsmappe ist (Verfahren ${method})`,
    cellInOtherRow: (cell: string, row: number): string => `die Zelle ${cell} steht in Zeile ${row}`,
    noSuchCell: (cell: string): string => `sie hat eine Zelle namens „${cell}“`,
    twoParts: (part: string): string => `sie hat zwei Teile namens „${part}“`,
    unknownType: (type: string): string => `unbekannter Typ „${type}“`,
  },
};
