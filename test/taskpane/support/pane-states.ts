import type { PaneCheck, PaneHost } from '../../../src/taskpane/pane-host';
import { problems } from '../../../src/taskpane/problems';
import { groupOfRule } from '../../../src/taskpane/store/pane-state';
import { createPaneStore, type PaneStore } from '../../../src/taskpane/store/pane-store';
import { bigPlan } from '../../bench/big-plan';
import { saved } from '../../economics/saved-scenarios/scenario-sheets';
import { explanations } from './explanations';
import { choose, press, pressCell, says, tick, type, unfold } from './in-the-page';
import {
  allApprovedCheck,
  approvedCheck,
  checkOf,
  checkOfWorkbook,
  coreCheck,
  exampleCheck,
  exampleWithRules,
  exampleWorkedOn,
  groupedTactics,
  largeCheck,
  lateCheck,
  longNamesSheets,
  noPlanOf,
  nothingLive,
  perfectCheck,
  perhapsTactics,
  plannedCheck,
  pricedCheck,
  questionsSheets,
  rememberedResult,
  retiredStrategies,
  sectionsAlone,
  settingsSheet,
  settingsSheets,
  sharedCauseCheck,
  sparseCheck,
  strategiesAlone,
  tacticsAlone,
  travelSheet,
  unlinkedCheck,
  weeksOfWork,
} from './pane-checks';
import {
  aboveCheck,
  blankCheck,
  rareCheck,
  repeatedCheck,
  salesCheck,
  shortCheck,
  stockOutCheck,
  weeksCheck,
} from './sales-checks';
import { protectedSheet, type Script, type ScriptedHost, scriptedHost, unreachable } from './scripted-host';
import { mixedReport, notBlank, passedReport } from './self-test-reports';

/** How the pane comes to show something: a host, and what the user and the host do one after another. */
export interface ShownState {
  readonly script?: Script;
  /** A step that answers false is tried again: what it needs has not come yet. */
  readonly steps?: readonly ((pane: OpenPane) => unknown)[];
}

export interface OpenPane {
  readonly host: ScriptedHost;
  readonly store: PaneStore;
}

const check = ({ store }: OpenPane): void => store.commands.check();
const notLive = ({ store }: OpenPane): void => store.commands.setLive(false);
const example: Script = { check: () => ({ status: 'checked', check: exampleCheck() }) };

/** A strategy's key struck twice: the finding whose fix the states show. */
const mistyped = ({ store }: OpenPane): { readonly preview: () => void; readonly apply: () => void } => {
  const findings = store.state().check?.result.findings ?? [];
  const finding = findings.find(({ rule }) => rule === 'unknown-strategy');
  if (finding === undefined) throw new Error('The example has no unknown strategy.');
  const [fix] = finding.fixes();
  return {
    preview: () => {
      store.commands.chooseView('findings');
      store.commands.toggleGroup(groupOfRule(finding.rule), true);
      store.commands.select(finding.id);
    },
    apply: () => {
      if (fix !== undefined) store.commands.apply(finding, fix);
    },
  };
};

const withGains: Script = {
  ...example,
  gains: async (fixes) => fixes.map((_, place) => [2.4, 1.1, 0][place] ?? null),
};

const withQuestions: Script = {
  check: () => ({ status: 'checked', check: checkOfWorkbook(questionsSheets) }),
};
const withSettings: Script = {
  check: () => ({ status: 'checked', check: checkOfWorkbook(settingsSheets) }),
};
const withRules: Script = {
  check: () => ({ status: 'checked', check: exampleWithRules() }),
};
const workedOn: Script = {
  check: (place) => ({
    status: 'checked',
    check: place === 1 ? exampleCheck() : exampleWorkedOn({ history: weeksOfWork }),
  }),
};
const setUpShown = says('What was recognised');
const about = ({ store }: OpenPane): void => store.commands.chooseView('about');
const aboutShown = says('Self-test');
const setUp = ({ store }: OpenPane): void => store.commands.chooseView('setup');
const selfTest = ({ store }: OpenPane): void => store.commands.runSelfTest();
const selfTested: Script = { selfTest: { status: 'ended', report: mixedReport } };

const priceAndVolume = ({ store }: OpenPane): void => store.commands.chooseView('price-and-volume');
const scenarioShown = says('Results');

const linkUp = ({ store }: OpenPane): void => store.commands.chooseView('link-up');
const unlinked: Script = { check: () => ({ status: 'checked', check: unlinkedCheck() }) };
const pressLink = press('Link 4 tactics');
const grouped: Script = { check: () => ({ status: 'checked', check: groupedTactics() }) };
const timeline = ({ store }: OpenPane): void => store.commands.chooseView('timeline');
const timelineShown = says('Each bar is a tactic.');
const approvals = ({ store }: OpenPane): void => store.commands.chooseView('approvals');
const approvalsShown = says('Not approved yet');
const partlyApproved: Script = { check: () => ({ status: 'checked', check: approvedCheck() }) };
const byAda = type('Approved by', 'Ada Lovelace');
const selectTwo = [tick('T1 (Reels with designers)'), tick('T2 (Demo day)'), byAda];
const linksKnown = says('One undo takes it back.');
const keptScenarios = [
  saved({ product: null, values: { ...saved().values, price: 310 } }),
  saved({ name: 'Higher price', values: { ...saved().values, price: 345 } }),
  saved({
    name: 'Autumn offer with a rather long name',
    values: { ...saved().values, price: 280, discount: 0.15, fixedCost: 4_250_000, targetProfit: 1_200_000 },
  }),
  saved({ name: 'As it is', values: { ...saved().values, price: 250, todayPrice: 221, todayVolume: 850 } }),
];
const withScenarios: Script = {
  check: () => ({ status: 'checked', check: pricedCheck() }),
  savedScenarios: () => ({
    sheet: 'Plumbline scenarios',
    scenarios: keptScenarios,
    problems: [
      {
        cell: { row: 8, column: 6 },
        message: '"Winter" has "soon" as List price. Enter a price above 0, such as 250.',
      },
    ],
  }),
};

const coverage = ({ store }: OpenPane): void => store.commands.chooseView('coverage');
const coverageShown = says('Arrow keys move from cell to cell');

const forecast = ({ store }: OpenPane): void => store.commands.chooseView('forecast');
const forecastShown = says('units expected');
const accuracyKnown = says('from nothing but the history before it');
const selling = (made: () => PaneCheck): Script => ({ check: () => ({ status: 'checked', check: made() }) });

const functions = ({ store }: OpenPane): void => store.commands.chooseView('functions');
const functionsShown = says('Search the functions');
const showing = (explanation: keyof typeof explanations): Script => ({
  explain: () => explanations[explanation](),
});
const required = [functions, functionsShown, press('Cost, volume, profit'), press('REQUIRED_VOLUME')];

/** Every state that the pane can show. */
export const paneStates = {
  'first run': {},
  'what an earlier check found': { script: { remembered: rememberedResult }, steps: [says('Last check')] },
  'first check, reading': {
    steps: [check, ({ host }) => host.report({ stage: 'reading', share: 0.35, sheet: 'Tactics' })],
  },
  'first check, not begun': { steps: [check] },
  'first check, waiting for a cell edit': {
    steps: [check, ({ host }) => host.tell({ type: 'waiting for cell edit', isWaiting: true })],
  },
  'no plan': {
    script: { check: () => noPlanOf([travelSheet]) },
    steps: [check, says('Other tables')],
  },
  'no plan in a blank workbook': {
    script: { check: () => noPlanOf([]) },
    steps: [check, says('No plan found')],
  },
  'no plan, but a table that may be one': {
    script: { check: () => noPlanOf([perhapsTactics, travelSheet]) },
    steps: [check, says('Yes, read it')],
  },
  'no plan, and settings that are not understood': {
    script: {
      check: () =>
        noPlanOf(
          [travelSheet, settingsSheet('Profile | huge')],
          ['Sheet "Data" has 300,000 rows; Plumbline read the first 199,000.'],
        ),
    },
    steps: [check, says('Other tables')],
  },
  'no plan, checking again': {
    script: { check: () => noPlanOf([perhapsTactics]), changeSettings: () => new Promise(() => undefined) },
    steps: [check, says('Yes, read it'), press('Yes, read it')],
  },
  'no score, tactics alone': {
    script: { check: () => ({ status: 'checked', check: tacticsAlone() }) },
    steps: [check, says('No score yet')],
  },
  'no score, with a question about sections': {
    script: { check: () => ({ status: 'checked', check: checkOfWorkbook([sectionsAlone]) }) },
    steps: [check, says('No score yet')],
  },
  'no score, nothing live': {
    script: { check: () => ({ status: 'checked', check: nothingLive() }) },
    steps: [check, says('No score yet')],
  },
  'perfect plan': {
    script: { check: () => ({ status: 'checked', check: perfectCheck() }) },
    steps: [check],
  },
  'sparse plan': {
    script: { check: () => ({ status: 'checked', check: sparseCheck() }) },
    steps: [check],
  },
  overview: { script: example, steps: [check] },
  'what holds, unfolded': {
    script: { check: () => ({ status: 'checked', check: sparseCheck() }) },
    steps: [check, says('What holds'), unfold('without a finding'), unfold('off')],
  },
  findings: { script: example, steps: [check, ({ store }) => store.commands.chooseView('findings')] },
  'thousands of findings of one rule': {
    script: { check: () => ({ status: 'checked', check: largeCheck(5000) }) },
    steps: [
      check,
      ({ store }) => store.commands.chooseView('findings'),
      ({ store }) => store.commands.toggleGroup('rule/tactic-without-strategy', true),
    ],
  },
  'fifty findings by owner': {
    script: { check: () => ({ status: 'checked', check: largeCheck(50) }) },
    steps: [
      check,
      ({ store }) => store.commands.chooseView('findings'),
      ({ store }) => store.commands.showFindings({ grouping: 'owner' }),
    ],
  },
  'findings that share a cause': {
    script: { check: () => ({ status: 'checked', check: sharedCauseCheck() }) },
    steps: [
      check,
      ({ store }) => store.commands.chooseView('findings'),
      ({ store }) => store.commands.toggleGroup('rule/unknown-strategy', true),
      press('error: Unknown strategy "S11"'),
    ],
  },
  'findings, asked why to mute': {
    script: example,
    steps: [
      check,
      ({ store }) => store.commands.chooseView('findings'),
      press('error: S6 (Sell care'),
      press('Switch this rule off'),
      press('Mute'),
    ],
  },
  'findings of a rule': {
    script: example,
    steps: [
      check,
      ({ store }) => store.commands.chooseView('findings'),
      ({ store }) => store.commands.toggleGroup('rule/tactic-without-strategy', true),
      ({ store }) => store.commands.toggleGroup('rule/unknown-strategy', true),
    ],
  },
  'fix previewed': { script: withGains, steps: [check, (pane) => mistyped(pane).preview()] },
  'fix previewed, and gone once applied': {
    script: { ...withGains, apply: async () => ({ status: 'applied', check: exampleWorkedOn() }) },
    steps: [check, (pane) => mistyped(pane).preview()],
  },
  'fix applied': {
    script: withGains,
    steps: [check, (pane) => mistyped(pane).preview(), (pane) => mistyped(pane).apply()],
  },
  'comment added': {
    script: withGains,
    steps: [check, (pane) => mistyped(pane).preview(), press('Add as comment')],
  },
  'fix too late': {
    script: {
      ...withGains,
      apply: async () => ({ status: 'cell changed', sheet: 'Tactics', cell: 'C27', holds: 'S4' }),
    },
    steps: [check, (pane) => mistyped(pane).preview(), (pane) => mistyped(pane).apply()],
  },
  'checking again': {
    script: {},
    steps: [
      check,
      ({ host }) => host.endCheck({ status: 'checked', check: exampleCheck() }),
      check,
      ({ host }) => host.report({ stage: 'checking', share: 0.7, sheet: null }),
    ],
  },
  'checked again': {
    script: {
      check: (place) => ({ status: 'checked', check: place === 1 ? sparseCheck() : exampleCheck() }),
    },
    steps: [check, check, says('Findings:')],
  },
  'checked again, all changes unfolded': {
    script: workedOn,
    steps: [check, check, says('Findings:'), press('Findings:', 'Befunde:'), press('Tactics:', 'Maßnahmen:')],
  },
  'checked again, nothing changed': { script: example, steps: [check, check, says('Nothing in the plan')] },
  'checked again in another profile': {
    script: {
      check: (place) => ({ status: 'checked', check: place === 1 ? exampleCheck() : coreCheck() }),
    },
    steps: [check, check, says('The settings are not those')],
  },
  'a score with a history': {
    script: { check: () => ({ status: 'checked', check: exampleWorkedOn({ history: weeksOfWork }) }) },
    steps: [check],
  },
  'language chosen': {
    script: {
      ...example,
      follow: async () => ({ status: 'checked', check: exampleCheck(), milliseconds: 100 }),
    },
    steps: [check, ({ store }) => store.commands.chooseLanguage('de'), says('Zuerst korrigieren')],
  },
  'language not loaded': {
    script: {
      ...example,
      speakLanguage: async () => ({ status: 'failed', problem: problems.languageNotLoaded() }),
    },
    steps: [check, ({ store }) => store.commands.chooseLanguage('de')],
  },
  stale: {
    script: example,
    steps: [check, notLive, ({ host }) => host.tell({ type: 'workbook changed' })],
  },
  'marks behind': {
    script: {
      check: () => ({ status: 'checked', check: { ...exampleCheck(), areMarksBehind: true } }),
    },
    steps: [check],
  },
  'partly marked': {
    script: {
      check: () => ({
        status: 'checked',
        check: exampleCheck({ marked: 5000, beyondMost: 212, problems: [protectedSheet] }),
      }),
    },
    steps: [check],
  },
  failure: {
    script: { check: () => ({ status: 'failed', problem: unreachable }) },
    steps: [check],
  },
  'failure after a check': {
    script: {
      check: (place) =>
        place === 1
          ? { status: 'checked', check: exampleCheck() }
          : { status: 'failed', problem: unreachable },
    },
    steps: [check, check],
  },
  'asked to clear': { script: example, steps: [check, ({ store }) => store.commands.askClear()] },
  cleared: { script: example, steps: [check, ({ store }) => store.commands.clear()] },
  'partly cleared': {
    script: {
      ...example,
      clear: async () => ({
        status: 'cleared',
        left: [
          {
            ...protectedSheet,
            sentence: 'The sheet Strategies is protected, so its marks could not be deleted.',
            whatToDo: 'Unprotect it on the Review tab, then clear the marks again.',
          },
        ],
      }),
    },
    steps: [check, ({ store }) => store.commands.clear()],
  },
  'asked which template to insert': { steps: [({ store }) => store.commands.askTemplate()] },
  'inserting a template': {
    script: { insertTemplate: () => new Promise(() => undefined) },
    steps: [({ store }) => store.commands.insertTemplate('empty')],
  },
  'template inserted': { steps: [({ store }) => store.commands.insertTemplate('empty')] },
  'example inserted': { script: example, steps: [({ store }) => store.commands.insertTemplate('example')] },
  'waiting for a cell edit': {
    script: example,
    steps: [check, ({ host }) => host.tell({ type: 'waiting for cell edit', isWaiting: true })],
  },
  'link up, before there is a plan': { steps: [linkUp, says('Check the plan first.')] },
  'link up': { script: unlinked, steps: [check, linkUp, linksKnown] },
  'link up, thousands of tactics': {
    script: { check: () => ({ status: 'checked', check: largeCheck(5000) }) },
    steps: [check, linkUp, says('5,000 tactics without a strategy')],
  },
  'link up, worked on': {
    script: unlinked,
    steps: [
      check,
      linkUp,
      linksKnown,
      press('2S3 (Keep customers'),
      choose('Strategy for T1 (Instagram reels with young designers)', 'S4'),
      press('1S2 (Sell through partner shops)'),
    ],
  },
  'link up, linked': {
    script: {
      ...unlinked,
      apply: async () => ({ status: 'applied', check: exampleCheck() }),
    },
    steps: [check, linkUp, linksKnown, pressLink, says('Press Ctrl+Z')],
  },
  'link up, too late': {
    script: {
      ...unlinked,
      apply: async () => ({ status: 'cell changed', sheet: 'Tactics', cell: 'C2', holds: 'S3' }),
    },
    steps: [check, linkUp, linksKnown, pressLink, says('C2 on Tactics now contains S3')],
  },
  'link up, writing': {
    script: { ...unlinked, apply: () => new Promise(() => undefined) },
    steps: [check, linkUp, linksKnown, pressLink, says('Writing…')],
  },
  'link up, everything linked': {
    script: { check: () => ({ status: 'checked', check: perfectCheck() }) },
    steps: [check, linkUp, says('Every tactic has a strategy')],
  },
  'link up, no live strategy': {
    script: { check: () => ({ status: 'checked', check: retiredStrategies() }) },
    steps: [check, linkUp, says('No strategy can be linked to')],
  },
  'link up, no tactics': {
    script: { check: () => ({ status: 'checked', check: strategiesAlone() }) },
    steps: [check, linkUp, says('No tactics were found')],
  },
  'link up, no strategies and no groups': {
    script: { check: () => ({ status: 'checked', check: tacticsAlone() }) },
    steps: [check, linkUp, says('The plan has no strategies yet')],
  },
  'link up, make strategies': {
    script: grouped,
    steps: [check, linkUp, says('Make strategies from groups')],
  },
  'link up, strategies made': {
    script: { ...grouped, apply: async () => ({ status: 'applied', check: unlinkedCheck() }) },
    steps: [check, linkUp, press('Make 3 strategies'), linksKnown],
  },
  'approvals, before there is a plan': { steps: [approvals, says('Check the plan first.')] },
  approvals: { script: partlyApproved, steps: [check, approvals, approvalsShown] },
  'approvals, rows selected': {
    script: partlyApproved,
    steps: [check, approvals, approvalsShown, ...selectTwo],
  },
  'approvals, the first in a workbook': {
    script: example,
    steps: [check, approvals, approvalsShown, tick('Select all: Not approved yet'), byAda],
  },
  'approvals, approved': {
    script: { ...partlyApproved, apply: async () => ({ status: 'applied', check: allApprovedCheck() }) },
    steps: [check, approvals, approvalsShown, ...selectTwo, press('Approve 2 rows'), says('Press Ctrl+Z')],
  },
  'approvals, too late': {
    script: {
      ...partlyApproved,
      apply: async () => ({ status: 'cell changed', sheet: 'Tactics', cell: 'H3', holds: 'Bob' }),
    },
    steps: [
      check,
      approvals,
      approvalsShown,
      ...selectTwo,
      press('Approve 2 rows'),
      says('now contains Bob'),
    ],
  },
  'approvals, writing': {
    script: { ...partlyApproved, apply: () => new Promise(() => undefined) },
    steps: [check, approvals, approvalsShown, ...selectTwo, press('Approve 2 rows'), says('Writing…')],
  },
  'approvals, nothing found': {
    script: example,
    steps: [check, approvals, approvalsShown, type('Find a row, an owner or a strategy', 'zebra')],
  },
  'approvals, thousands of tactics': {
    script: { check: () => ({ status: 'checked', check: largeCheck(5000) }) },
    steps: [check, approvals, says('Not approved yet (5,0')],
  },
  'approvals, everything approved': {
    script: { check: () => ({ status: 'checked', check: allApprovedCheck() }) },
    steps: [check, approvals, says('Everything is approved')],
  },
  'approvals, nothing to approve': {
    script: { check: () => ({ status: 'checked', check: nothingLive() }) },
    steps: [check, approvals, says('there is nothing to approve')],
  },
  'price and volume, before there is a plan': { steps: [priceAndVolume, says('Fill in an example')] },
  'price and volume of a product': { script: example, steps: [check, priceAndVolume, scenarioShown] },
  'price and volume, written': {
    script: example,
    steps: [check, priceAndVolume, scenarioShown, press('Add a live sheet'), says('Added as the sheet')],
  },
  'price and volume, not written': {
    script: {
      ...example,
      writeScenario: async () => ({ status: 'failed', problem: protectedSheet }),
    },
    steps: [check, priceAndVolume, scenarioShown, press('Add a live sheet'), says(protectedSheet.sentence)],
  },
  'price and volume in a currency': {
    script: { check: () => ({ status: 'checked', check: pricedCheck() }) },
    steps: [check, priceAndVolume, scenarioShown, press('Today: net price'), press('Show as a table')],
  },
  'price and volume of a planned product': {
    script: { check: () => ({ status: 'checked', check: plannedCheck() }) },
    steps: [check, priceAndVolume, scenarioShown, press('Planned: net price', 'Geplant: Nettopreis')],
  },
  'price and volume, scenarios side by side': {
    script: withScenarios,
    steps: [
      check,
      priceAndVolume,
      scenarioShown,
      says('Tick two or three'),
      ...keptScenarios.slice(0, 3).map(({ name }) => tick(`Compare "${name}"`)),
      press('Delete "Autumn offer with a rather long name"'),
    ],
  },
  'price and volume, a scenario opened': {
    script: withScenarios,
    steps: [
      check,
      priceAndVolume,
      scenarioShown,
      says('Tick two or three'),
      press('Rename "Spring offer"'),
      press('Open "As it is"'),
    ],
  },
  'price and volume, overtaken': {
    script: example,
    steps: [
      check,
      notLive,
      priceAndVolume,
      scenarioShown,
      ({ host }) => host.tell({ type: 'workbook changed' }),
    ],
  },
  'coverage, before there is a plan': { steps: [coverage, says('Check the plan first.')] },
  'coverage, where there is no plan': {
    script: { check: () => noPlanOf([travelSheet]) },
    steps: [check, coverage, says('No plan was found')],
  },
  'coverage, nothing live': {
    script: { check: () => ({ status: 'checked', check: nothingLive() }) },
    steps: [check, coverage, says('no live strategies')],
  },
  'coverage, not stated': {
    script: { check: () => ({ status: 'checked', check: sparseCheck() }) },
    steps: [check, coverage, says('Coverage'), choose('By', 'month'), says('No tactic has both')],
  },
  coverage: { script: example, steps: [check, coverage, coverageShown] },
  'coverage, a gap chosen': {
    script: example,
    steps: [check, coverage, coverageShown, pressCell(7, 0), says('See the finding')],
  },
  'coverage, spend against budget by month': {
    script: example,
    steps: [
      check,
      coverage,
      coverageShown,
      choose('By', 'month'),
      choose('Show', 'spendAgainstBudget'),
      pressCell(1, 2),
      says('No dates'),
    ],
  },
  'coverage, budget by segment': {
    script: example,
    steps: [check, coverage, coverageShown, choose('By', 'segment'), choose('Show', 'budget')],
  },
  'coverage, thousands of tactics': {
    script: { check: () => ({ status: 'checked', check: checkOf(bigPlan(3000)) }) },
    steps: [check, coverage, coverageShown, choose('By', 'product')],
  },
  'timeline, before there is a plan': { steps: [timeline, says('Once the plan is checked')] },
  'timeline, where there is no plan': {
    script: { check: () => noPlanOf([travelSheet]) },
    steps: [check, timeline, says('No plan was found')],
  },
  'timeline, no dates': {
    script: { check: () => ({ status: 'checked', check: sparseCheck() }) },
    steps: [check, timeline, says('No tactic has both a start and an end')],
  },
  timeline: { script: example, steps: [check, timeline, timelineShown] },
  'timeline, late tactics': {
    script: { check: () => ({ status: 'checked', check: lateCheck() }) },
    steps: [check, timeline, timelineShown],
  },
  'timeline, this quarter': {
    script: example,
    steps: [check, timeline, timelineShown, choose('Show', 'quarter')],
  },
  'timeline, as a list': { script: example, steps: [check, timeline, timelineShown, choose('As', 'list')] },
  'timeline, written onto a sheet': {
    script: example,
    steps: [check, timeline, timelineShown, press('Add a timeline sheet'), says('Added as the sheet')],
  },
  'timeline, thousands of tactics': {
    script: { check: () => ({ status: 'checked', check: checkOf(bigPlan(3000)) }) },
    steps: [check, timeline, timelineShown],
  },
  'forecast, before there is a plan': { steps: [forecast, says('Once the plan is checked')] },
  'forecast, where there is no plan': {
    script: { check: () => noPlanOf([travelSheet]) },
    steps: [check, forecast, says('No plan was found')],
  },
  'forecast, no history': {
    script: selling(pricedCheck),
    steps: [check, forecast, says('No sales history')],
  },
  'forecast of the worked example': {
    script: example,
    steps: [check, forecast, forecastShown, accuracyKnown],
  },
  forecast: { script: selling(salesCheck), steps: [check, forecast, forecastShown, accuracyKnown] },
  'forecast, read as a table with the wider interval': {
    script: selling(salesCheck),
    steps: [
      check,
      forecast,
      forecastShown,
      choose('Interval', '0.95'),
      choose('How far ahead', '6'),
      press('Show as a table'),
      accuracyKnown,
    ],
  },
  'forecast, the plan is above it': {
    script: selling(aboveCheck),
    steps: [check, forecast, says('See the finding'), accuracyKnown],
  },
  'forecast, a month without sales': {
    script: selling(stockOutCheck),
    steps: [check, forecast, says('could not sell?'), accuracyKnown],
  },
  'forecast, the month could not sell': {
    script: {
      check: (place) => ({
        status: 'checked',
        check: place === 1 ? stockOutCheck() : stockOutCheck('could not sell'),
      }),
    },
    steps: [
      check,
      forecast,
      says('could not sell?'),
      press('Could not sell'),
      says('counts as missing'),
      accuracyKnown,
    ],
  },
  'forecast, repeating last year is closer': {
    script: selling(repeatedCheck),
    steps: [check, forecast, forecastShown, says('Repeating last year was closer')],
  },
  'forecast, a year and a quarter': {
    script: selling(() => shortCheck(15)),
    steps: [check, forecast, forecastShown, accuracyKnown],
  },
  'forecast, sales now and then': {
    script: selling(rareCheck),
    steps: [check, forecast, forecastShown, accuracyKnown],
  },
  'forecast, ten years of weeks': { script: selling(weeksCheck), steps: [check, forecast, forecastShown] },
  'forecast, a history too short': {
    script: selling(() => shortCheck(2)),
    steps: [check, forecast, says('The history is too short')],
  },
  'forecast, a history without units': {
    script: selling(blankCheck),
    steps: [check, forecast, says('The history is too short'), choose('Product', 'p1')],
  },
  'forecast, written onto a sheet': {
    script: selling(salesCheck),
    steps: [
      check,
      forecast,
      forecastShown,
      accuracyKnown,
      press('Add a forecast sheet'),
      says('Added as the sheet'),
    ],
  },
  'forecast, not written': {
    script: {
      ...selling(salesCheck),
      writeForecast: async () => ({ status: 'failed', problem: protectedSheet }),
    },
    steps: [
      check,
      forecast,
      forecastShown,
      accuracyKnown,
      press('Add a forecast sheet'),
      says(protectedSheet.sentence),
    ],
  },
  'functions, before there is a plan': { steps: [functions, functionsShown] },
  'functions beside a checked plan': {
    script: { ...example, ...showing('answer') },
    steps: [check, functions, functionsShown],
  },
  'functions, an answer explained': { script: showing('answer'), steps: [functions, functionsShown] },
  'functions, an error explained': { script: showing('error'), steps: [functions, functionsShown] },
  'functions, a column explained': { script: showing('column'), steps: [functions, functionsShown] },
  'functions, a part that Excel calculates': {
    script: showing('of Excel'),
    steps: [functions, functionsShown],
  },
  'functions, a name that Excel did not know': {
    script: showing('unavailable'),
    steps: [functions, functionsShown],
  },
  'functions, nothing explained': {
    script: { explain: () => ({ status: 'failed', problem: unreachable }) },
    steps: [functions, functionsShown],
  },
  'functions, searched': { steps: [functions, functionsShown, type('Search the functions', 'margin')] },
  'functions, searched in vain': {
    steps: [functions, functionsShown, type('Search the functions', 'quark')],
  },
  'functions, a form': { steps: required },
  'functions, a form filled in': {
    steps: [
      ...required,
      type('fixed_cost', '50,000'),
      type('price', '250'),
      type('variable_cost', '150'),
      type('tax_rate', '20%'),
    ],
  },
  'functions, a form with mistakes': {
    steps: [
      ...required,
      type('fixed_cost', '50.000,00 €'),
      type('price', '140'),
      type('variable_cost', '150'),
    ],
  },
  'functions, a form that gives an error': {
    steps: [...required, type('fixed_cost', '50000'), type('price', '140'), type('variable_cost', '150')],
  },
  'functions, a form with cells': {
    steps: [
      ...required,
      press('Use selection for fixed_cost'),
      type('price', 'Products[Price]'),
      type('variable_cost', 'B3'),
    ],
  },
  'functions, asked to replace': {
    script: { insert: () => ({ status: 'cell not blank', holds: '=SUM(B1:B9)' }) },
    steps: [
      ...required,
      press('Example, errors and source'),
      press('Fill in the example'),
      press('Insert into D7'),
    ],
  },
  'formulas, asked to freeze': {
    script: { count: async () => ({ status: 'counted', all: 14, errors: 2 }) },
    steps: [functions, functionsShown, press('Freeze values'), says('Replace 12 formulas')],
  },
  'formulas, none to freeze': {
    script: { count: async () => ({ status: 'counted', all: 2, errors: 2 }) },
    steps: [functions, functionsShown, press('Freeze values'), says('no value to freeze')],
  },
  'formulas, freezing': {
    script: {
      count: async () => ({ status: 'counted', all: 14, errors: 0 }),
      freeze: () => new Promise(() => undefined),
    },
    steps: [functions, functionsShown, press('Freeze values'), press('Replace'), says('Freezing the values')],
  },
  'formulas, frozen': {
    script: {
      count: async () => ({ status: 'counted', all: 14, errors: 2 }),
      freeze: async () => ({
        status: 'frozen',
        frozen: 9,
        cells: 21,
        errors: 2,
        kept: [{ sheet: 'Prices', cells: ['B2:B4'] }],
      }),
    },
    steps: [functions, functionsShown, press('Freeze values'), press('Replace'), says('9 formulas replaced')],
  },
  'formulas, repaired': {
    script: { repair: async () => ({ status: 'repaired', all: 14, healed: 3, unknown: 0, kept: [] }) },
    steps: [functions, functionsShown, press('Repair formulas'), says('3 formulas repaired')],
  },
  'formulas, not repaired': {
    script: {
      repair: async () => ({
        status: 'repaired',
        all: 14,
        healed: 0,
        unknown: 1,
        kept: [{ sheet: 'Prices', cells: ['B2:B4', 'D7'] }],
      }),
    },
    steps: [functions, functionsShown, press('Repair formulas'), says('No formula could be repaired')],
  },
  'functions, inserted': {
    steps: [
      ...required,
      press('Example, errors and source'),
      press('Fill in the example'),
      press('Insert into D7'),
    ],
  },
  'functions, not inserted': {
    script: { insert: () => ({ status: 'failed', problem: unreachable }) },
    steps: [
      ...required,
      press('Example, errors and source'),
      press('Fill in the example'),
      press('Insert into D7'),
    ],
  },
  'functions, a form of one that spills': {
    steps: [
      functions,
      functionsShown,
      press('Alignment'),
      press('ALIGNMENT_BREAKDOWN'),
      press('Example, errors and source'),
    ],
  },
  setup: { steps: [setUp, says('Check the plan first')] },
  'setup beside a checked plan': { script: example, steps: [check, setUp, setUpShown] },
  'setup where there is no plan': {
    script: { check: () => noPlanOf([travelSheet]) },
    steps: [check, setUp, setUpShown],
  },
  'setup with questions': { script: withQuestions, steps: [check, setUp, setUpShown] },
  'setup, saving an answer': {
    script: { ...withQuestions, changeSettings: () => new Promise(() => undefined) },
    steps: [check, setUp, setUpShown, press('Yes, read it')],
  },
  'setup, columns': { script: withQuestions, steps: [check, setUp, setUpShown, press('5 columns')] },
  'setup, tables left alone': {
    script: withQuestions,
    steps: [check, setUp, setUpShown, press('1 other table left alone')],
  },
  'setup with settings': { script: withSettings, steps: [check, setUp, setUpShown, press('5 columns')] },
  'setup with long names': {
    script: { check: () => ({ status: 'checked', check: checkOfWorkbook(longNamesSheets) }) },
    steps: [check, setUp, setUpShown, press('5 columns')],
  },
  'setup, rules of a group': {
    script: withRules,
    steps: [check, setUp, setUpShown, press('Order', 'Ablauf'), press('Measurement', 'Messbarkeit')],
  },
  'setup, limits': { script: withRules, steps: [check, setUp, setUpShown, press('7 limits')] },
  'setup, muted findings': {
    script: withRules,
    steps: [check, setUp, setUpShown, press('2 muted findings')],
  },
  'setup, asked to reset': {
    script: withSettings,
    steps: [check, setUp, setUpShown, press('Reset everything')],
  },
  about: { steps: [about, aboutShown] },
  'about beside a checked plan': { script: example, steps: [check, about, aboutShown] },
  'self-test, not begun': { steps: [about, aboutShown, selfTest] },
  'self-test, running': {
    steps: [
      about,
      aboutShown,
      selfTest,
      ({ host }) =>
        host.reportSelfTest({ done: 9, of: 27, name: 'names can be added, found, changed and deleted' }),
    ],
  },
  'self-test, cancelling': {
    steps: [
      about,
      aboutShown,
      selfTest,
      ({ host }) =>
        host.reportSelfTest({ done: 2, of: 27, name: 'a text with a leading apostrophe stays a text' }),
      ({ store }) => store.commands.cancelSelfTest(),
    ],
  },
  'self-test, all passed': {
    script: { selfTest: { status: 'ended', report: passedReport } },
    steps: [about, aboutShown, selfTest],
  },
  'self-test, something failed': { script: selfTested, steps: [about, aboutShown, selfTest] },
  'self-test, copied': {
    script: selfTested,
    steps: [about, aboutShown, selfTest, ({ store }) => store.commands.reportCopied(true)],
  },
  'self-test, not copied': {
    script: selfTested,
    steps: [about, aboutShown, selfTest, ({ store }) => store.commands.reportCopied(false)],
  },
  'self-test, left something': {
    script: {
      selfTest: {
        status: 'ended',
        report: { ...passedReport, isCancelled: true, left: { ...unreachable, id: 'scratch-left' } },
      },
    },
    steps: [about, aboutShown, selfTest],
  },
  'self-test, refused': {
    script: { selfTest: { status: 'failed', problem: notBlank } },
    steps: [about, aboutShown, selfTest],
  },
} as const satisfies Record<string, ShownState>;

export type PaneStateName = keyof typeof paneStates;
export const paneStateNames = Object.keys(paneStates) as readonly PaneStateName[];

/** A pane in that state; `show` draws it before anything happens. */
export async function openPane(
  name: PaneStateName,
  show: (host: PaneHost, store: PaneStore) => void,
  around: (step: () => Promise<void>) => Promise<void> = (step) => step(),
): Promise<OpenPane> {
  const { script, steps }: ShownState = paneStates[name];
  const host = scriptedHost(script);
  const store = createPaneStore(host);
  show(host, store);
  for (const step of steps ?? []) {
    const outcome: { isDone: boolean } = { isDone: false };
    for (let tries = 0; tries < mostTries && !outcome.isDone; tries += 1) {
      await around(async () => {
        outcome.isDone = step({ host, store }) !== false;
        // What the host answers arrives in the turns of the event loop after.
        await new Promise((resolve) => setTimeout(resolve, 0));
      });
    }
    if (!outcome.isDone) throw new Error(`A step of the state ${name} could not be done.`);
  }
  return { host, store };
}

/** A script that is fetched takes some turns to come. */
const mostTries = 200;
