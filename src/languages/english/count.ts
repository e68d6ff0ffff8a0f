import { count as counted } from '../words';

/** `1 tactic`, `3 tactics`: most English nouns take an s. */
export const count = (amount: number, one: string, several = `${one}s`): string =>
  counted(amount, one, several);
