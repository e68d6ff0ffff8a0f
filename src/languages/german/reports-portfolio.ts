import { count, number, tenths } from '../words';

const hindrances: Readonly<Record<string, string>> = {
  EACCES: 'Sie dürfen dort nicht schreiben',
  EPERM: 'Sie dürfen dort nicht schreiben, oder die Datei ist in einem anderen Programm geöffnet',
  EBUSY: 'die Datei ist in einem anderen Programm geöffnet',
  EROFS: 'der Datenträger ist schreibgeschützt',
  ENOSPC: 'der Datenträger ist voll',
  ENOENT: 'diesen Ordner gibt es nicht',
  ENOTDIR: 'diesen Ordner gibt es nicht',
};

const statuses = {
  new: 'neu',
  better: 'besser',
  worse: 'schlechter',
  unchanged: 'unverändert',
  gone: 'entfallen',
};

/** What is said of all plans of a folder; scores come as they are shown. */
export const portfolio = {
  title: (workbooks: number): string => `Portfolio aus ${count(workbooks, 'Arbeitsmappe', 'Arbeitsmappen')}`,
  average: (now: string, before: string | null): string =>
    before === null
      ? `Durchschnittliche Punktzahl ${now} von 100`
      : `Durchschnittliche Punktzahl ${now} von 100 (beim letzten Lauf ${before})`,
  noScores: 'Noch kein Plan hat eine Punktzahl.',
  since: (
    changes: readonly (readonly [
      amount: number,
      status: 'new' | 'better' | 'worse' | 'unchanged' | 'gone',
    ])[],
  ): string =>
    `Seit dem letzten Lauf: ${changes.map(([amount, status]) => `${number(amount)} ${statuses[status]}`).join(', ')}.`,
  differs: {
    options:
      'Der letzte Lauf hatte andere Optionen. Manche Punktzahlen können sich allein deshalb unterscheiden.',
    version:
      'Der letzte Lauf hatte eine andere Version von Plumbline. Manche Punktzahlen können sich allein deshalb unterscheiden.',
  },
  headings: {
    score: 'Punktzahl',
    change: 'Änderung',
    plan: 'Plan',
    owner: 'Verantwortlich',
    fixFirst: 'Zuerst beheben',
    unscored: 'Ohne Punktzahl',
    unread: 'Konnten nicht gelesen werden',
    gone: 'Nicht mehr vorhanden',
  },
  change: { new: statuses.new, better: statuses.better, worse: statuses.worse },
  cause: (title: string, lost: number): string => `${title} (−${tenths(lost)})`,
  hadScore: (before: string): string => `Beim letzten Lauf war die Punktzahl ${before}.`,
  scoreWas: (before: string | null): string =>
    before === null ? 'Ohne Punktzahl.' : `Die Punktzahl war ${before}.`,
  closing: (counts: readonly string[], workbooks: number): string =>
    `${counts.length === 0 ? 'Keine Befunde' : counts.join(', ')} in ${count(workbooks, 'Arbeitsmappe', 'Arbeitsmappen')}.`,
  unread: (files: number): string =>
    files === 1
      ? '1 Datei konnte nicht gelesen werden.'
      : `${number(files)} Dateien konnten nicht gelesen werden.`,
  kept: (out: string): string => `Gespeichert in ${out}. Der nächste Lauf vergleicht damit.`,
  progress: (done: number, all: number): string => `${number(done)} von ${number(all)} Arbeitsmappen geprüft`,
  stopped: 'Abgebrochen. Rufen Sie denselben Befehl noch einmal auf, dann geht es dort weiter.',
  problems: {
    noFolder:
      'Einen Ordner mit diesem Namen gibt es nicht. Prüfen Sie Pfad und Schreibweise. Geben Sie bei einem Muster an, wo das Portfolio gespeichert wird: mit --out FILE.ndjson.',
    whereToKeep:
      'Das ist nicht ein einzelner Ordner. Geben Sie deshalb an, wo das Portfolio gespeichert wird: mit --out FILE.ndjson.',
    busy: (process: number, computer: string): string =>
      `An diesem Portfolio arbeitet gerade ein anderer Lauf (Prozess ${process} auf ${computer}). Warten Sie, bis er fertig ist, oder wählen Sie mit --out eine andere Datei.`,
    stale: (lock: string): string => `Läuft kein solcher Lauf mehr, dann löschen Sie ${lock}.`,
    'no-portfolio':
      'Diese Datei ist kein Portfolio von Plumbline und wird deshalb nicht überschrieben. Wählen Sie mit --out eine andere Datei.',
    folder: 'Das ist ein Ordner. Geben Sie mit --out den Pfad einer Datei an, etwa plans.ndjson.',
    passedOver: (lines: number): string =>
      lines === 1
        ? '1 Zeile konnte nicht gelesen werden und wurde übergangen. Was sich an diesem Plan seit dem letzten Lauf geändert hat, fehlt hier.'
        : `${number(lines)} Zeilen konnten nicht gelesen werden und wurden übergangen. Was sich an diesen Plänen seit dem letzten Lauf geändert hat, fehlt hier.`,
    notKept: (code: string): string =>
      `Das Portfolio konnte hier nicht gespeichert werden (${hindrances[code] ?? code}). Der Bericht ist vollständig, aber der nächste Lauf kann nicht sagen, was sich geändert hat. Wählen Sie mit --out eine andere Datei.`,
  },
};
