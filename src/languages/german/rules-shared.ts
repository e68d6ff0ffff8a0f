import type { ruleWords as english } from '../english/rules-shared';

/** What several rules say and propose alike. Names come with the quotes that they need. */
export const ruleWords: typeof english = {
  withoutLiveGoal: (strategy) => `${strategy} hat kein gültiges Ziel`,
  unknown: {
    strategy: (name) => `Unbekannte Strategie ${name}`,
    goal: (name) => `Unbekanntes Ziel ${name}`,
    product: (name) => `Unbekanntes Produkt ${name}`,
  },
  ambiguous: {
    strategy: (name) => `Mehrdeutige Strategie ${name}`,
    goal: (name) => `Mehrdeutiges Ziel ${name}`,
    product: (name) => `Mehrdeutiges Produkt ${name}`,
  },
  fixes: {
    remove: (names) => `${names.join(', ')} entfernen`,
    replaceWith: (name) => `Durch ${name} ersetzen`,
    giveId: (id) => `Die ID ${id} vergeben`,
    scaleShares: 'Anteile auf 100\u00A0% umrechnen',
  },
};
