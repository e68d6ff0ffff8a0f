import { count } from '../words';

type Severity = 'error' | 'warning' | 'advice';

export const profiles = { core: 'Kernprofil', full: 'Vollprofil' };

export const leads = {
  marketing: 'Marketing führt',
  sales: 'Vertrieb führt',
  joint: 'Marketing und Vertrieb führen gemeinsam',
};

/** What the kinds of tables are called in lists. */
export const roleNames = {
  goals: 'Ziele',
  strategies: 'Strategien',
  tactics: 'Maßnahmen',
  products: 'Produkte',
  segments: 'Zielgruppen',
  history: 'Absatzhistorie',
  components: 'Bestandteile',
};

const nouns: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['Fehler', 'Fehler'],
  warning: ['Warnung', 'Warnungen'],
  advice: ['Hinweis', 'Hinweise'],
};

/** `1 Fehler`, `2 Warnungen`. */
export const findingsCounted = (severity: Severity, amount: number): string =>
  count(amount, ...nouns[severity]);
