import { handbagGoals } from './handbag/goals';
import { handbagHistory } from './handbag/history';
import { handbagProducts } from './handbag/products';
import { handbagSegments } from './handbag/segments';
import { handbagStrategies } from './handbag/strategies';
import { handbagTactics } from './handbag/tactics';
import type { IsoDay, WrittenPlan } from './row';

/**
 * The worked example: how Orsavelle, a house that exists only here, means to launch a handbag in March 2027.
 * Money is in euros. Nothing is wrong in this plan: it is the fixed example.
 */
export const handbagLaunch: WrittenPlan = {
  goals: handbagGoals,
  strategies: handbagStrategies,
  tactics: handbagTactics,
  products: handbagProducts,
  segments: handbagSegments,
  history: handbagHistory,
};

/** The plan date that the example is meant for, and the last one on which no row has become due for review or fallen behind. */
export const handbagLaunchDates: { readonly planDate: IsoDay; readonly goodUntil: IsoDay } = {
  planDate: '2026-11-22',
  goodUntil: '2026-12-20',
};
