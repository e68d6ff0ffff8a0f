/** What several rules say and propose alike. Names come with the quotes that they need. */
export const ruleWords = {
  /** Why a strategy and its tactics lose. */
  withoutLiveGoal: (strategy: string): string => `${strategy} has no live goal`,
  /** A reference that leads nowhere, by what it should lead to. */
  unknown: {
    strategy: (name: string): string => `Unknown strategy ${name}`,
    goal: (name: string): string => `Unknown goal ${name}`,
    product: (name: string): string => `Unknown product ${name}`,
  },
  /** A reference that could mean several rows. */
  ambiguous: {
    strategy: (name: string): string => `Ambiguous strategy ${name}`,
    goal: (name: string): string => `Ambiguous goal ${name}`,
    product: (name: string): string => `Ambiguous product ${name}`,
  },
  fixes: {
    remove: (names: readonly string[]): string => `Remove ${names.join(', ')}`,
    replaceWith: (name: string): string => `Replace with ${name}`,
    giveId: (id: string): string => `Give it the ID ${id}`,
    scaleShares: 'Scale its shares to 100%',
  },
};
