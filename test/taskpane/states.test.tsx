/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { english } from '../../src/languages/english';
import { tables as tableTexts } from '../../src/languages/english/tables';
import { german } from '../../src/languages/german';
import { signedPoints } from '../../src/taskpane/points';
import { exampleCheck, sparseCheck } from './support/pane-checks';
import { type PaneStateName, paneStateNames } from './support/pane-states';
import { renderPane, withMediaQueries } from './support/render-pane';
import { protectedSheet } from './support/scripted-host';

beforeEach(() => {
  withMediaQueries();
});

const example = exampleCheck().result;
const findings = example.findings.length;
const skipped = sparseCheck().result.inapplicable.length;
const gained = (example.score.score ?? 0) - (sparseCheck().result.score.score ?? 0);

/** What each state says, and what it offers. */
const says: Readonly<
  Record<PaneStateName, { readonly words: readonly string[]; readonly offers?: readonly string[] }>
> = {
  'first run': {
    words: [
      english.pane.firstRun.title,
      english.pane.firstRun.privacy,
      ...english.pane.firstRun.steps.map(({ title }) => title),
    ],
    offers: ['Check the plan', 'Open the worked example', 'Insert a template'],
  },
  'first check, not begun': { words: ['Checking the plan', 'Reading the sheets'], offers: ['Cancel'] },
  'first check, reading': { words: ['Reading the sheets: Tactics'], offers: ['Cancel'] },
  'first check, waiting for a cell edit': { words: [english.pane.progress.waiting], offers: ['Cancel'] },
  'no plan': {
    words: [
      'No plan found',
      'Plumbline looked at Travel, but found no table that looks like part of a plan.',
      'Other tables',
      'Travel!A1:C3',
      'Headings: "Employee", "Hotel" and "Nights"',
      "The first choice adds that sheet at the end of the workbook. This clears Excel's undo history.",
    ],
    offers: [
      'Check again',
      'Travel!A1:C3',
      'Headings to start a plan with',
      'Insert a template',
      'Open the worked example',
    ],
  },
  'no plan in a blank workbook': {
    words: ['No sheet in this workbook has a table.', 'Tactic', 'Goal'],
    offers: ['Check again', 'Open the worked example'],
  },
  'no plan, but a table that may be one': {
    words: [
      'Is this your plan?',
      'Plumbline looked at Sheet1 and Travel. No table is surely part of a plan, but one may be.',
      'Is Sheet1!A1:C4 a list of tactics?',
      'Looks like tactics',
      'Other tables',
    ],
    offers: ['Yes, read it', 'No, leave it alone', 'Sheet1!A1:C4', 'Open the worked example'],
  },
  'no plan, and settings that are not understood': {
    words: [
      'A row of Plumbline settings is not used',
      '"Profile" holds "huge". Enter core or full.',
      'What was not read',
      'Plumbline read the first 199,000.',
    ],
    offers: ['Go to B2'],
  },
  'no plan, checking again': { words: ['Is this your plan?'], offers: ['Yes, read it'] },
  'no score, tactics alone': {
    words: [
      'No score yet',
      '3 tactics were read, but no strategies.',
      'Add a column Strategy to the tactics, or a table of strategies.',
      'Tables read',
    ],
    offers: ['See how they were read', 'Check again', 'Open the worked example'],
  },
  'no score, with a question about sections': {
    words: [
      'Do the section rows "Be seen" and "Build trust" in Plan!A1:D7 name the strategies of the tactics below them?',
      'Otherwise, add what is missing',
    ],
    offers: ['Yes', 'No', 'See how they were read'],
  },
  'no score, nothing live': {
    words: ['No score yet', 'All strategies and tactics are paused, dropped, cancelled'],
    offers: ['See how they were read', 'Check again'],
  },
  'perfect plan': { words: ['It hangs true', '100', english.pane.perfect.lead], offers: ['Check again'] },
  'sparse plan': {
    words: [
      'Missing from the plan',
      'No tactic says which strategy backs it. Add or fill the column Strategy in the tactics.',
    ],
    offers: ['Check again', `${skipped} checks skipped`],
  },
  'what holds, unfolded': {
    words: [
      'What holds',
      'Not counted, because the plan lacks a column:',
      english.pane.holds.change,
      'Message without the benefit',
    ],
    offers: [english.pane.holds.change],
  },
  overview: {
    words: ['Alignment score', 'Backing', 'Fix first', 'Tables read', 'budgets known'],
    offers: ['Check again', 'Clear marks', `See all ${findings} findings`],
  },
  findings: {
    words: [`${findings} findings`, 'Tactic without a strategy'],
    offers: [`All ${findings}`, 'Errors'],
  },
  'thousands of findings of one rule': {
    words: ['5,000', 'Work that supports no strategy'],
    offers: ['Next', 'Previous', 'Suggested fix'],
  },
  'fifty findings by owner': { words: ['No owner'], offers: ['Next', 'Previous'] },
  'findings that share a cause': {
    words: ['Unknown strategy "S11": 15 tactics', 'Strategy in C2, C4, C6, C8, C10 and 10 more cells'],
    offers: ['Show each of the 15', 'Apply'],
  },
  'findings, asked why to mute': {
    words: [english.pane.mute.finding.lead, english.pane.mute.rule.lead, 'Why?', tableTexts.firstChange],
    offers: ['Switch this rule off', 'Switch off', 'Mute', 'Cancel'],
  },
  'findings of a rule': {
    words: ['Tactic without a strategy', 'Unknown strategy'],
    offers: ['Suggested fix', '3 suggested fixes'],
  },
  'fix previewed': {
    words: ['S66', 'Replace with S6', '+2.4 points'],
    offers: ['Suggested fix', 'Add as comment'],
  },
  'fix applied': { words: ['Replace with S6', english.pane.fixes.undo], offers: ['Dismiss'] },
  'comment added': {
    words: ['Comment added to Tactics!C27.', english.pane.comment.whose],
    offers: ['Dismiss'],
  },
  'what an earlier check found': {
    words: [
      '84.4',
      'Mostly aligned',
      english.pane.remembered.note,
      '24 findings',
      'and 4 more, listed on the sheet Plumbline',
    ],
    offers: ['Check again', 'Clear marks'],
  },
  'fix previewed, and gone once applied': { words: ['S66', 'Replace with S6'] },
  'marks behind': { words: [english.pane.stale.marks], offers: [english.pane.stale.updateMarks] },
  'fix too late': { words: ['Not applied: C27 on Tactics now contains S4.'] },
  'checking again': { words: ['Checking the rows', 'Fix first'], offers: ['Cancel'] },
  'checked again': {
    words: [
      `${signedPoints(gained)} points since the last check`,
      english.pane.since.title,
      `, up ${gained.toFixed(1)}`,
    ],
  },
  'checked again, all changes unfolded': {
    words: ['Score 84.4 to 82.7', 'Unknown strategy: T26', 'Reason: Ines splits it by hand', 'No KPI: T22'],
    offers: ['Findings: 8 new, 5 gone, 1 muted, 23 still there', 'Tactics: 1 new, 1 gone, 5 changed'],
  },
  'checked again, nothing changed': {
    words: [english.pane.score.unchanged, english.pane.since.title, english.pane.since.nothing],
  },
  'checked again in another profile': {
    words: [
      'at the last check, in the full profile',
      'The settings are not those of the last check (Profile full, then core), so the scores cannot be compared part by part.',
    ],
  },
  'a score with a history': { words: [english.pane.score.earlier, '71.9', '76.3'] },
  'language chosen': {
    words: ['Punktzahl', 'Zuerst korrigieren', german.pane.news.language],
    offers: ['Erneut prüfen'],
  },
  'language not loaded': {
    words: [english.pane.problems.languageNotLoaded.sentence, 'Fix first'],
    offers: ['Dismiss'],
  },
  stale: { words: [english.pane.stale.sentence], offers: ['Check again'] },
  'partly marked': {
    words: [
      'Not everything could be marked or written',
      'The first 5,000 rows are marked; 212 more rows with findings are only listed here.',
      'The sheet Strategies is protected, so its rows could not be marked. Unprotect it on the Review tab, then check again.',
    ],
  },
  failure: {
    words: [
      'Excel did not answer while the workbook was read.',
      'Close any open dialog in Excel and try again.',
    ],
    offers: ['Try again', 'Dismiss'],
  },
  'failure after a check': {
    words: ['Excel did not answer while the workbook was read.', 'Fix first'],
    offers: ['Try again'],
  },
  'asked to clear': { words: [english.pane.clear.question], offers: ['Clear', 'Keep them'] },
  cleared: { words: [english.pane.clear.done] },
  'partly cleared': {
    words: [
      english.pane.clear.partly,
      'The sheet Strategies is protected, so its marks could not be deleted. Unprotect it on the Review tab, then clear the marks again.',
    ],
  },
  'asked which template to insert': {
    words: [
      english.pane.template.question,
      "This clears Excel's undo history.",
      'What this workbook has already stays as it is.',
    ],
    offers: ['Add empty sheets', 'Add the worked example', 'Not now'],
  },
  'inserting a template': { words: [english.pane.template.running] },
  'template inserted': {
    words: ['The sheets are there. Guide shows how to go on.', english.pane.template.next.empty],
    offers: ['Dismiss'],
  },
  'example inserted': { words: [english.pane.template.next.example, 'Fix first'], offers: ['Dismiss'] },
  'waiting for a cell edit': { words: [english.pane.progress.waiting] },
  'coverage, before there is a plan': {
    words: ['Check the plan first. Then you see here where the tactics'],
    offers: ['Check the plan', 'Open the worked example'],
  },
  'coverage, where there is no plan': {
    words: ['No plan was found in this workbook yet.'],
    offers: ['Open Setup', 'Open the worked example'],
  },
  'coverage, nothing live': {
    words: ['The plan has no live strategies and no live tactics.'],
    offers: ['Open Setup', 'Open the worked example'],
  },
  'coverage, not stated': {
    words: ['No tactic has both a start and an end', 'Add the columns Start and End to the tactics'],
    offers: ['Open Setup'],
  },
  coverage: {
    words: [
      '16 gaps, listed below; 1 strategy has no tactics at all.',
      'Tactics, strategies by stage',
      'gap',
    ],
  },
  'coverage, a gap chosen': {
    words: ['No tactics here.', 'has no live tactic. Plan one, or drop the strategy.'],
    offers: ['Go to the strategy', 'See the finding'],
  },
  'coverage, spend against budget by month': {
    words: [
      'Actual spend against budget, strategies by month',
      '25 of 28 tactics have no actual spend, and are not in these sums.',
      '2 tactics, budget 11,161, actual spend 10,052',
      'No tactic runs in Aug 2027 and Nov–Dec 2027',
    ],
    offers: ['T01'],
  },
  'coverage, budget by segment': { words: ['Budget, strategies by segment'] },
  'coverage, thousands of tactics': {
    words: ['Only strategies with gaps'],
    offers: ['Show 40 more of 79 strategies', 'Show 24 more of 176 columns'],
  },
  'timeline, before there is a plan': {
    words: ['Once the plan is checked, its tactics stand here along their dates'],
    offers: ['Check the plan', 'Open the worked example'],
  },
  'timeline, where there is no plan': {
    words: ['No plan was found in this workbook yet.'],
    offers: ['Open Setup', 'Open the worked example'],
  },
  'timeline, no dates': {
    words: ['No tactic has both a start and an end', 'These tactics are not on the timeline.'],
    offers: ['Open Setup'],
  },
  timeline: {
    words: ['26 tactics from', 'Without dates', 'at once', 'No strategy'],
    offers: ['Add a timeline sheet'],
  },
  'timeline, late tactics': {
    words: ['Late now', 'Nothing runs from', 'No End', 'before it starts on', 'No strategy'],
  },
  'timeline, this quarter': { words: ['run before or after that.'] },
  'timeline, as a list': { words: ['26 tactics from', 'Timeline sheet'] },
  'timeline, written onto a sheet': { words: ['Added as the sheet'] },
  'timeline, thousands of tactics': { words: ['of them late'] },
  'forecast, before there is a plan': {
    words: ['Once the plan is checked'],
    offers: ['Check the plan', 'Open the worked example'],
  },
  'forecast, where there is no plan': { words: ['No plan was found'], offers: ['Open Setup'] },
  'forecast, no history': {
    words: ['No sales history', 'Add a table with the columns Period, Product and Units'],
    offers: ['Open Setup', 'Open the worked example'],
  },
  forecast: {
    words: [
      'Day bag, Jan 2026 to Dec 2026',
      'The plan has 5,200, within that range.',
      'On your last 12 months it was off by',
      'of the last 12 months were within the 80% interval',
      'The middle of four forecasts',
      'A yearly season was found.',
      'No Units for Aug 2024.',
      'T2 promoted the product in Mar 2025 and Apr 2025.',
      'Prices in this history range from 225.00 to 250.00.',
    ],
    offers: ['Show as a table', 'Open Price and volume', 'Add a forecast sheet'],
  },
  'forecast, read as a table with the wider interval': {
    words: ['in 95 of 100 cases', 'Forecast in units', 'History in units', 'filled in'],
  },
  'forecast of the worked example': { words: ['units expected', 'Orsa'], offers: ['Add a forecast sheet'] },
  'forecast, the plan is above it': {
    words: ['above the high end.', 'The tactics of P1 (Day bag) plan 9,000 units by 31 Dec 2026'],
    offers: ['See the finding'],
  },
  'forecast, a month without sales': {
    words: ['One question', 'Mar 2025 shows 0 units, usually about', tableTexts.firstChange],
    offers: ['Sold nothing: Mar 2025', 'Could not sell: Mar 2025'],
  },
  'forecast, the month could not sell': {
    words: ['Mar 2025: could not sell, counts as missing.'],
    offers: ['Change: Mar 2025'],
  },
  'forecast, repeating last year is closer': {
    words: ['Repeating last year was closer'],
    offers: ['Use "Repeat last year"'],
  },
  'forecast, a year and a quarter': { words: ['Half the trend and half last year'] },
  'forecast, sales now and then': {
    words: ['Croston: how much sells', 'more than a third of the months have no sales'],
  },
  'forecast, ten years of weeks': { words: ['Units per week'], offers: ['Show all 500 weeks'] },
  'forecast, a history too short': {
    words: ['Day bag has Units for only 2 months; a forecast needs at least 3.'],
    offers: ['Open Setup'],
  },
  'forecast, a history without units': { words: ['Day bag has no Units in any month'] },
  'forecast, written onto a sheet': { words: ['Added as the sheet Plumbline forecast.'] },
  'forecast, not written': { words: [protectedSheet.sentence], offers: ['Add a forecast sheet'] },
  'functions, before there is a plan': {
    words: ['Selected cell', 'D7 is blank.', 'All functions', 'Cost, volume, profit'],
    offers: ['Check the plan', 'Explain this cell', 'Pricing'],
  },
  'functions beside a checked plan': {
    words: ['875', 'units'],
    offers: ['Check again', 'Explain this cell'],
  },
  'link up, before there is a plan': {
    words: ['Check the plan first.'],
    offers: ['Check the plan', 'Open the worked example'],
  },
  'link up': {
    words: [
      '6 tactics without a strategy',
      'Instagram ~ social media',
      '2 names that no strategy has',
      'By keyboard: up and down move',
      'Only about half of the proposals are right.',
    ],
    offers: ['Link 4 tactics', 'Leave as it is', 'Go to Tactics, C2'],
  },
  'link up, thousands of tactics': {
    words: ['5,000 tactics without a strategy'],
    offers: ['Leave as it is'],
  },
  'link up, worked on': {
    words: ['3 of them are proposals that you have not confirmed.', 'S4 (Answer within a day)'],
    offers: ['Link 5 tactics'],
  },
  'link up, linked': {
    words: ['Link 4 tactics to their strategies', english.pane.fixes.undo],
    offers: ['Dismiss'],
  },
  'link up, too late': { words: ['Not applied: C2 on Tactics now contains S3.'], offers: ['Link 4 tactics'] },
  'link up, writing': { words: ['Writing…'] },
  'link up, everything linked': { words: ['Every tactic has a strategy', 'nothing else to fix'] },
  'link up, no live strategy': { words: ['Change the status of a strategy that is planned again'] },
  'link up, no tactics': { words: ['there is nothing to link'], offers: ['Open Setup'] },
  'link up, no strategies and no groups': {
    words: ['Add a table of strategies, even a short one.'],
    offers: ['Open the worked example'],
  },
  'link up, make strategies': {
    words: [
      'By channel: Email 2, Shops 2 and Social media 2',
      'Adds the sheet Strategies with a table of 3 strategies, and links 6 tactics to them.',
      'Adds the column Strategy to the list on Tactics.',
      '1 tactic stays without a strategy.',
      "This clears Excel's undo history.",
    ],
    offers: ['Make 3 strategies'],
  },
  'link up, strategies made': { words: ['Make 3 strategies', '6 tactics without a strategy'] },
  'approvals, before there is a plan': { words: ['Check the plan first.'], offers: ['Check the plan'] },
  approvals: {
    words: [
      'Marketing leads this plan, so marketing approves it.',
      '1 idea is not listed',
      'Changed since approval (1)',
      'T1 (Reels with designers)Approved by Ada on',
      'Budget was 40,000 (now 45,000)',
      'Benefit of S1 was "Light to carry" (now "Light")',
      'Not approved yet (2)',
      'T2 (Demo day)',
      'Approved in the sheet (1)',
      'Approved (2)',
      'Select the rows that were agreed.',
    ],
    offers: ['Watch this row', 'Go to Tactics, D2', 'Approve'],
  },
  'approvals, rows selected': {
    words: [
      'Fills in 4 cells in Approved by and Approved on, and keeps what the rows say in the sheet Plumbline settings. One undo takes it back.',
    ],
    offers: ['Approve 2 rows', 'Withdraw approval'],
  },
  'approvals, the first in a workbook': {
    words: ["Adds that sheet. This clears Excel's undo history."],
  },
  'approvals, approved': {
    words: ['Approved 2 rows: 4 cells changed', english.pane.fixes.undo],
    offers: ['Dismiss'],
  },
  'approvals, too late': {
    words: ['Not applied: H3 on Tactics now contains Bob.'],
    offers: ['Approve 2 rows'],
  },
  'approvals, writing': { words: ['Writing…'] },
  'approvals, nothing found': { words: ['No row matches.'] },
  'approvals, thousands of tactics': { words: ['Not approved yet (5,0'] },
  'approvals, everything approved': { words: ['nothing has changed since', 'Approved (1)'] },
  'approvals, nothing to approve': { words: ['there is nothing to approve'], offers: ['Open Setup'] },
  'price and volume, before there is a plan': {
    words: ['Enter your own figures, or check a plan', 'Once the figures are complete'],
    offers: ['Fill in an example'],
  },
  'price and volume of a product': {
    words: ['Tarn Day Bag', 'Results', 'Volume change to break even', 'Planned by the tactics'],
    offers: ['Add a live sheet'],
  },
  'price and volume, written': { words: ['Added as the sheet'], offers: ['Add a live sheet'] },
  'price and volume, not written': {
    words: [protectedSheet.sentence, protectedSheet.whatToDo],
    offers: ['Add a live sheet'],
  },
  'price and volume in a currency': {
    words: ['Net price today (€)', '€230.00', 'money in €', "at today's price"],
    offers: ['Save scenario', 'Add a live sheet'],
  },
  'price and volume of a planned product': {
    words: ['Planned net price', 'This product is not sold yet', 'at the planned price'],
  },
  'price and volume, scenarios side by side': {
    words: [
      'A row of Plumbline scenarios is not read',
      'Side by side',
      'Different assumptions',
      '✓ best',
      'Delete "Autumn offer with a rather long name" from the sheet Plumbline scenarios?',
    ],
    offers: ['Open', 'Delete', 'Cancel'],
  },
  'price and volume, a scenario opened': {
    words: ['Opened "As it is"', 'Net price today: saved €221.00, now €230.00'],
    offers: ['Bring back what was here', 'Rename'],
  },
  'price and volume, overtaken': {
    words: ['The workbook has changed since this check.', 'Results'],
    offers: ['Check again'],
  },
  'functions, an answer explained': {
    words: [
      '=PLUMB.REQUIRED_VOLUME(B1,B2,B3,30000,20%)',
      '875 units',
      'the units that cover the fixed cost and earn the target profit',
      'B2 · currency per unit',
      '0.2 (20%)',
      'left out: FALSE',
      'Source: Saylor',
    ],
  },
  'functions, an error explained': {
    words: ['#NUM!', 'No volume is enough: each unit sells for 147.5 and costs 150'],
  },
  'functions, a column explained': {
    words: [
      'F4 is part of the result of the formula in F2.',
      'Result in F4',
      'each unit sells for 140',
      'for F4: 140',
      '6 rows, 1 column; the first 5 of 6 rows',
      '3 cells without a result',
      '1 × #NUM!',
    ],
  },
  'functions, a part that Excel calculates': {
    words: [
      'SUM is an Excel function, which only Excel can calculate.',
      'unknown',
      'PRICE_FOR_MARGIN',
      '250',
    ],
  },
  'functions, a name that Excel did not know': {
    words: ['#NAME?', 'Press F2, then Enter, in the cell.'],
  },
  'functions, nothing explained': { words: ['Excel did not answer while the workbook was read.'] },
  'functions, searched': { words: ['PRICE_FOR_MARGIN', 'Pricing'] },
  'functions, searched in vain': { words: ['No function matches "quark".'] },
  'functions, a form': {
    words: [
      'REQUIRED_VOLUME(fixed_cost, price, variable_cost, [target_profit], [tax_rate], [round_up])',
      'Fill in fixed_cost, price and variable_cost to see the result.',
      'of the profit before tax, optional, default 0',
      'at least 0 and below 1',
      'Target cell: Plan D7',
    ],
    offers: ['Use selection for price', 'Use the selected cell', 'Insert into D7'],
  },
  'functions, a form filled in': { words: ['=PLUMB.REQUIRED_VOLUME(50000,250,150,,20%)', '500 units'] },
  'functions, a form with mistakes': {
    words: [
      'Enter a number, cell or formula, such as',
      'Correct the arguments marked above to see the result.',
    ],
  },
  'functions, a form that gives an error': { words: ['#NUM!', 'No volume is enough'] },
  'functions, a form with cells': {
    words: [
      '=PLUMB.REQUIRED_VOLUME(D7,Products[Price],B3)',
      'The result depends on cells, and appears once the formula is inserted.',
    ],
  },
  'functions, asked to replace': {
    words: ['D7 on Plan already contains =SUM(B1:B9). Replace it?'],
    offers: ['Replace', 'Keep it'],
  },
  'formulas, asked to freeze': {
    words: [
      'Replace 12 formulas with PLUMB functions by their current values?',
      'One undo takes it back. 2 formulas that show an error stay as they are.',
    ],
    offers: ['Replace', 'Keep the formulas'],
  },
  'formulas, none to freeze': { words: ['so there is no value to freeze.'], offers: ['Dismiss'] },
  'formulas, freezing': { words: ['Freezing the values…'] },
  'formulas, frozen': {
    words: ['9 formulas replaced by 21 values', english.pane.fixes.undo, 'Prices is protected: B2:B4.'],
    offers: ['Dismiss'],
  },
  'formulas, repaired': { words: ['3 formulas repaired'], offers: ['Dismiss'] },
  'formulas, not repaired': {
    words: [
      'No formula could be repaired',
      '1 formula still shows #NAME?.',
      'Prices is protected: B2:B4 and D7. Choose Unprotect Sheet',
    ],
    offers: ['Dismiss'],
  },
  'functions, inserted': { words: ['Inserted into D7. You can undo this in Excel.'] },
  'functions, not inserted': { words: ['Excel did not answer while the workbook was read.'] },
  'functions, a form of one that spills': {
    words: ['The cells to the right and below must be empty and outside any table.', 'Errors', 'Source'],
    offers: ['Fill in the example'],
  },
  setup: { words: ['Setup', 'Check the plan first.'], offers: ['Check the plan'] },
  'setup beside a checked plan': {
    words: [
      'What was recognised',
      'SureGoals Goals!A1:',
      'How it is checked',
      'Nothing is set in this workbook yet',
    ],
    offers: ['Tactics!A1:'],
  },
  'setup where there is no plan': {
    words: ['What was recognised', 'How it is checked'],
    offers: ['1 other table left alone'],
  },
  'setup with questions': {
    words: [
      '2 questions',
      'Is Sheet1!A1:C4 a list of tactics?',
      'In Tactics!A1:E8, does each value under "Strategy" also go for the blank rows below it?',
      'Until you answer, the blank rows count as rows without a Strategy.',
      'The first choice adds that sheet at the end of the workbook.',
      'SureStrategies Strategies!A1:C4Tactics Tactics!A1:E8Not sureTactics Sheet1!A1:C4Left alone1 table',
    ],
    offers: ['Yes, read it', 'No, leave it alone', 'Yes', 'No', '5 columns, 1 not used, and why'],
  },
  'setup, saving an answer': { words: ['2 questions'], offers: ['Yes, read it'] },
  'setup, columns': {
    words: ['Remark of the printer', 'Not used: tactics have no field of that name.', 'Read as Budget'],
  },
  'setup, tables left alone': {
    words: ['Travel!A1:C3', 'Left alone: it does not look like a part of a plan.'],
  },
  'setup with settings': {
    words: [
      'A row of Plumbline settings is not used',
      'Each value goes for the blank rows below it, as you said.',
      'Read as Message: the settings say so.',
      'Left aloneAs you saidSheet1!A1:C4',
      'What you have chosen is kept on the sheet Plumbline settings.',
    ],
    offers: ['Go to B8', 'Ask again about blank rows under "Strategy"', 'Reset tables and columns'],
  },
  'setup with long names': {
    words: [
      'SureTactics, Goals and Strategies Marketing_and_Sales_Plan_2027_v!A1:E5',
      'With 2 goals and 3 strategies from the same table',
      'Responsible_person_or_department_in_charge',
    ],
    offers: ['Yes, read it', 'No, leave it alone'],
  },
  'setup, rules of a group': {
    words: [
      'Order: 10 rules, 1 changed',
      'Does every row end on or after its start?',
      'Usual (error)',
      'Was every row approved by the day it starts? Advice if the row is done.',
    ],
    offers: ['Order: 10 rules', 'Measurement: '],
  },
  'setup, limits': {
    words: ['7 limits, 1 changed', 'Usually 5%. Leave it empty for that.', 'Usually 30.'],
  },
  'setup, muted findings': {
    words: [
      'T22 (Orsa days: owners have theirs conditioned over coffee) has no KPI.',
      'Reason: Ines decides in May',
      'missing-kpi/tactics/t99 (not found in the last check)',
      'No reason given.',
    ],
    offers: ['Show again'],
  },
  'setup, asked to reset': { words: ['Reset everything that the sheet'], offers: ['Reset', 'Keep them'] },
  about: {
    words: [
      'About',
      'Plumbline ',
      'Nothing about it is sent anywhere.',
      'Self-test',
      english.pane.selfTest.lead,
    ],
    offers: ['Start the self-test', 'Check the plan'],
  },
  'about beside a checked plan': { words: [english.pane.selfTest.lead], offers: ['Check again'] },
  'self-test, not begun': { words: ['Looking at the workbook'], offers: ['Cancel'] },
  'self-test, running': {
    words: ['10 of 27: names can be added, found, changed and deleted'],
    offers: ['Cancel', 'Start the self-test'],
  },
  'self-test, cancelling': {
    words: ['3 of 27: a text with a leading apostrophe stays a text'],
    offers: ['Cancelling…'],
  },
  'self-test, all passed': {
    words: ['Self-test finished: 2 passed.'],
    offers: ['2 cases passed', 'Copy the result', 'Run the self-test again'],
  },
  'self-test, something failed': {
    words: [
      'Self-test finished: 1 failed, 1 not supported, 2 passed.',
      'Failed: one format covers two areas, with a lower priority than that of the user',
      'Expected[[2,2,1,2],',
      'Actual[[2,2,1,1],',
      'Not supported: changes by the add-in itself raise events with the source ThisLocalAddin',
      'Needs ExcelApi 1.14, which this Excel does not support.',
    ],
    offers: ['2 cases passed', 'Copy the result'],
  },
  'self-test, copied': { words: [english.pane.selfTest.copied] },
  'self-test, not copied': {
    words: [english.pane.selfTest.notCopied, '4 of 4 cases'],
    offers: ['Copy the result'],
  },
  'self-test, left something': {
    words: ['Self-test cancelled: 2 passed.', 'Excel did not answer while the workbook was read.'],
  },
  'self-test, refused': {
    words: [
      'This workbook is not blank: it has the sheet Tactics.',
      'Open a blank workbook, open Plumbline in it',
    ],
    offers: ['Try again', 'Dismiss', 'Start the self-test'],
  },
};

const spaced = (text: string | null): string => (text ?? '').replaceAll(/\s+/gu, ' ');

/* What axe finds in them, preview/states-in-browser.test.ts asks in a browser. */
describe('each state', () => {
  it.each(paneStateNames)(
    '%s says and offers what it is to, and can be heard and used by keyboard',
    async (name) => {
      const { container } = await renderPane(name);
      const { words, offers = [] } = says[name];
      const main = spaced(document.body.textContent);
      const ranks = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
      expect({
        hasFocus: document.activeElement?.tagName,
        doesNotSay: words.filter((word) => !main.includes(word)),
        doesNotOffer: offers.filter(
          (offer) => screen.queryAllByRole('button', { name: new RegExp(`^${offer}`, 'u') }).length === 0,
        ),
        headingsOfFirstRank: ranks.filter((rank) => rank === 1).length,
        skippedRanks: ranks.filter((rank, place) => rank - (ranks[place - 1] ?? 0) > 1),
        handsFocusTo: [...container.querySelectorAll('[data-takes-focus]')].map(({ tagName }) => tagName),
      }).toEqual({
        hasFocus: 'BODY',
        doesNotSay: [],
        doesNotOffer: [],
        headingsOfFirstRank: 1,
        skippedRanks: [],
        handsFocusTo: [expect.stringMatching(/^H[12]$/u)],
      });
    },
  );
});

describe('the overview', () => {
  it('says each part in words, beside its bar', async () => {
    await renderPane('overview');
    const backing = screen.getByText('Backing').closest('li');
    expect(within(backing as HTMLElement).getByText(/^\d+\.\d of 40$/u)).toBeTruthy();
  });

  it('lists first what costs most', async () => {
    await renderPane('overview');
    const list = screen.getByRole('heading', { name: 'Fix first' }).parentElement as HTMLElement;
    const lost = within(list)
      .getAllByText(/^−\d+\.\d$/u)
      .map(({ textContent }) => Number(textContent.replace('−', '')));
    expect(lost).toHaveLength(5);
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
  });

  it('says what the plan lacks once, without a word of blame', async () => {
    await renderPane('sparse plan');
    const sentence =
      'No tactic says which strategy backs it. Add or fill the column Strategy in the tactics.';
    const [item, ...others] = screen.getAllByText(sentence);
    expect(others).toEqual([]);
    expect(item?.closest('li')?.textContent).not.toMatch(/error|warning/u);
  });

  it('puts what the plan lacks before what to fix where it costs more', async () => {
    await renderPane('sparse plan');
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings.indexOf('Missing from the plan')).toBeLessThan(headings.indexOf('Fix first'));
  });
});

describe('severities', () => {
  it('are told by words and signs, never by colour alone', async () => {
    await renderPane('findings');
    const groups = screen
      .getAllByRole('heading', { level: 3 })
      .flatMap((heading) => heading.querySelector('button') ?? []);
    expect(groups.length).toBeGreaterThan(20);
    const signOf: Readonly<Record<string, string>> = {
      error: 'triangle',
      warning: 'disc',
      'piece of advice': 'ring',
    };
    for (const group of groups) {
      const [, word = ''] = /^(error|warning|piece of advice): /u.exec(group.textContent) ?? [];
      expect(group.querySelector('[data-sign]')?.getAttribute('data-sign')).toBe(signOf[word]);
      expect(word).not.toBe('');
    }
  });
});
