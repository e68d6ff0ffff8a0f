import type { Role } from '../fields/roles';
import type { EvidenceName } from './role-evidence';

/*
 * How much each piece of evidence counts, in units of log odds: 1 makes a role about 2.7 times as likely. Fitted by
 * `npm run fit-recognition` on labelled tables of strangers; rounded, so that one can read them.
 */

export const evidenceWeights: Readonly<Record<EvidenceName, number>> = {
  bias: -5,
  name: 4,
  ownName: 1,
  telling: 1,
  planning: 0.7,
  coverage: 3,
  titled: 2,
  titleHint: 0.7,
  titledOther: -0.7,
  foreign: -1.5,
  foreignTitle: -1.5,
  strangeFigures: -2,
  nameBehind: -1,
  incomplete: -2,
  fits: 0.3,
  log: -3,
  lowerLevel: -2,
  narrow: -0.3,
  levelAbove: 0.5,
  linked: 2,
};

export const roleWeights: Readonly<Record<Role, number>> = {
  goals: 0,
  strategies: 0,
  tactics: 0,
  products: 0,
  segments: 0,
  history: 0,
  components: -1,
};
