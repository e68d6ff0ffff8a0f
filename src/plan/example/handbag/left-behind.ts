import type { WrittenRow } from '../row';

/*
 * Rows that stand only in the plan as the team first wrote it.
 */

/** The goal that was dropped in October, together with the strategy that nobody took out with it. */
export const travelRetailGoal: WrittenRow<'goals'> = {
  id: 'G4',
  goal: 'Open a travel retail business worth half a million euros',
  metric: 'Travel retail revenue',
  target: 500_000,
  unit: 'EUR',
  start: '2027-06-01',
  due: '2027-12-31',
  owner: 'Ines Caradec',
  status: 'dropped',
};

export const travelRetailStrategy: WrittenRow<'strategies'> = {
  id: 'S8',
  strategy: 'Meet travellers at the airport, where there is time to look and nobody is in a hurry to save',
  goal: 'G4',
  mix: 'place',
  segment: 'City professionals',
  benefit: 'An hour to choose in peace before a flight.',
  evidence: 'Eleven of 60 clients asked in October bought their last bag at an airport.',
  channel: 'Airport shops',
  pricePosition: 'premium',
  targetMargin: 0.55,
  metric: 'Airports with a counter',
  target: 3,
  start: '2027-06-01',
  end: '2027-12-31',
  budget: 12_000,
  fundingShare: 0.02,
  importance: 1,
  owner: 'Tomas Reyl',
  department: 'sales',
  status: 'proposed',
};

/** Pasted from the autumn plan, with its old number. */
export const autumnMonogram: WrittenRow<'tactics'> = {
  id: 'T11',
  tactic: 'Monogram in the gift season',
  strategy: 'S2',
  activity: 'promotion',
  department: 'marketing',
  product: 'P4',
  segment: 'Gift buyers',
  channel: 'Online store',
  region: 'France; Germany; Denmark; Sweden',
  stage: 'purchase',
  phase: 'after',
  message: 'Initials by the morrow, at the same price.',
  owner: 'Lior Haddad',
  start: '2027-11-08',
  end: '2027-12-17',
  budget: 5_000,
  units: 210,
  kpi: 'Card Cases with a monogram',
  kpiTarget: 160,
  status: 'idea',
};

/** The agency's line for the work that the house's own team has planned too (T16). */
export const agencyPortraits: WrittenRow<'tactics'> = {
  id: 'T28',
  tactic: 'Portrait series: nine women and what they carry to work',
  strategy: 'S4',
  activity: 'content',
  department: 'marketing',
  product: 'P1; P2',
  segment: 'City professionals; First-bag buyers',
  channel: 'Online store',
  region: 'France; Germany',
  stage: 'awareness',
  phase: 'launch',
  message: 'Her work is what you notice. Then the bag.',
  owner: 'Jonas Abel',
  start: '2027-03-08',
  end: '2027-05-28',
  budget: 9_000,
  units: 40,
  kpi: 'Portraits shared',
  kpiTarget: 2_500,
  status: 'planned',
};
