/** @jest-environment jsdom */
import { english } from '../../src/languages/english';
import { speak } from '../../src/languages/language';
import type { Plan } from '../../src/plan/plan';
import { lastPlan, type PaneState } from '../../src/taskpane/store/pane-state';
import { englishLeft, wordsOn } from '../support/english-left';
import { speakGermanToldTwice } from './support/german-told-twice';
import { exampleCheck } from './support/pane-checks';
import { type PaneStateName, paneStateNames } from './support/pane-states';
import { renderPane, withMediaQueries } from './support/render-pane';
import { wordsOfScripts } from './support/words-of-scripts';

/* In German no English is left but that of the workbook. */

afterAll(() => speak(english));

it.each(paneStateNames)('%s', async (name: PaneStateName) => {
  withMediaQueries();
  speakGermanToldTwice();
  const { store } = await renderPane(name);
  expect(englishLeft(wordsOn(document.body), dataOf(store.state()))).toEqual([]);
});

/** All texts that are of the workbook, and of the scripts that play Excel. */
function dataOf(state: PaneState): ReadonlySet<string> {
  const plan = lastPlan(state);
  const { noPlan, remembered } = state;
  return new Set([
    ...wordsOfScripts,
    ...(plan === null ? [] : textsOf(plan)),
    ...(noPlan?.sheets ?? []),
    ...(noPlan === null ? [] : textsOf(noPlan.plan)),
    ...approvedTexts(state),
    // What is gone since the check before was of it.
    ...textsOf(exampleCheck().result.alignment.plan),
    ...(remembered?.findings.map(({ message }) => message) ?? []),
  ]);
}

const textsOf = ({ workbookTables }: Plan): readonly string[] =>
  workbookTables
    .flatMap(({ source: { sheet, headings, rows } }) => [sheet, ...headings, ...rows.flat()])
    .filter((each) => typeof each === 'string');

/** What was approved, as the workbook keeps it. */
const approvedTexts = ({ check }: PaneState): readonly string[] =>
  (check?.settings.approvals ?? []).flatMap(({ content }) =>
    content.split(/[\n=›]/u).map((piece) => piece.trim()),
  );
