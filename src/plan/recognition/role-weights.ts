import type { Role } from '../fields/roles';
import type { EvidenceName } from './role-evidence';

/*
 * How much each piece of evidence counts, in units of log odds: 1 makes a role about 2.7 times as likely. Fitted by
 * `npm run fit-recognition` on labelled tables of strangers; rounded, so that one can read them.
 */

export const evidenceWeights: Readonly<Record<EvidenceName, number>> = {
  bias: -3.8,
  name: 5.5,
  ownName: 0.6,
  telling: 0.8,
  planning: 0.5,
  explained: 0.8,
  unknown: -0.3,
  titled: 3,
  titleHint: 2.6,
  titledOther: -1.2,
  foreign: -2.2,
  foreignTitle: -1.6,
  strangeFigures: -0.2,
  nameBehind: -1.4,
  incomplete: -1.2,
  fits: 0.6,
  log: -3,
  lowerLevel: -1.4,
  bare: -2,
  narrow: -1,
  levelAbove: 0.5,
  linked: 2,
};

export const roleWeights: Readonly<Record<Role, number>> = {
  goals: 0.2,
  strategies: -0.2,
  tactics: 0.2,
  products: 0.9,
  segments: 0.2,
  history: 0.6,
  components: -1.5,
};
