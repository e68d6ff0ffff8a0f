import type { ruleMeasures as english } from '../english/rules-shared-b';

/** What several rules propose alike. Names stand in quotes. */
export const ruleMeasures: typeof english = {
  replaceWith: (name) => `Durch ${name} ersetzen`,
  remove: (names) => `${names.join(', ')} entfernen`,
};
