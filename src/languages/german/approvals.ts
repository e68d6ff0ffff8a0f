import { count, number } from '../words';
import { clearsUndo } from './clears-undo';

const rows = (amount: number): string => count(amount, 'Zeile', 'Zeilen');

const sections = {
  changed: 'Seit der Genehmigung geändert',
  open: 'Noch nicht genehmigt',
  'by the sheet': 'Laut Blatt genehmigt',
  approved: 'Genehmigt',
};

type Section = keyof typeof sections;

const lead =
  'Wählen Sie aus, was vereinbart wurde, und genehmigen Sie es. Plumbline merkt sich, was jede Zeile an diesem Tag sagt, und meldet, was sich später ändert.';

/** What the view of approvals says. */
export const approvals = {
  title: 'Genehmigungen',
  beforeCheck:
    'Prüfen Sie zuerst den Plan. Dann genehmigen Sie hier seine Strategien und Maßnahmen und sehen, was sich danach ändert.',
  noRows: 'Es wurden keine Strategien oder Maßnahmen gefunden. Es gibt nichts zu genehmigen.',
  noRowsAdvice:
    'Fügen Sie eine Tabelle mit Strategien oder Maßnahmen hinzu, oder geben Sie in der Einrichtung an, welche Tabelle das ist.',
  lead: {
    marketing: `${lead} Marketing führt diesen Plan, also genehmigt ihn das Marketing.`,
    sales: `${lead} Der Vertrieb führt diesen Plan, also genehmigt ihn der Vertrieb.`,
    joint: `${lead} Marketing und Vertrieb führen diesen Plan gemeinsam, also stimmen beide zu, bevor er genehmigt wird.`,
  },
  section: (section: Section, amount: number): string => `${sections[section]} (${number(amount)})`,
  sectionNotes: {
    changed:
      'Diese Zeilen sagen nicht mehr, was genehmigt wurde. Nehmen Sie die Änderung im Blatt zurück, oder genehmigen Sie die Zeilen erneut.',
    'by the sheet':
      'Laut ihren Zellen sind sie genehmigt, aber nicht, was genehmigt wurde. Beobachten Sie sie, dann meldet Plumbline, was sich von jetzt an ändert.',
  },
  ideas: (amount: number): string =>
    amount === 1
      ? '1 Idee ist nicht aufgeführt: Sie steht noch nicht zur Genehmigung an.'
      : `${number(amount)} Ideen sind nicht aufgeführt: Sie stehen noch nicht zur Genehmigung an.`,
  allApproved: 'Alles ist genehmigt, und seitdem hat sich nichts geändert.',
  search: 'Zeile, Verantwortliche oder Strategie suchen',
  noMatch: 'Keine Zeile passt. Suchen Sie nach etwas anderem.',
  keys: 'Mit der Tastatur: Pfeil nach oben und unten gehen von Zeile zu Zeile, die Leertaste wählt aus.',
  selectAll: (section: Section): string => `Alle auswählen: ${sections[section]}`,
  hidden: 'ausgeblendete Zeile',
  approvedOn: (day: string): string => `Genehmigt am ${day}`,
  approvedBy: (by: string): string => `Genehmigt von ${by}`,
  approvedByOn: (by: string, day: string): string => `Genehmigt von ${by} am ${day}`,
  changesLabel: 'Seitdem geändert:',
  watch: (amount: number): string =>
    amount === 1 ? 'Diese Zeile beobachten' : `Diese ${number(amount)} Zeilen beobachten`,
  watching: (amount: number): string =>
    amount === 1
      ? '1 Zeile wird auf Änderungen beobachtet'
      : `${number(amount)} Zeilen werden auf Änderungen beobachtet`,
  foot: {
    label: 'Genehmigen',
    by: 'Genehmigt von',
    byPlaceholder: 'Ihr Name',
    on: 'Am',
    approve: (amount: number): string => (amount === 0 ? 'Genehmigen' : `${rows(amount)} genehmigen`),
    takeBack: 'Zurückziehen',
    takeBackLabelled: (amount: number): string => `Genehmigung von ${rows(amount)} zurückziehen`,
    writing: 'Wird geschrieben…',
    noneSelected: 'Wählen Sie die Zeilen aus, die vereinbart wurden.',
    noName: 'Geben Sie ein, wer genehmigt.',
    noDay: 'Geben Sie den Tag der Genehmigung ein, von 1900 bis 9999.',
    writes: (amount: number, cells: number): string => {
      if (cells === 0)
        return amount === 1
          ? 'Hält auf dem Blatt Plumbline settings fest, was die Zeile sagt. Ihre Tabelle hat keine Spalten „Genehmigt von“ und „Genehmigt am“ zum Ausfüllen.'
          : 'Hält auf dem Blatt Plumbline settings fest, was die Zeilen sagen. Ihre Tabellen haben keine Spalten „Genehmigt von“ und „Genehmigt am“ zum Ausfüllen.';
      const filled = `Füllt ${count(cells, 'Zelle', 'Zellen')} bei „Genehmigt von“ und „Genehmigt am“ aus`;
      return amount === 1
        ? `${filled} und hält auf dem Blatt Plumbline settings fest, was die Zeile sagt.`
        : `${filled} und hält auf dem Blatt Plumbline settings fest, was die Zeilen sagen.`;
    },
    addsSheet: `Fügt dieses Blatt hinzu. ${clearsUndo}`,
    undo: 'Einmal „Rückgängig“ nimmt es zurück.',
    tooMuch:
      'Das ist mehr, als Excel auf einmal aufnimmt. Genehmigen Sie weniger Zeilen auf einmal, zum Beispiel die einer Strategie.',
  },
  made: {
    approved: (amount: number): string =>
      amount === 1 ? '1 Zeile genehmigt' : `${number(amount)} Zeilen genehmigt`,
    withdrawn: (amount: number): string => `Genehmigung von ${rows(amount)} zurückgezogen`,
  },
};
