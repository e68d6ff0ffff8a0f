/** Equalities hold within this, since binary numbers cannot hold most decimal fractions exactly. */
export const roundingTolerance = 1e-9;
