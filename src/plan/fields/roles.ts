/** The roles that a table of a plan can have, from the top of the plan down. */
export const roles = [
  'goals',
  'strategies',
  'tactics',
  'products',
  'segments',
  'history',
  'components',
] as const;

export type Role = (typeof roles)[number];
