import type { Finding } from '../../src/alignment/finding';

/** A finding that says nothing but what is given: of no row and no cell, and without a fix. */
export const bareFinding = (
  given: Pick<Finding, 'id' | 'rule' | 'severity' | 'points'> & Partial<Finding>,
): Finding => ({
  message: 'Something.',
  row: null,
  role: null,
  key: null,
  sheet: null,
  cells: [],
  field: null,
  related: [],
  cause: null,
  fixes: () => [],
  ...given,
});
