import type { Role } from '../fields/roles';
import type { EvidenceName } from './role-evidence';

/*
 * How much each piece of evidence counts, in units of log odds: 1 makes a role about 2.7 times as likely. Fitted by
 * `npm run fit-recognition` on labelled tables of strangers; rounded, so that one can read them.
 */

export const evidenceWeights: Readonly<Record<EvidenceName, number>> = {
  bias: -3.8,
  name: 5,
  ownName: 0.7,
  telling: 0.6,
  planning: 0.4,
  explained: 1,
  unknown: -0.5,
  titled: 2.7,
  titleHint: 2.6,
  titledOther: -1.2,
  foreign: -2.2,
  foreignTitle: -1.6,
  strangeFigures: -0.5,
  nameBehind: -1.4,
  incomplete: -1.2,
  fits: 0.6,
  log: -3,
  lowerLevel: -1.5,
  bare: -1.5,
  narrow: -1,
  levelAbove: 0.1,
  linked: 2,
};

export const roleWeights: Readonly<Record<Role, number>> = {
  goals: 0.3,
  strategies: -0.3,
  tactics: -0.3,
  products: 1,
  segments: 0.4,
  history: 0.4,
  components: -1.5,
};
