import type { Row } from '../plan/rows';

/** The sheets whose rows have IDs. */
export const keyedRoles = ['goals', 'strategies', 'tactics', 'products'] as const;

export type KeyedRole = (typeof keyedRoles)[number];

export type KeyedRow = Row<KeyedRole>;
