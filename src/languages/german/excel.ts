import { number } from '../words';

const again = 'Versuchen Sie es gleich noch einmal.';
const liftStructure =
  'Heben Sie den Schutz auf der Registerkarte Überprüfen mit Arbeitsmappe schützen auf, und versuchen Sie es noch einmal.';
const unprotect =
  'Wählen Sie auf der Registerkarte Überprüfen Blattschutz aufheben, und versuchen Sie es noch einmal.';
const unprotectAt = (sheet: string): string =>
  `Wechseln Sie zum Blatt ${sheet}, wählen Sie auf der Registerkarte Überprüfen Blattschutz aufheben, und versuchen Sie es noch einmal.`;
const update = 'Prüfen Sie noch einmal, um die Befunde zu aktualisieren.';
const checkFirst = 'Prüfen Sie noch einmal, und versuchen Sie es dann erneut.';

/** What is said of working with a workbook in Excel. */
export const excel = {
  problems: {
    readOnly: () => ({
      sentence: 'Die Arbeitsmappe ist schreibgeschützt. Deshalb kann nichts hineingeschrieben werden.',
      whatToDo:
        'Wählen Sie Bearbeitung aktivieren, oder speichern Sie eine Kopie und arbeiten Sie in der Kopie.',
    }),
    structureProtected: () => ({
      sentence:
        'Die Struktur der Arbeitsmappe ist geschützt. Deshalb kann das Blatt Plumbline weder hinzugefügt noch gelöscht werden.',
      whatToDo: liftStructure,
    }),
    noSheetAdded: () => ({
      sentence: 'Die Struktur der Arbeitsmappe ist geschützt. Deshalb kann kein Blatt hinzugefügt werden.',
      whatToDo: liftStructure,
    }),
    sheetProtected: (sheet: string) => ({
      sentence: `Das Blatt ${sheet} ist geschützt. Deshalb können seine Formate nicht geändert werden.`,
      whatToDo:
        'Wählen Sie auf der Registerkarte Überprüfen Blattschutz aufheben, oder erlauben Sie dort Zellen formatieren. Versuchen Sie es dann noch einmal.',
    }),
    cellProtected: (sheet: string, cell: string) => ({
      sentence: `Das Blatt ${sheet} ist geschützt. Deshalb kann ${cell} nicht geändert werden.`,
      whatToDo: unprotect,
    }),
    textTooLong: (sheet: string, cell: string) => ({
      sentence: `Mit der Korrektur würde der Text in ${cell} auf dem Blatt ${sheet} länger als die ${number(32_767)} Zeichen, die eine Zelle fasst.`,
      whatToDo: 'Kürzen Sie zuerst den Text der Zelle, und prüfen Sie dann noch einmal.',
    }),
    noRoomForColumn: (sheet: string, cell: string, heading: string) => ({
      sentence: `Die Spalte ${heading} kann auf dem Blatt ${sheet} nicht hinzugefügt werden, weil ${cell} nicht leer ist.`,
      whatToDo: 'Fügen Sie rechts neben der Tabelle leere Spalten ein, und versuchen Sie es noch einmal.',
    }),
    noHeaderRow: (sheet: string) => ({
      sentence: `Die Excel-Tabelle auf dem Blatt ${sheet} hat keine Kopfzeile. Deshalb können ihr die Spalten von Plumbline nicht hinzugefügt werden.`,
      whatToDo:
        'Schalten Sie auf der Registerkarte Tabellenentwurf die Kopfzeile ein, und prüfen Sie dann noch einmal.',
    }),
    columnsNotWritten: (sheet: string) => ({
      sentence: `Excel hat die Spalten von Plumbline auf dem Blatt ${sheet} nicht angenommen.`,
      whatToDo: again,
    }),
    reportProtected: (sheet: string) => ({
      sentence: `Das Blatt ${sheet} ist geschützt. Deshalb kann das Ergebnis nicht hineingeschrieben werden.`,
      whatToDo: `Wechseln Sie zum Blatt ${sheet}, wählen Sie auf der Registerkarte Überprüfen Blattschutz aufheben, und prüfen Sie dann noch einmal.`,
    }),
    settingsProtected: (sheet: string) => ({
      sentence: `Das Blatt ${sheet} ist geschützt. Deshalb kann keine Einstellung geändert werden.`,
      whatToDo: unprotectAt(sheet),
    }),
    nameTooLong: (length: number, most: number) => ({
      sentence: `Der Name des Szenarios hat ${number(length)} Zeichen. Das ist zu lang.`,
      whatToDo: `Geben Sie einen Namen mit höchstens ${number(most)} Zeichen ein, und versuchen Sie es noch einmal.`,
    }),
    scenariosProtected: (sheet: string) => ({
      sentence: `Das Blatt ${sheet} ist geschützt. Deshalb kann kein Szenario geändert werden.`,
      whatToDo: unprotectAt(sheet),
    }),
    noScenarioHeadings: (sheet: string) => ({
      sentence: `Auf dem Blatt ${sheet} fehlen Überschriften, an denen Szenarien zu erkennen sind. Deshalb kann kein Szenario geändert werden.`,
      whatToDo: `Setzen Sie die Überschriften wieder ein, oder löschen Sie das Blatt ${sheet}, um neu zu beginnen.`,
    }),
    noSettingsHeadings: (sheet: string) => ({
      sentence: `Auf dem Blatt ${sheet} fehlt die Zeile mit den Überschriften Setting, Value und Note. Deshalb kann keine Einstellung geändert werden.`,
      whatToDo: `Setzen Sie die Überschriften über die Einstellungen, oder löschen Sie das Blatt ${sheet}, um neu zu beginnen.`,
    }),
    formatsUnread: (sheet: string) => ({
      sentence: `Excel konnte die bedingten Formate auf dem Blatt ${sheet} nicht auflisten. Deshalb können noch welche von Plumbline da sein.`,
      whatToDo:
        'Sie markieren nichts mehr. Um sie zu entfernen, löschen Sie unter Regeln verwalten die Regeln, in denen Plumbline vorkommt.',
    }),
    noSuchSheet: (sheet: string) => ({
      sentence: `Das Blatt ${sheet} gibt es nicht mehr.`,
      whatToDo: update,
    }),
    sheetNotFound: (sheet: string) => ({
      sentence: `Das Blatt ${sheet} wurde seit der letzten Prüfung umbenannt oder gelöscht.`,
      whatToDo: update,
    }),
    sheetHidden: (sheet: string) => ({
      sentence: `Das Blatt ${sheet} ist ausgeblendet.`,
      whatToDo:
        'Klicken Sie mit der rechten Maustaste auf ein Blattregister, wählen Sie Einblenden, und versuchen Sie es noch einmal.',
    }),
    commentThere: (sheet: string, cell: string) => ({
      sentence: `${cell} auf dem Blatt ${sheet} hat schon einen Kommentar.`,
      whatToDo: 'Antworten Sie darauf in Excel.',
    }),
    commentsProtected: (sheet: string) => ({
      sentence: `Das Blatt ${sheet} ist geschützt. Deshalb kann kein Kommentar hinzugefügt werden.`,
      whatToDo:
        'Wählen Sie auf der Registerkarte Überprüfen Blattschutz aufheben, oder erlauben Sie dort Objekte bearbeiten. Versuchen Sie es dann noch einmal.',
    }),
    commentRefused: (sheet: string, cell: string) => ({
      sentence: `Excel hat in ${cell} auf dem Blatt ${sheet} keinen Kommentar angenommen.`,
      whatToDo:
        'Hat die Zelle eine Notiz, so ergänzen Sie diese. Fügen Sie sonst den Kommentar in Excel ein.',
    }),
    rowGone: (sheet: string) => ({
      sentence: `Die Zeile dieses Befunds steht nicht mehr auf dem Blatt ${sheet}.`,
      whatToDo: update,
    }),
    tableChanged: (sheet: string) => ({
      sentence: `Die Spalten der Tabelle auf dem Blatt ${sheet} haben sich seit der letzten Prüfung geändert.`,
      whatToDo: checkFirst,
    }),
    tableElsewhere: (sheet: string) => ({
      sentence: `Die Tabelle auf dem Blatt ${sheet} wurde seit der letzten Prüfung verschoben, oder ihre Überschriften haben sich geändert.`,
      whatToDo: checkFirst,
    }),
    sheetsChanged: () => ({
      sentence: 'Während Plumbline las, wurden Blätter oder Tabellen gelöscht.',
      whatToDo: again,
    }),
    tooLarge: () => ({
      sentence: 'Excel konnte so viele Zellen nicht auf einmal liefern.',
      whatToDo:
        'Schließen Sie andere Arbeitsmappen, oder kürzen Sie sehr lange Texte. Versuchen Sie es dann noch einmal.',
    }),
    noCells: () => ({
      sentence: 'Die Auswahl ist kein einzelner Zellbereich.',
      whatToDo: 'Wählen Sie eine Zelle oder einen Zellbereich aus, und versuchen Sie es noch einmal.',
    }),
    formulaRefused: (sheet: string, cell: string) => ({
      sentence: `Excel nimmt die Formel in ${cell} auf dem Blatt ${sheet} nicht an.`,
      whatToDo:
        'Sehen Sie nach, ob in den Argumenten ein Name, ein Blatt oder eine Tabelle steht, die diese Arbeitsmappe nicht hat.',
    }),
    tooOld: () => ({
      sentence: 'Dieser Version von Excel fehlt, was Plumbline braucht (ExcelApi 1.14).',
      whatToDo: 'Verwenden Sie Excel 2021, Microsoft 365 oder Excel im Web.',
    }),
    busy: () => ({
      sentence: 'Excel ist beschäftigt oder wurde unterbrochen und hat nicht geantwortet.',
      whatToDo: again,
    }),
    noNewWorkbook: () => ({
      sentence: 'Der Beispielplan konnte nicht in einer neuen Arbeitsmappe geöffnet werden.',
      whatToDo: 'Laden Sie ihn von der Projektseite herunter, und öffnen Sie ihn von dort.',
    }),
    unexpected: (code: string) => ({
      sentence: `Excel hat einen unerwarteten Fehler gemeldet (${code}).`,
      whatToDo:
        'Versuchen Sie es noch einmal. Tritt der Fehler wieder auf, speichern und schließen Sie die Arbeitsmappe, und öffnen Sie sie erneut.',
    }),
  },
  rowsLeftOut: (sheet: string, rows: number, read: number): string =>
    read === 0
      ? `Das Blatt „${sheet}“ hat ${number(rows)} Zeilen. Plumbline hat keine davon gelesen.`
      : `Das Blatt „${sheet}“ hat ${number(rows)} Zeilen. Plumbline hat die ersten ${number(read)} gelesen.`,
};
