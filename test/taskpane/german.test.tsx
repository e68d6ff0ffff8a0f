/** @jest-environment jsdom */
import { english } from '../../src/languages/english';
import { speak } from '../../src/languages/language';
import type { Plan } from '../../src/plan/plan';
import { lastPlan, type PaneState } from '../../src/taskpane/store/pane-state';
import { englishLeft, wordsOn } from '../support/english-left';
import { speakGermanToldTwice } from './support/german-told-twice';
import { type PaneStateName, paneStateNames } from './support/pane-states';
import { renderPane, withMediaQueries } from './support/render-pane';
import { wordsOfScripts } from './support/words-of-scripts';

/*
 * In German no English is left but that of the workbook. Each view's states are asked as soon as all that it shows, the findings and
 * functions of others too, has its German.
 */

/** Their states are called so, or begin so before a comma. */
const views: readonly string[] = [
  'first run',
  'first check',
  'what an earlier check found',
  'no plan in a blank workbook',
  'perfect plan',
  'failure',
  'asked which template to insert',
  'inserting a template',
  'template inserted',
  'about',
  'about beside a checked plan',
  'self-test',
];

const asked = paneStateNames.filter((name) => views.includes(name.split(',')[0] ?? ''));

afterAll(() => speak(english));

it.each(asked)('%s', async (name: PaneStateName) => {
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
    ...(remembered?.findings.map(({ message }) => message) ?? []),
  ]);
}

const textsOf = ({ tables }: Plan): readonly string[] =>
  tables
    .flatMap(({ source: { sheet, headings, rows } }) => [sheet, ...headings, ...rows.flat()])
    .filter((each) => typeof each === 'string');
