import type { Role } from '../fields/roles';
import type { EvidenceName } from './role-evidence';

/*
 * How much each piece of evidence counts, in units of log odds: 1 makes a role about 2.7 times as likely. Fitted by
 * `npm run fit-recognition` on labelled tables of strangers; rounded, so that one can read them.
 */

export const evidenceWeights: Readonly<Record<EvidenceName, number>> = {
  bias: -3.9,
  name: 5.7,
  ownName: 0.7,
  telling: 1.2,
  planning: 0.5,
  explained: 0.7,
  unknown: -0.3,
  titled: 3.4,
  titleHint: 2.8,
  titledOther: -1.4,
  foreign: -2.5,
  foreignTitle: -1.6,
  strangeFigures: -0.1,
  nameBehind: -1.4,
  incomplete: -0.9,
  fits: 0.6,
  lowerLevel: -1.2,
  bare: -1.7,
  anyList: -2.5,
  narrow: -1.3,
  levelAbove: 0.3,
  linked: 2,
};

export const roleWeights: Readonly<Record<Role, number>> = {
  goals: 0.2,
  strategies: 0,
  tactics: 0.1,
  products: 0.9,
  segments: 0.2,
  history: 0.6,
  components: -1.8,
};
