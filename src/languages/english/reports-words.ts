import { count } from './count';

type Severity = 'error' | 'warning' | 'advice';

export const leads = {
  marketing: 'marketing leads',
  sales: 'sales leads',
  joint: 'marketing and sales lead together',
};

/** What the kinds of tables are called in lists. */
export const roleNames = {
  goals: 'goals',
  strategies: 'strategies',
  tactics: 'tactics',
  products: 'products',
  segments: 'segments',
  history: 'history',
  components: 'components',
};

const nouns: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['piece of advice', 'pieces of advice'],
};

/** `1 error`, `2 warnings`. */
export const findingsCounted = (severity: Severity, amount: number): string =>
  count(amount, ...nouns[severity]);
