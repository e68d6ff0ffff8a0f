import { language } from '../languages/language';
import type { Problem } from './pane-host';

/** What can go wrong without a host that could say so. */
export const problems = {
  unexpected: (): Problem => ({ id: 'unexpected', ...language.pane.problems.unexpected }),
  outsideExcel: (): Problem => ({ id: 'outside-excel', ...language.pane.problems.outsideExcel }),
  languageNotLoaded: (): Problem => ({
    id: 'language-not-loaded',
    ...language.pane.problems.languageNotLoaded,
  }),
};
