import type { Row } from '../plan/rows';

/** The sheets whose rows have IDs. */
export const rolesWithIds = ['goals', 'strategies', 'tactics', 'products'] as const;

export type RoleWithIds = (typeof rolesWithIds)[number];

export type RowWithId = Row<RoleWithIds>;
