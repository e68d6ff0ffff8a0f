import { count, enumerate, number } from '../words';

type Role = 'goals' | 'strategies' | 'tactics' | 'products' | 'segments' | 'history' | 'components';

/** What a cell holds that cannot be read, and what belongs in it. */
interface CellProblem {
  readonly heading: string;
  readonly kind: keyof typeof examples;
  readonly seen: string;
  readonly looksLike: 'decimal comma' | 'no year' | 'period' | null;
  readonly minimum: string;
  readonly days: readonly string[];
  readonly choices: readonly string[];
}

/** In the accusative: what to enter. */
const examples = {
  text: 'einen Text',
  id: 'ein kurzes Kennzeichen wie S1',
  reference: 'die ID oder den Namen einer Zeile',
  list: 'Namen, getrennt durch Semikolons',
  number: 'eine Zahl wie 1500',
  money: 'einen Betrag wie 1500',
  share: 'einen Prozentsatz wie 20 % oder einen Bruchteil wie 0,2',
  date: 'ein Datum wie 2026-03-04',
  period: 'einen Zeitraum wie Q3 2026, März–Mai 2026, KW 34 2026 oder 2026',
  choice: 'eines der vorgesehenen Wörter',
};

/** What the rows of a table are, after "sind". */
const several = {
  goals: 'Ziele',
  strategies: 'Strategien',
  tactics: 'Maßnahmen',
  products: 'Produkte',
  segments: 'Zielgruppen',
  history: 'Absatzhistorie',
  components: 'Bestandteile des Plans',
};
const severalAfterLike = {
  ...several,
  goals: 'Zielen',
  products: 'Produkten',
  history: 'einer Absatzhistorie',
  components: 'Bestandteilen des Plans',
};
const severalAfterFor = { ...several, history: 'eine Absatzhistorie' };
const one = {
  goals: 'Ziel',
  strategies: 'Strategie',
  tactics: 'Maßnahme',
  products: 'Produkt',
  segments: 'Zielgruppe',
  history: 'Zeitraum',
  components: 'Bestandteil',
};
const rows = { ...several, history: 'Zeiträume', components: 'Bestandteile' };
/** In the accusative. */
const theOne = {
  goals: 'das Ziel',
  strategies: 'die Strategie',
  tactics: 'die Maßnahme',
  products: 'das Produkt',
  segments: 'die Zielgruppe',
  history: 'den Zeitraum',
  components: 'den Bestandteil',
};
const aOne = {
  goals: 'ein Ziel',
  strategies: 'eine Strategie',
  tactics: 'eine Maßnahme',
  products: 'ein Produkt',
  segments: 'eine Zielgruppe',
  history: 'ein Zeitraum',
  components: 'ein Bestandteil',
};

const startUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What follows a colon is a sentence. */
const because = (reasons: readonly string[]): string =>
  reasons.length === 0 ? '.' : `: ${startUpper(reasons.join('; '))}.`;

/** How few values of a column can be read as a field. */
function fewRead(known: number, filled: number, as: string): string {
  if (filled === 1) return `Der einzige Wert kann nicht ${as} gelesen werden`;
  if (known === 0) return `Keiner der ${number(filled)} Werte kann ${as} gelesen werden`;
  if (known === 1) return `Nur einer der ${number(filled)} Werte kann ${as} gelesen werden`;
  return `Nur ${number(known)} der ${number(filled)} Werte können ${as} gelesen werden`;
}

/** What is said of the reading of tables and cells. */
export const reading = {
  cell: {
    'error-value': ({ heading, seen, kind }: CellProblem): string =>
      `${heading} enthält den Fehler ${seen}. Korrigieren Sie die Formel, oder geben Sie ${examples[kind]} ein.`,
    'not-calculated': ({ heading }: CellProblem): string =>
      `${heading} enthält eine Formel, die nie berechnet wurde. Öffnen Sie die Datei in Excel und speichern Sie sie.`,
    'not-a-number': ({ heading, seen, kind, looksLike }: CellProblem): string =>
      looksLike === 'decimal comma'
        ? `${heading} enthält ${seen}, aber der Plan wird mit Dezimalpunkt gelesen. Geben Sie ${examples[kind]} ein, oder wählen Sie in den Einstellungen die Sprache des Plans, zum Beispiel de-DE.`
        : `${heading} enthält ${seen}; das ist keine Zahl. Geben Sie ${examples[kind]} ein.`,
    'boolean-for-number': ({ heading, seen, kind }: CellProblem): string =>
      `${heading} enthält ${seen}, also ein Ja oder Nein, wo eine Zahl stehen soll. Geben Sie ${examples[kind]} ein.`,
    'too-large': ({ heading, seen }: CellProblem): string =>
      `${heading} enthält ${seen}, eine Zahl mit mehr als 15 Stellen. Geben Sie eine kleinere ein, oder rechnen Sie in Tausend oder Millionen.`,
    'below-minimum': ({ heading, seen, minimum }: CellProblem): string =>
      `${heading} ist ${seen} und darf nicht unter ${minimum} liegen. Geben Sie ${minimum} oder mehr ein, oder lassen Sie die Zelle leer.`,
    'share-above-one': ({ heading, seen }: CellProblem): string =>
      `${heading} ist ${seen}; das sind mehr als 100 %. Geben Sie ${examples.share} ein.`,
    'negative-link-share': ({ heading, seen }: CellProblem): string =>
      `${heading} enthält ${seen}; der Anteil einer Verknüpfung darf nicht negativ sein. Geben Sie einen Anteil von 0 % bis 100 % ein, zum Beispiel S1 60%.`,
    'not-a-date': ({ heading, seen, looksLike }: CellProblem): string =>
      looksLike === 'period'
        ? `${heading} enthält ${seen}; das ist ein Zeitraum, kein Tag. Geben Sie ${examples.date} ein, oder nutzen Sie eine Spalte Zeitraum.`
        : `${heading} enthält ${seen}; ${looksLike === 'no year' ? 'das Jahr fehlt' : 'das ist kein Datum'}. Geben Sie ${examples.date} ein.`,
    'ambiguous-date': ({ heading, seen, days }: CellProblem): string =>
      `${heading} enthält ${seen}; das kann ${days.join(' oder ')} heißen. Geben Sie das richtige Datum in dieser Form ein.`,
    'impossible-date': ({ heading, seen, kind }: CellProblem): string =>
      `${heading} enthält die Zahl ${seen}, die in Excel kein Datum ist. Geben Sie ${examples[kind]} ein.`,
    'boolean-for-date': ({ heading, seen, kind }: CellProblem): string =>
      `${heading} enthält ${seen}, also ein Ja oder Nein, wo ein Datum stehen soll. Geben Sie ${examples[kind]} ein.`,
    'unreadable-period': ({ heading, seen }: CellProblem): string =>
      `${heading} enthält ${seen}; das kann nicht als Zeitraum gelesen werden. Geben Sie ${examples.period} ein.`,
    'unknown-choice': ({ heading, seen, choices }: CellProblem): string =>
      `${heading} enthält ${seen}; das ist keines der vorgesehenen Wörter. Geben Sie eines davon ein: ${choices.join(', ')}.`,
  },
  /** What a cell shows that holds no text and no number. */
  shown: { true: 'WAHR', false: 'FALSCH', nothing: 'nichts' },
  leftAlone: {
    said: 'Nicht gelesen, wie in den Einstellungen festgelegt.',
    log: 'Nicht gelesen: Die Tabelle nennt dieselben Dinge mehrmals unter verschiedenen Daten und sagt, was daraus wurde. Sie ist also ein Protokoll von Ergebnissen und kein Plan.',
    transposed:
      'Nicht gelesen: Die Überschriften stehen in der ersten Spalte. Kopieren Sie die Tabelle, und fügen Sie sie mit „Inhalte einfügen“, „Transponieren“ ein, sodass jede Zeile für eine Sache steht.',
    unlike: 'Nicht gelesen: Die Tabelle sieht nicht nach einem Teil eines Plans aus.',
  },
  /** Why a table is read as what it is. */
  table: {
    read: (role: Role, reasons: readonly string[]): string =>
      `Als ${several[role]} gelesen${because(reasons)}`,
    offered: (role: Role, reasons: readonly string[], doubt: string): string =>
      `Sieht nach ${severalAfterLike[role]} aus${because(reasons)} ${doubt}`,
    said: 'so steht es in den Einstellungen',
    calendarNames: 'die Überschriften des Kalenders sind die Zeiträume',
    names: (heading: string, role: Role): string => `${heading} nennt ${theOne[role]} jeder Zeile`,
    /** A column that has no heading, where others are called by it. */
    unheaded: (place: number): string => `Spalte ${place} (ohne Überschrift)`,
    titleSays: (role: Role): string => `der Titel steht für ${severalAfterFor[role]}`,
    titleHints: (role: Role): string => `der Titel deutet auf ${severalAfterFor[role]} hin`,
    columns: (headings: readonly string[], role: Role): string =>
      `${enumerate(headings)} ${headings.length === 1 ? 'ist eine Spalte' : 'sind Spalten'} für ${severalAfterFor[role]}`,
    links: (named: number, values: number, heading: string, role: Role): string =>
      values === 1
        ? `der eine Wert unter ${heading} ist ${aOne[role]}`
        : `${number(named)} von ${number(values)} Werten unter ${heading} ${named === 1 ? `ist ${aOne[role]}` : `sind ${rows[role]}`}`,
    columnGives: (heading: string, amount: number, role: Role): string =>
      `aus ${heading} ergeben sich ${count(amount, one[role], rows[role])}`,
    sectionsGive: (amount: number, role: Role): string =>
      `aus den Abschnittszeilen ergeben sich ${count(amount, one[role], rows[role])}`,
  },
  doubt: {
    nameless: 'Nicht sicher, weil keine Überschrift klar sagt, wie die Zeilen heißen.',
    anyList:
      'Nicht sicher, weil andere Listen, etwa die eines Projekts oder eines Büros, dieselben Spalten haben.',
    foreign: 'Nicht sicher, weil manche Überschriften zu anderen Arten von Tabellen gehören.',
    orElse: (role: Role): string =>
      role === 'history'
        ? 'Nicht sicher, weil es auch eine Absatzhistorie sein könnte.'
        : `Nicht sicher, weil es auch ${several[role]} sein könnten.`,
    fewKnown: 'Nicht sicher, weil zu wenige Überschriften bekannt sind.',
  },
  /** Why a column is read as what it is. Fields are called by their headings. */
  column: {
    read: (field: string): string => `Als ${field} gelesen.`,
    measure: (field: string, measure: string): string =>
      `Als ${field} gelesen: Die Überschrift ist die Kennzahl ${measure}.`,
    day: (start: string, end: string): string =>
      `Als ${start} und ${end} gelesen: Jede Zeile findet an einem Tag statt.`,
    goalsOfStrategies: 'Als Ziele der Strategien jeder Zeile gelesen.',
    goalsOfRows: 'Als Ziele der Zeilen gelesen.',
    said: (field: string): string => `Als ${field} gelesen: So steht es in den Einstellungen.`,
    byHeading: (field: string, valuesFit: boolean): string =>
      `Als ${field} gelesen: Die Überschrift sagt es${valuesFit ? ', und die Werte passen' : ''}.`,
    byNoOther: (field: string, valuesFit: boolean): string =>
      `Als ${field} gelesen: Keine Überschrift sagt es deutlicher${valuesFit ? ', und die Werte passen' : ''}.`,
    lastIsTarget:
      'Teil des Kalenders: Die letzte Zahl ist der Zielwert, fällig am Ende des Zeitraums, in dem sie steht.',
    eachOfPeriod: (field: string): string =>
      `Teil des Kalenders: Jede Zahl wird als ${field} eines Zeitraums gelesen.`,
    runs: 'Teil des Kalenders: Er sagt, wann die Zeilen beginnen und enden.',
    addsUp: (field: string): string =>
      `Teil des Kalenders: Die Zahlen werden als ${field} zusammengezählt, und der Kalender sagt, wann die Zeilen beginnen und enden.`,
  },
  notUsed: {
    goalsElsewhere: 'Nicht verwendet: Die Strategien haben eine eigene Tabelle, die ihre Ziele nennt.',
    goalsWithoutStrategies:
      'Nicht verwendet: Die Spalte nennt Ziele, aber keine Spalte nennt die Strategien, die ihnen dienen.',
    total: 'Nicht verwendet: Die Spalte enthält die Summe ihrer Nachbarn.',
    calendar: (role: Role): string =>
      `Nicht verwendet: Die Spalte gehört zu einem Kalender, und einen solchen gibt es bei ${severalAfterLike[role]} nicht.`,
    startsOver:
      'Nicht verwendet: Die Nummern beginnen von vorn und können die Zeilen daher nicht unterscheiden.',
    said: 'Nicht verwendet: So steht es in den Einstellungen.',
    noField: (role: Role): string =>
      `Nicht verwendet: Bei ${severalAfterLike[role]} gibt es kein Feld dieses Namens.`,
    empty: (other: string, letters: string, field: string): string =>
      `Nicht verwendet: Die Spalte ist leer, und ${other} (Spalte ${letters}) wird als ${field} gelesen.`,
    otherRead: (other: string, letters: string, field: string): string =>
      `Nicht verwendet: ${other} (Spalte ${letters}) wird als ${field} gelesen.`,
    retiring: (field: string, known: number, filled: number): string =>
      `Nicht als ${field} verwendet: ${fewRead(known, filled, 'so')}. Zeilen, die dort pausiert, verworfen oder Ähnliches heißen, bleiben trotzdem außen vor.`,
    fewChoices: (field: string, known: number, filled: number): string =>
      `Nicht verwendet: ${fewRead(known, filled, `als ${field}`)}.`,
    otherDates: 'Nicht verwendet: Andere Spalten sagen, wann die Zeilen beginnen und enden.',
    unfitValues: (field: string): string =>
      `Nicht verwendet: Die Überschrift sagt ${field}, aber die Werte sehen nicht danach aus.`,
  },
};
