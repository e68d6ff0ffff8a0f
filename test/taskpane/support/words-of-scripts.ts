import type { Problem } from '../../../src/taskpane/pane-host';
import { protectedSheet, unreachable } from './scripted-host';
import { mixedReport, notBlank, passedReport } from './self-test-reports';

const saidBy = ({ sentence, whatToDo }: Problem): readonly string[] => [sentence, whatToDo];

/** What the scripts of the states say where Excel, the engine or the user would: it is English in every language. */
export const wordsOfScripts: readonly string[] = [
  ...[protectedSheet, unreachable, notBlank].flatMap(saidBy),
  ...[passedReport, mixedReport].flatMap(({ text, results }) => [
    text.trim(),
    ...results.flatMap((result) => [
      result.name,
      result.shows,
      ...(result.status === 'not supported' ? [result.reason] : []),
    ]),
  ]),
  'The sheet Strategies is protected, so its marks could not be deleted.',
  'Unprotect it on the Review tab, then clear the marks again.',
  'Sheet "Data" has 300,000 rows; Plumbline read the first 199,000.',
  'names can be added, found, changed and deleted',
  'a text with a leading apostrophe stays a text',
  '"Winter" has "soon" as List price. Enter a price above 0, such as 250.',
  'Ines splits it by hand',
  'Ines decides in May',
  'Autumn offer with a rather long name',
  'As it is',
];
