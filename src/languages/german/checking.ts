import { count, enumerate, number, numberFormat } from '../words';
import type { roles } from './roles';

type Role = keyof typeof roles;

/** A day as data and as people write it. */
interface DayTexts {
  readonly iso: string;
  readonly inWords: string;
}

type SeverityOfRule = 'off' | 'error' | 'warning' | 'advice' | 'as usual';

/** What was said about a 0 in the sales history. */
type ZeroAnswer = 'could-not-sell' | 'sold-nothing' | 'not answered';

const zeroAnswers: Readonly<Record<ZeroAnswer, string>> = {
  'could-not-sell': 'nicht lieferbar',
  'sold-nothing': 'nichts verkauft',
  'not answered': 'nicht beantwortet',
};

const severities: Readonly<Record<SeverityOfRule, string>> = {
  off: 'aus',
  error: 'Fehler',
  warning: 'Warnung',
  advice: 'Hinweis',
  'as usual': 'wie üblich',
};

const profiles = { core: 'Kernprofil', full: 'Vollprofil' };

const leads = { marketing: 'Marketing führt', sales: 'Vertrieb führt', joint: 'gemeinsam' };

const yesOrNo = (answer: boolean): string => (answer ? 'ja' : 'nein');

/** Limits are stated to the last digit. */
const allDigits: Intl.NumberFormatOptions = { maximumFractionDigits: 20, useGrouping: false };
const exactly = (limit: number): string => numberFormat(allDigits).format(limit);

const rolesInGenitive: Readonly<Record<Role, string>> = {
  goals: 'der Ziele',
  strategies: 'der Strategien',
  tactics: 'der Maßnahmen',
  products: 'der Produkte',
  segments: 'der Zielgruppen',
  history: 'der Absatzhistorie',
  components: 'der Bestandteile des Plans',
};

/** What a check and the comparison of two checks say, but for the rules. */
export const checking = {
  /** A cell that holds nothing. */
  empty: 'leer',
  verdicts: {
    well: {
      says: 'Gut abgestimmt',
      means: 'Fast alles Geplante wird von einer Strategie getragen. Was noch fehlt, sind Einzelheiten.',
    },
    mostly: {
      says: 'Überwiegend abgestimmt',
      means: 'Der größte Teil des Plans stimmt. Einige Lücken sind noch zu schließen.',
    },
    partly: {
      says: 'Teilweise abgestimmt',
      means: 'Vieles im Plan stimmt, aber wichtige Verknüpfungen oder Zahlen fehlen.',
    },
    poorly: {
      says: 'Kaum abgestimmt',
      means:
        'Der größte Teil des Plans wird noch von keiner Strategie getragen. Beginnen Sie mit dem, was am meisten Punkte kostet.',
    },
  },
  /** The groups of rules. */
  groups: {
    backing: 'Rückhalt',
    order: 'Ablauf',
    fit: 'Stimmigkeit',
    economics: 'Wirtschaftlichkeit',
    coverage: 'Abdeckung',
    measurement: 'Messbarkeit',
  },
  withoutScore: {
    allRetired: {
      found:
        'Alle Strategien und Maßnahmen sind pausiert, verworfen, abgesagt, abgelehnt oder archiviert. Es gibt nichts zu bewerten.',
      advice:
        'Ändern Sie den Status von allem, was wieder geplant ist, oder ergänzen Sie Neues. Prüfen Sie dann erneut.',
    },
    noRows: 'Die Tabellen sind da, aber sie haben noch keine Zeilen.',
    /** What was read, such as `3 Maßnahmen`; `isOne` is whether that is one row in all. */
    read: (rows: readonly string[], isOne: boolean, lacks: 'strategies' | 'tactics' | 'both'): string => {
      const missing = {
        strategies: 'keine Strategien',
        tactics: 'keine Maßnahmen',
        both: 'weder Strategien noch Maßnahmen',
      }[lacks];
      return `Gelesen ${isOne ? 'wurde' : 'wurden'} ${enumerate(rows)}, aber ${missing}.`;
    },
    /** One row of a table, and several. */
    rows: {
      tactics: { one: 'Maßnahme', several: 'Maßnahmen' },
      strategies: { one: 'Strategie', several: 'Strategien' },
      goals: { one: 'Ziel', several: 'Ziele' },
      products: { one: 'Produkt', several: 'Produkte' },
      segments: { one: 'Zielgruppe', several: 'Zielgruppen' },
      history: { one: 'Zeile der Absatzhistorie', several: 'Zeilen der Absatzhistorie' },
      components: { one: 'Bestandteil', several: 'Bestandteile' },
    },
    advice: {
      both: 'Ergänzen Sie die Strategien und die Maßnahmen dazu, als Tabellen oder als Spalten einer Tabelle. Prüfen Sie dann erneut.',
      tactics:
        'Ergänzen Sie eine Tabelle mit Maßnahmen, in der eine Spalte „Strategie“ sagt, zu welcher Strategie jede gehört. Prüfen Sie dann erneut.',
      fillStrategy:
        'Füllen Sie die Spalte „Strategie“ der Maßnahmen aus, oder ergänzen Sie eine Tabelle mit Strategien. Prüfen Sie dann erneut.',
      addStrategy:
        'Ergänzen Sie bei den Maßnahmen eine Spalte „Strategie“ oder eine Tabelle mit Strategien. Prüfen Sie dann erneut.',
    },
  },
  /** What is done to link tactics up with strategies. */
  linkUp: {
    linkTactics: (tactics: number): string =>
      `${count(tactics, 'Maßnahme', 'Maßnahmen')} mit ${tactics === 1 ? 'ihrer Strategie' : 'ihren Strategien'} verknüpfen`,
    makeStrategies: (strategies: number): string => `${count(strategies, 'Strategie', 'Strategien')} anlegen`,
  },
  approvals: {
    /** What changed since an approval, without a full stop; `strategy` is the key of the one behind the row whose field it is. */
    change: (field: string, strategy: string | null, was: string, is: string): string =>
      `${strategy === null ? field : `${field} von ${strategy}`} war ${was} (jetzt ${is})`,
  },
  comparison: {
    /** What points are lost by, in a word or two. */
    causes: {
      'no strategies': 'keine gültige Strategie',
      'no tactics': 'keine gültige Maßnahme',
      link: 'Verknüpfung mit einem Ziel',
      kpi: 'KPI',
      owner: 'Verantwortlich',
      dates: 'Termine',
      segment: 'Zielgruppe',
      coverage: 'Abdeckung',
      funding: 'Mittelverteilung',
      feasibility: 'Machbarkeit',
      'funding target': 'Budgetanteil',
    },
    /** Why a finding is gone that nobody put right. */
    gone: { 'row gone': 'die Zeile gibt es nicht mehr', 'rule off': 'die Regel ist ausgeschaltet' },
    wholePlan: 'Der Plan als Ganzes',
    column: (heading: string, role: Role): string => `Spalte „${heading}“ ${rolesInGenitive[role]}`,
    unreadable: (seen: string): string => `${seen} (nicht lesbar)`,
    /** What changed of one sheet; `rows` is what several of its rows are called. */
    inBrief: (rows: string, amounts: Readonly<Record<'new' | 'gone' | 'changed', number>>): string => {
      const told = [
        [amounts.new, 'neu'],
        [amounts.gone, 'entfallen'],
        [amounts.changed, 'geändert'],
      ] as const;
      const words = told
        .filter(([amount]) => amount > 0)
        .map(([amount, what]) => `${number(amount)} ${what}`);
      return `${rows}: ${words.join(', ')}`;
    },
    /** A period in one form, however it was written. */
    period: {
      day: ({ inWords }: DayTexts): string => inWords,
      week: (week: number): string => `KW ${week}`,
      quarter: (quarter: number): string => `Q${quarter}`,
      half: (half: number): string => `${half}. Halbjahr`,
      /** A part of a year with that year. */
      ofYear: (part: string, year: number): string => `${part} ${year}`,
      year: (year: number | null): string => String(year ?? ''),
      /** Named by the calendar year in which it ends, or begins. */
      fiscalYear: (year: number | null, begins: boolean): string =>
        [begins ? 'Geschäftsjahr ab' : 'Geschäftsjahr', year ?? ''].join(' ').trim(),
      from: (first: string, last: string): string => `${first} bis ${last}`,
    },
    /** A setting by which two checks differ, as it was and as it is. */
    settings: {
      profile: (was: 'core' | 'full', is: 'core' | 'full'): string =>
        `Profil: erst ${profiles[was]}, dann ${profiles[is]}`,
      lead: (was: 'marketing' | 'sales' | 'joint', is: 'marketing' | 'sales' | 'joint'): string =>
        `Führung: erst ${leads[was]}, dann ${leads[is]}`,
      planDate: (was: DayTexts, is: DayTexts): string => `Stichtag: erst ${was.inWords}, dann ${is.inWords}`,
      smallFirm: (was: boolean, is: boolean): string =>
        `Kleine Firma: erst ${yesOrNo(was)}, dann ${yesOrNo(is)}`,
      rule: (id: string, was: SeverityOfRule, is: SeverityOfRule): string =>
        `Regel ${id}: erst ${severities[was]}, dann ${severities[is]}`,
      limit: (id: string, was: number, is: number): string =>
        `Grenzwert ${id}: erst ${exactly(was)}, dann ${exactly(is)}`,
      stockOut: (subject: string, was: ZeroAnswer, is: ZeroAnswer): string =>
        `${subject}: erst ${zeroAnswers[was]}, dann ${zeroAnswers[is]}`,
    },
    /** What follows from such differences, for two plans or two checks of one plan. */
    judgedDifferently: (
      compared: 'plans' | 'checks',
      settings: readonly string[],
      follows: 'no comparison by part' | 'findings may differ',
    ): string => {
      const sentence = {
        plans: 'Die beiden Pläne werden nach unterschiedlichen Einstellungen geprüft',
        checks: 'Die Einstellungen sind andere als bei der letzten Prüfung',
      }[compared];
      const consequence = {
        'no comparison by part': 'Die Punktzahlen lassen sich daher nicht Teil für Teil vergleichen',
        'findings may differ': 'Manche Befunde können allein deshalb neu oder entfallen sein',
      }[follows];
      return `${sentence} (${settings.join('; ')}). ${consequence}.`;
    },
  },
};
