import type { AmountField, Dimension, Sums } from '../english/coverage';
import { count, enumerate, number } from '../words';

const dimensions: Readonly<Record<Dimension, string>> = {
  stage: 'Funnel-Phase',
  channel: 'Kanal',
  segment: 'Zielgruppe',
  product: 'Produkt',
  month: 'Monat',
  department: 'Abteilung',
};

const measures = {
  tactics: 'Maßnahmen',
  budget: 'Budget',
  actualSpend: 'Istkosten',
  spendAgainstBudget: 'Istkosten gegen Budget',
  units: 'Absatzmenge',
  actualUnits: 'Ist-Menge',
  unitsAgainstPlan: 'Ist-Menge gegen Plan',
};

/** After "nennt". */
const none: Readonly<Record<AmountField, string>> = {
  budget: 'kein Budget',
  actualSpend: 'keine Istkosten',
  units: 'keine Absatzmenge',
  actualUnits: 'keine Ist-Menge',
};

/** After "keine Maßnahme nennt". */
const its: Readonly<Record<AmountField, string>> = {
  budget: 'ein Budget',
  actualSpend: 'Istkosten',
  units: 'eine Absatzmenge',
  actualUnits: 'eine Ist-Menge',
};

/** What a gap lacks, for the list of gaps. */
const lacking: Readonly<Record<Dimension, (names: string, amount: number) => string>> = {
  stage: (names, amount) =>
    amount === 1
      ? `Keine Maßnahme in der Funnel-Phase ${names}`
      : `Keine Maßnahme in den Funnel-Phasen ${names}`,
  channel: (names) => `Keine Maßnahme nutzt ${names}`,
  segment: (names) => `Keine Maßnahme für ${names}`,
  product: (names) => `Keine Maßnahme für ${names}`,
  month: (names, amount) =>
    amount === 1
      ? `Keine Maßnahme läuft in diesem Zeitraum: ${names}`
      : `Keine Maßnahme läuft in diesen Zeiträumen: ${names}`,
  department: (names, amount) =>
    amount === 1 ? `Keine Maßnahme der Abteilung ${names}` : `Keine Maßnahme der Abteilungen ${names}`,
};

/** What the view of the plan's coverage says; amounts that come as strings are words already. */
export const coverage = {
  title: 'Abdeckung',
  lead: 'Wo die Maßnahmen jeder Strategie liegen und wo es keine gibt.',
  beforeCheck:
    'Prüfen Sie zuerst den Plan. Dann sehen Sie hier, wo die Maßnahmen jeder Strategie liegen und wo es keine gibt.',
  nothing: 'Der Plan hat keine gültigen Strategien und keine gültigen Maßnahmen.',
  nothingAdvice:
    'Fügen Sie eine Tabelle mit Strategien und eine mit Maßnahmen hinzu, oder wählen Sie in der Einrichtung, welche Tabellen das sind.',
  unstated: {
    stage: {
      says: 'Keine Maßnahme nennt ihre Funnel-Phase',
      advice:
        'Fügen Sie den Maßnahmen eine Spalte „Funnel-Phase“ hinzu (Aufmerksamkeit, Erwägung, Kauf, Bindung, Empfehlung). Heißt sie anders, wählen Sie in der Einrichtung für sie „Funnel-Phase“.',
    },
    channel: {
      says: 'Keine Maßnahme nennt einen Kanal',
      advice:
        'Fügen Sie den Maßnahmen eine Spalte „Kanal“ hinzu. Heißt sie anders, wählen Sie in der Einrichtung für sie „Kanal“.',
    },
    segment: {
      says: 'Weder Maßnahmen noch ihre Strategien nennen eine Zielgruppe',
      advice:
        'Fügen Sie den Strategien oder den Maßnahmen eine Spalte „Zielgruppe“ hinzu. Heißt sie anders, wählen Sie in der Einrichtung für sie „Zielgruppe“.',
    },
    product: {
      says: 'Weder Maßnahmen noch ihre Strategien nennen ein Produkt',
      advice:
        'Fügen Sie den Strategien oder den Maßnahmen eine Spalte „Produkt“ hinzu. Heißt sie anders, wählen Sie in der Einrichtung für sie „Produkt“.',
    },
    month: {
      says: 'Keine Maßnahme hat Beginn und Ende',
      advice:
        'Fügen Sie den Maßnahmen die Spalten „Beginn“ und „Ende“ hinzu, oder einen „Zeitraum“ wie „März–Mai 2027“. Heißen sie anders, wählen Sie in der Einrichtung die Felder für sie.',
    },
    department: {
      says: 'Keine Maßnahme nennt die Abteilung, die sie umsetzt',
      advice:
        'Fügen Sie den Maßnahmen eine Spalte „Abteilung“ hinzu. Heißt sie anders, wählen Sie in der Einrichtung für sie „Abteilung“.',
    },
  },
  by: 'Nach',
  show: 'Anzeigen',
  dimensions,
  measures,
  onlyGaps: 'Nur Strategien mit Lücken',
  caption: (dimension: Dimension, measure: keyof typeof measures, sign: string | null): string =>
    `${measures[measure]}${sign === null ? '' : ` in ${sign}`}, Strategien nach ${dimensions[dimension]}`,
  keys: 'Mit den Pfeiltasten gehen Sie von Zelle zu Zelle. Die Eingabetaste listet die Maßnahmen einer Zelle auf.',
  all: 'Alle',
  strategies: 'Strategie',
  noStrategy: 'Ohne gültige Strategie',
  notStated: {
    stage: 'Ohne Funnel-Phase',
    channel: 'Ohne Kanal',
    segment: 'Ohne Zielgruppe',
    product: 'Ohne Produkt',
    month: 'Ohne Daten',
    department: 'Ohne Abteilung',
  },
  cell: {
    nothing: 'keine',
    unknown: 'ohne Angabe',
    gap: 'Lücke',
    muted: 'ausgeblendet',
    of: (plan: string): string => `von ${plan}`,
    unknownPlan: 'Plan ohne Angabe',
    over: (by: string): string => `${by} darüber`,
    left: (by: string): string => `${by} übrig`,
    even: 'wie geplant',
  },
  moreRows: (more: number, left: number): string =>
    `${number(more)} weitere von ${count(left, 'Strategie', 'Strategien')} anzeigen`,
  moreColumns: (more: number, left: number): string =>
    `${number(more)} weitere von ${count(left, 'Spalte', 'Spalten')} anzeigen`,
  summary: (gaps: number, withoutTactics: number): string => {
    if (gaps === 0) return 'Hier sind keine Lücken.';
    const listed = `${count(gaps, 'Lücke', 'Lücken')}, unten aufgelistet`;
    if (withoutTactics === 0) return `${listed}.`;
    return withoutTactics === 1
      ? `${listed}; 1 Strategie hat gar keine Maßnahmen.`
      : `${listed}; ${number(withoutTactics)} Strategien haben gar keine Maßnahmen.`;
  },
  /** What sums leave out. */
  leftOut: (field: AmountField, left: number, of: number): string => {
    if (left === of) return `Keine Maßnahme nennt ${its[field]}.`;
    const some = `${number(left)} von ${count(of, 'Maßnahme', 'Maßnahmen')}`;
    return left === 1
      ? `${some} nennt ${none[field]} und fehlt in diesen Summen.`
      : `${some} nennen ${none[field]} und fehlen in diesen Summen.`;
  },
  spread:
    'Eine Maßnahme zählt in jedem Monat, in dem sie läuft. Ihre Beträge sind gleichmäßig auf ihre Tage verteilt.',
  counted:
    'Eine Maßnahme zählt in jeder Spalte, in die sie fällt, einmal. Eine Zeile kann deshalb mehr ergeben als ihre Summe.',
  selected: {
    /** Null for all strategies, or all columns. */
    title: (strategy: string | null, column: string | null): string =>
      strategy === null
        ? (column ?? 'Alle Maßnahmen')
        : column === null
          ? strategy
          : `${strategy}: ${column}`,
    amounts: ({ tactics: amount, budget, actualSpend, units, actualUnits }: Sums): string =>
      [
        count(amount, 'Maßnahme', 'Maßnahmen'),
        ...(budget === null ? [] : [`Budget ${budget}`]),
        ...(actualSpend === null ? [] : [`Istkosten ${actualSpend}`]),
        ...(units === null ? [] : [`${units} Stück`]),
        ...(actualUnits === null ? [] : [`${actualUnits} Stück Ist-Menge`]),
      ].join(', '),
    keys: 'Mit Esc gelangen Sie zurück zur Tabelle.',
    nothing: 'Hier sind keine Maßnahmen.',
    toFinding: 'Befund ansehen',
    toStrategy: 'Zur Strategie gehen',
    muted: (reason: string): string =>
      reason === '' ? 'Ausgeblendet, ohne Angabe eines Grundes.' : `Ausgeblendet: ${reason}`,
    until: (end: string): string => `bis ${end}`,
    from: (start: string): string => `ab ${start}`,
    fromTo: (start: string, end: string): string => `${start} bis ${end}`,
    budget: (budget: string): string => `Budget ${budget}`,
  },
  gaps: {
    title: (gaps: number): string => count(gaps, 'Lücke', 'Lücken'),
    lead: 'Planen Sie dort eine Maßnahme, oder tragen Sie es bei der Maßnahme ein, die das abdeckt.',
    noTactics: 'Keine Maßnahmen',
    lacking: (dimension: Dimension, names: readonly string[]): string =>
      lacking[dimension](enumerate(names), names.length),
    anywhere: 'Alle Strategien',
    muted: (what: string): string => `${what} (ausgeblendet)`,
  },
};
