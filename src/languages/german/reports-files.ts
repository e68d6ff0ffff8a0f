import { count } from '../words';

const makeItSmaller =
  'Löschen Sie die Blätter, die nicht zum Plan gehören, oder kopieren Sie den Plan in eine neue Arbeitsmappe, und versuchen Sie es noch einmal.';
const others = (amount: number, kinds: string): string =>
  `${count(amount, 'andere Datei', 'andere Dateien')}${kinds === '' ? '' : ` (${kinds})`}`;
const form =
  'Schreiben Sie sie so: {"rules": {"missing-kpi": "off"}, "limits": {"funding-difference": 0.1}}.';

/** What is said of files that cannot be used, and of those that are written. */
export const files = {
  internalError: (detail: string): string =>
    `In Plumbline ist etwas schiefgegangen, nicht in Ihrem Plan. Bitte melden Sie es mit einer Arbeitsmappe, bei der es vorkommt. (${detail})`,
  brokeOff: `Die Prüfung dieser Datei ist abgebrochen. Vielleicht reicht der Arbeitsspeicher nicht. ${makeItSmaller}`,
  tookTooLong: (minutes: number): string =>
    `Die Prüfung dieser Datei wurde nach ${count(minutes, 'Minute', 'Minuten')} abgebrochen. ${makeItSmaller}`,
  folder: {
    empty:
      'In diesem Ordner und seinen Unterordnern gibt es keine Arbeitsmappe (.xlsx, .xlsm). Prüfen Sie den Pfad, oder geben Sie einen anderen Ordner an.',
    others: (amount: number, kinds: string): string =>
      `In diesem Ordner und seinen Unterordnern gibt es keine Arbeitsmappe (.xlsx, .xlsm), nur ${others(amount, kinds)}. Speichern Sie den Plan in Excel als .xlsx, oder geben Sie einen anderen Ordner an.`,
  },
  pattern: {
    empty: 'Keine Datei heißt so, und keine passt dazu als Muster. Prüfen Sie Pfad und Schreibweise.',
    others: (amount: number, kinds: string): string =>
      `Zu diesem Muster passt keine Arbeitsmappe (.xlsx, .xlsm), nur ${others(amount, kinds)}. Speichern Sie den Plan in Excel als .xlsx, oder geben Sie eine andere Datei an.`,
  },
  closed:
    'Dieser Ordner konnte nicht geöffnet werden, deshalb fehlen hier seine Arbeitsmappen. Prüfen Sie, ob Sie ihn lesen dürfen.',
  rules: {
    notAFile: 'Das ist keine Datei. Geben Sie den Pfad einer JSON-Datei an.',
    tooLarge: `Die Datei ist zu groß für eine Liste von Regeln. ${form}`,
    missing: 'Die Datei wurde nicht gefunden. Prüfen Sie Pfad und Schreibweise.',
    unreadable: 'Die Datei konnte nicht geöffnet werden. Prüfen Sie, ob Sie sie lesen dürfen.',
    notJson: `Die Datei ist kein JSON. ${form}`,
    notAnObject: `Die Datei enthält kein Objekt. ${form}`,
    unknownEntry: (key: string): string =>
      `Unbekannter Eintrag "${key}": Gelesen werden nur "rules" und "limits". ${form}`,
    entryNotAnObject: (key: string): string => `"${key}" enthält kein Objekt. ${form}`,
    unknownRule: (id: string, nearest: string | null): string => `Unbekannte Regel "${id}".${meant(nearest)}`,
    unknownLimit: (id: string, nearest: string | null): string =>
      `Unbekannter Grenzwert "${id}".${meant(nearest)}`,
    wrongValue: (id: string, allowed: string, value: string): string =>
      `"${id}" erlaubt: ${allowed}. Angegeben ist: ${value}.`,
    noValue: 'eine Liste, ein Objekt oder null',
  },
  template: {
    notXlsx: 'Der Name der Arbeitsmappe muss auf .xlsx enden.',
    exists:
      'Die Datei gibt es schon. Geben Sie einen anderen Namen an, oder ersetzen Sie die Datei mit --force.',
    isFolder: 'Das ist ein Ordner. Geben Sie den Namen einer Datei darin an.',
    noFolder: (folder: string): string => `Den Ordner ${folder} gibt es nicht.`,
    notPermitted: (folder: string): string => `Sie dürfen nicht in den Ordner ${folder} schreiben.`,
    inUse:
      'Ein anderes Programm hat die Datei geöffnet. Schließen Sie sie dort, und versuchen Sie es noch einmal.',
    diskFull: 'Der Datenträger ist voll.',
    nameTooLong: 'Der Name ist zu lang.',
    other: (code: string): string => `Die Datei konnte nicht geschrieben werden (${code}).`,
    writtenExample: (path: string): string =>
      `${path} wurde mit dem Beispielplan geschrieben. Was darin nicht stimmt, zeigt "plumbline check ${path}".`,
    written: (path: string): string =>
      `${path} wurde geschrieben. Auf dem ersten Blatt steht, wie Sie die Arbeitsmappe ausfüllen. Prüfen Sie sie danach mit "plumbline check ${path}".`,
  },
};

function meant(nearest: string | null): string {
  return nearest === null ? '' : ` Meinten Sie ${nearest}?`;
}
