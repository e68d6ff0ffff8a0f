import { language } from '../languages/language';

/** The groups of the worksheet functions, in the order in which they are listed. */
export const functionGroups = [
  'alignment',
  'volume',
  'pricing',
  'demand',
  'variance',
  'funnel',
  'value',
  'time',
] as const;

export type FunctionGroup = (typeof functionGroups)[number];

export const groupTitle = (group: FunctionGroup): string => language.functionGroups[group];
