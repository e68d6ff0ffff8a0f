import type { Row } from '../plan/rows';

/** The sheets whose rows have IDs. */
export const keyedRoles = ['goals', 'strategies', 'tactics', 'products'] as const;

export type KeyedRow = Row<(typeof keyedRoles)[number]>;
