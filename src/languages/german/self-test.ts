import { enumerate, number } from '../words';

const things = { sheet: 'das Blatt', table: 'die Tabelle', name: 'den Namen' };

/** What the self-test says, in the pane and in its report. */
export const selfTest = {
  problems: {
    notBlank: (found: readonly { readonly kind: 'sheet' | 'table' | 'name'; readonly name: string }[]) => ({
      sentence: `Diese Arbeitsmappe ist nicht leer: Sie enthält ${enumerate(found.map(({ kind, name }) => `${things[kind]} ${name}`))}.`,
      whatToDo:
        'Öffnen Sie eine leere Arbeitsmappe, öffnen Sie darin Plumbline, und starten Sie den Selbsttest dort.',
    }),
    left: (code: string) => ({
      sentence: `Einige Blätter des Selbsttests konnten nicht gelöscht werden (${code}).`,
      whatToDo: 'Schließen Sie diese Arbeitsmappe, ohne sie zu speichern.',
    }),
  },
  needs: (version: string): string => `Braucht ExcelApi ${version}, die dieses Excel nicht unterstützt.`,
  claimsWrongly: (version: string, error: string): string =>
    `Dieses Excel gibt an, ExcelApi ${version} zu unterstützen, hat aber ${error} gemeldet.`,
  theError: (error: string): string => `der Fehler ${error}`,
  noAnswer: (seconds: number): string => `keine Antwort in ${number(seconds)} Sekunden`,
  nothing: 'nichts',
  report: {
    title: 'Plumbline-Selbsttest',
    application: (host: string, platform: string, version: string): string =>
      `Anwendung: ${host}, ${platform}, ${version}`,
    requirementSets: (claims: string): string => `Unterstützte Schnittstellen: ${claims}`,
    statuses: { passed: 'bestanden', failed: 'fehlgeschlagen', 'not supported': 'nicht unterstützt' },
    counts: (ran: number, all: number, counts: string, isCancelled: boolean): string =>
      `${number(ran)} von ${number(all)} Fällen: ${counts}${isCancelled ? ', dann abgebrochen' : ''}`,
    expected: 'erwartet',
    actual: 'gesehen ',
  },
  cases: {
    valuesOfRange: {
      name: 'Werte, Typen, Formate und Adresse eines Bereichs',
      shows: 'Ein Plan wird als Werte gelesen, und bei Blattnamen zählt Groß- und Kleinschreibung nicht.',
    },
    oneValueForAll: {
      name: 'ein einzelner Wert füllt alle Zellen, null lässt eine Zelle, wie sie ist, und ein Text wird wie eingetippt gelesen',
      shows:
        'Was nach einer Zahl oder einem Datum aussieht, wird eines. Deshalb werden Texte mit vorangestelltem Apostroph geschrieben.',
    },
    apostrophe: {
      name: 'ein Text mit vorangestelltem Apostroph bleibt ein Text, ohne den Apostroph',
      shows: 'Korrekturen und Bericht schreiben Texte so, als Werte und als Formeln.',
    },
    errorsAndBlanks: {
      name: 'ein Fehler wird als sein Text gelesen, eine leere Zelle als leerer Text',
      shows: 'Fehler, Texte und leere Zellen lassen sich unterscheiden, ohne nach ihren Typen zu fragen.',
    },
    wrongSize: {
      name: 'Werte für die falsche Zahl von Zellen werden mit InvalidArgument bei Range.values abgelehnt',
      shows: 'Werte, die nicht passen, werden gar nicht geschrieben.',
    },
    oneFormatForAll: {
      name: 'ein Zahlenformat für einen Bereich gilt für jede Zelle',
      shows: 'Der Bericht formatiert ganze Spalten von Zahlen auf einmal.',
    },
    mixedLooks: {
      name: 'Füllung und Schrift eines Bereichs sind null, wo sich seine Zellen unterscheiden',
      shows: 'Das Format der ersten Zelle wird nicht für das aller Zellen gehalten.',
    },
    hiddenRows: {
      name: 'ausgeblendete Zeilen werden Zeile für Zeile gemeldet',
      shows: 'Befunde sagen, welche Zeilen ein Filter ausblendet oder jemand ausgeblendet hat.',
    },
    trackedRange: {
      name: 'ein verfolgter Bereich rückt nach unten, wenn darüber Zeilen eingefügt werden',
      shows: 'Bezüge, die Excel nachführt, zeigen weiter auf dieselben Zellen.',
    },
    dateSystem: {
      name: 'DATE(1904,1,1) verrät das Datumssystem, ohne eine Zelle zu brauchen',
      shows: 'Tage werden ab 1900 oder ab 1904 gezählt, und vor ExcelApi 1.21 sagt keine Eigenschaft, wie.',
    },
    missingSheet: {
      name: 'ein fehlendes Blatt ist ein Nullobjekt, und alles, was von ihm verlangt wird, auch',
      shows: 'Plumbline merkt, dass ein Blatt fehlt, ohne in einen Fehler zu laufen.',
    },
    blankSheet: {
      name: 'der benutzte Bereich eines leeren Blatts ist ein Nullobjekt',
      shows: 'Ein Blatt ohne Werte wird als leer gelesen, auch wenn seine Zellen Formate haben.',
    },
    itemNotFound: {
      name: 'ItemNotFound nennt die Anweisung, die fehlschlug',
      shows: 'Was schiefging, lässt sich an seinem Code erkennen.',
    },
    newSheet: {
      name: 'ein neues Blatt ist im nächsten Stapel noch dasselbe Blatt',
      shows: 'Der Bericht bekommt ein eigenes Blatt, das letzte der Arbeitsmappe.',
    },
    selectElsewhere: {
      name: 'eine Zelle auf einem anderen Blatt lässt sich auswählen',
      shows: 'Ein Klick auf einen Befund führt zu seiner Zelle.',
    },
    partsOfTables: {
      name: 'Tabellen nennen ihre Teile und Spalten',
      shows: 'Excel-Tabellen werden an ihren Überschriften erkannt, und Ergebniszeilen bleiben außen vor.',
    },
    newTableRow: {
      name: 'eine neue Tabellenzeile schiebt die Zellen unter der Tabelle nach unten',
      shows: 'Zeilen, die zu einer Tabelle hinzukommen, überschreiben nicht, was darunter steht.',
    },
    names: {
      name: 'Namen lassen sich hinzufügen, finden, ändern und löschen',
      shows: 'Das Verzeichnis der Markierungen wird über Namen der Arbeitsmappe gefunden.',
    },
    emptyName: {
      name: 'ein Name, der auf ="" gesetzt ist, ist leer, und darin wird nichts gefunden',
      shows:
        'Markierungen lassen sich auf einmal ausschalten, indem die Namen geleert werden, die sie benutzen.',
    },
    oneComment: {
      name: 'eine Zelle nimmt einen Kommentar an und hat vorher keinen',
      shows: 'Ein Befund wird nur in eine Zelle ohne Kommentar als Kommentar geschrieben.',
    },
    ownChanges: {
      name: 'Änderungen des Add-Ins lösen Ereignisse mit der Quelle ThisLocalAddin aus',
      shows: 'Der Aufgabenbereich hält eigene Markierungen nicht für Änderungen von anderen.',
    },
    customFormat: {
      name: 'ein eigenes bedingtes Format lässt sich an seiner ID finden und löschen',
      shows: 'Eine Markierung ist eine Füllung und ein Zeichen, die eine Formel einschaltet.',
    },
    refusedFormula: {
      name: 'die Formel eines bedingten Formats wird abgelehnt, wo Excel sie nicht erlaubt',
      shows:
        'Markierungen schlagen Zeilen über einfache Bezüge und Namen nach, weil nichts anderes erlaubt ist.',
    },
    formulaWithName: {
      name: 'die Formel eines bedingten Formats kann einen Namen der Arbeitsmappe benutzen',
      shows:
        'Eine Markierung schlägt ihre Zeile über zwei Namen in einem Verzeichnis auf einem anderen Blatt nach.',
    },
    twoAreas: {
      name: 'ein Format gilt für zwei Bereiche und steht hinter dem der Benutzer zurück',
      shows:
        'Markierungen liegen auf den Spalten, an denen eine Zeile zu erkennen ist, und verdecken nie eigene Formate der Benutzer.',
    },
    listedFormats: {
      name: 'alle bedingten Formate eines Blatts werden aufgezählt, wenn es mehrere hat',
      shows: 'Werden die Markierungen entfernt, verschwinden nur Formate von Plumbline.',
    },
    wholeCheck: {
      name: 'ein Plan wird gelesen, geprüft, markiert und wieder bereinigt',
      shows: 'Plumbline als Ganzes funktioniert in diesem Excel und lässt nichts zurück.',
    },
    markFormulas: {
      name: 'die Formeln der Markierungen sind in den markierten Zeilen wahr und nach dem Entfernen der Markierungen falsch',
      shows: 'Excel kann den Inhalt einer Zeile im Verzeichnis der Markierungen nachschlagen.',
    },
  },
};
