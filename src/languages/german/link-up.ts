import { count, enumerate, number, quote } from '../words';
import { clearsUndo } from './clears-undo';

const groupedBy = {
  section: 'Abschnitt',
  channel: 'Kanal',
  product: 'Produkt',
  segment: 'Zielgruppe',
  activity: 'Art der Maßnahme',
  month: 'Monat',
};

const tactics = (amount: number): string => count(amount, 'Maßnahme', 'Maßnahmen');
const strategies = (amount: number): string => count(amount, 'Strategie', 'Strategien');

/** What the view says that links tactics to strategies. */
export const linkUp = {
  title: 'Verknüpfen',
  beforeCheck:
    'Prüfen Sie zuerst den Plan. Dann stehen hier alle Maßnahmen ohne Strategie, mit Vorschlägen, wo es gute gibt.',
  noTactics: 'Es wurden keine Maßnahmen gefunden. Es gibt nichts zu verknüpfen.',
  noTacticsAdvice:
    'Fügen Sie eine Tabelle mit Maßnahmen hinzu, oder wählen Sie für die Tabelle, in der sie stehen, „Maßnahmen“.',
  setup: 'Einrichtung öffnen',
  noStrategies: 'Der Plan hat noch keine Strategien, mit denen sich Maßnahmen verknüpfen lassen.',
  noStrategiesAdvice:
    'Fügen Sie eine Tabelle mit Strategien hinzu, und sei sie noch so kurz. Kommen Sie dann zurück, um die Maßnahmen mit ihnen zu verknüpfen.',
  noLiveStrategies:
    'Mit keiner Strategie lässt sich verknüpfen: Alle sind pausiert, verworfen, abgesagt, abgelehnt oder archiviert oder haben keinen eigenen Namen.',
  noLiveStrategiesAdvice:
    'Ändern Sie den Status einer Strategie, die wieder geplant ist, oder geben Sie Strategien mit gleichem Namen eine ID.',
  allLinked: 'Jede Maßnahme hat eine Strategie',
  allLinkedAdvice: (findings: number): string =>
    findings === 0
      ? 'Es gibt nichts mehr zu verknüpfen und auch sonst nichts zu korrigieren.'
      : `Es gibt nichts mehr zu verknüpfen. Als Nächstes: ${count(findings, 'anderer Befund', 'andere Befunde')}.`,
  toFindings: 'Befunde ansehen',
  lead: 'Wählen Sie für jede Maßnahme eine Strategie. Was schon ausgefüllt ist, ist ein Vorschlag: Sehen Sie ihn sich an, bevor Sie verknüpfen. Geschrieben wird erst, wenn Sie unten auf die Schaltfläche klicken.',
  unlinked: (amount: number): string => `${tactics(amount)} ohne Strategie`,
  unknown: (amount: number): string =>
    amount === 1 ? '1 Name, den keine Strategie hat' : `${number(amount)} Namen, die keine Strategie hat`,
  unknownLead: 'Wählen Sie einmal: Die Wahl ersetzt den Namen in jeder Maßnahme, die ihn nennt.',
  keys: 'Mit der Tastatur: Pfeil nach oben und unten gehen von Zeile zu Zeile, 1 bis 3 wählen aus, 0 lässt es, wie es ist, die Eingabetaste bestätigt und geht weiter.',
  hidden: 'ausgeblendete Zeile',
  unknownName: (text: string, isAmbiguous: boolean): string =>
    isAmbiguous ? `${quote(text)} (mehrere Strategien heißen so)` : quote(text),
  naming: tactics,
  /** Where a word speaks, after the pair of words, if not in the strategy itself. */
  inTactics: (words: string): string => `${words} in ihren Maßnahmen`,
  inGoal: (words: string): string => `${words} in ihrem Ziel`,
  becauseLabel: 'weil:',
  similarName: 'ähnlicher Name',
  proposal: 'Vorschlag',
  chosen: 'Gewählt',
  rowWithout: (title: string): string => `${title}: keine Strategie gewählt`,
  rowWithProposal: (title: string, proposed: string): string => `${title}: Vorschlag ${proposed}`,
  rowWithChoice: (title: string, chosen: string): string => `${title}: gewählt ${chosen}`,
  none: 'Kein Vorschlag',
  others: (title: string): string => `Strategie für ${title}`,
  anotherStrategy: 'Eine andere Strategie…',
  leave: 'Lassen, wie es ist',
  foot: {
    label: 'Was geschrieben wird',
    link: (amount: number): string => `${tactics(amount)} verknüpfen`,
    nothing: 'Noch ist keine Strategie gewählt.',
    lookingFor: (done: number, all: number): string =>
      `Vorschläge werden gesucht: ${number(done)} von ${number(all)}`,
    writes: (linked: number, cells: number): string =>
      linked === cells
        ? linked === 1
          ? 'Schreibt die Strategie von 1 Maßnahme.'
          : `Schreibt die Strategien von ${tactics(linked)}.`
        : `Schreibt die Strategien von ${tactics(linked)} in ${count(cells, 'Zelle', 'Zellen')}.`,
    proposals: (amount: number, linked: number): string => {
      if (amount === linked)
        return amount === 1
          ? 'Das ist ein Vorschlag, den Sie nicht bestätigt haben.'
          : 'Das sind alles Vorschläge, die Sie nicht bestätigt haben.';
      return amount === 1
        ? '1 davon ist ein Vorschlag, den Sie nicht bestätigt haben.'
        : `${number(amount)} davon sind Vorschläge, die Sie nicht bestätigt haben.`;
    },
    howGood: 'Nur etwa die Hälfte der Vorschläge ist richtig.',
    withProposals: (amount: number): string =>
      amount === 1 ? 'Vorschlag einbeziehen' : `${number(amount)} Vorschläge einbeziehen`,
    addsColumn: (heading: string, table: string | null, sheet: string): string =>
      table === null
        ? `Fügt der Liste auf ${sheet} die Spalte ${heading} hinzu.`
        : `Fügt der Tabelle ${table} die Spalte ${heading} hinzu.`,
    left: (rows: readonly string[]): string =>
      rows.length === 1
        ? `${enumerate(rows)} lässt sich hier nicht verknüpfen, weil die Strategie aus einer Zelle darüber kommt.`
        : `${enumerate(rows)} lassen sich hier nicht verknüpfen, weil die Strategie aus einer Zelle darüber kommt.`,
    undo: 'Einmal „Rückgängig“ nimmt es zurück.',
    writing: 'Wird geschrieben…',
  },
  make: {
    title: 'Strategien aus Gruppen bilden',
    lead: (amount: number): string =>
      `Der Plan hat ${tactics(amount)} und keine Strategien. Gruppen, die die Maßnahmen schon haben, können ein Anfang sein: Benennen Sie jede nach dem, was sie erreichen soll.`,
    by: 'Maßnahmen gruppieren nach',
    grouping: (
      by: keyof typeof groupedBy,
      groups: readonly { readonly name: string; readonly amount: number }[],
    ): string =>
      `Nach ${groupedBy[by]}: ${enumerate(groups.map(({ name, amount }) => `${name} ${number(amount)}`))}`,
    name: (group: string): string => `Strategie für ${quote(group)}`,
    amount: tactics,
    use: (group: string): string => `Aus ${quote(group)} eine Strategie bilden`,
    without: (amount: number): string =>
      amount === 1
        ? '1 Maßnahme bleibt ohne Strategie.'
        : `${number(amount)} Maßnahmen bleiben ohne Strategie.`,
    same: 'Gruppen mit gleichem Namen werden eine Strategie.',
    adds: (sheet: string, made: number, linked: number): string =>
      `Fügt das Blatt ${sheet} mit einer Tabelle von ${strategies(made)} hinzu und verknüpft ${tactics(linked)} ${made === 1 ? 'mit ihr' : 'mit ihnen'}.`,
    undo: `${clearsUndo} Um es zurückzunehmen, löschen Sie das Blatt und die Verknüpfungen.`,
    make: (amount: number): string => `${strategies(amount)} bilden`,
    nothing: 'Behalten Sie mindestens eine Gruppe, und geben Sie ihr einen Namen.',
  },
};
