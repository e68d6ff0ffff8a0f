/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { fireEvent, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { checkPlan } from '../../src/alignment/check';
import { readPlanAsSet } from '../../src/alignment/workbook-settings/read-plan-as-set';
import { english } from '../../src/languages/english';
import { tables as tableTexts } from '../../src/languages/english/tables';
import { settingsSheetName } from '../../src/plan/own-sheets';
import type { Sheet } from '../../src/spreadsheet/sheet';
import { pointsOf } from '../../src/taskpane/points';
import { sheetNamed, workbookWith } from '../excel/plan-in-excel';
import { sheetOf } from '../plan/recognition/sheet-of';
import {
  type OrdinaryPlan,
  ordinaryPlans,
  type OrdinarySheet,
} from '../support/ordinary-plans/ordinary-plans';
import { readingSettings } from '../support/plan-of';
import { ordinaryPlansTold, type Told } from './support/ordinary-plans-told';
import { paneInExcel } from './support/pane-in-excel';

/*
 * Ten plans of people who never heard of Plumbline, on their way through Excel, reading, check and pane: whatever the pane says of
 * them must be true and of use to their owners.
 */

/** The cells of a sheet, each row as long as the longest. */
const cellsOf = ({ rows }: OrdinarySheet): Sheet['cells'] => {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
};

let plan: OrdinaryPlan;

const host = paneInExcel(() => {
  // Each test has the title of its plan.
  const { currentTestName } = expect.getState();
  const named = ordinaryPlans.find(({ title }) => title === currentTestName);
  if (named === undefined) throw new Error(`No plan has the title ${currentTestName}.`);
  plan = named;
  return workbookWith(
    plan.sheets.map((sheet) => {
      const [headings = [], ...rows] = cellsOf(sheet);
      // What stands in the first row is a text or nothing, and goes into the cells as it is.
      return { sheet: sheet.name, headings: headings as readonly string[], rows, isTable: false };
    }),
  );
});

/** The score that the command line gives the same workbook: it sees which cells are merged, and the settings that the pane has kept. */
function scoreOnCommandLine(): number | null {
  const kept = host.workbook.sheets().some(({ name }) => name === settingsSheetName);
  const sheets = [
    ...plan.sheets.map((sheet) =>
      sheetOf('', { name: sheet.name, cells: cellsOf(sheet), merges: sheet.merges ?? [] }),
    ),
    ...(kept ? [sheetOf('', { name: settingsSheetName, cells: settingCells() })] : []),
  ];
  const { plan: read, check } = readPlanAsSet(
    { sheets, dateSystem: 1900, leftOut: [] },
    readingSettings.planDate,
    {},
  );
  return checkPlan(read, check).score.score;
}

function settingCells(): Sheet['cells'] {
  const id = sheetNamed(host.workbook, settingsSheetName);
  const { bottom = 0 } = host.workbook.usedArea(id, true) ?? {};
  return Array.from({ length: bottom + 1 }, (_, row) =>
    [0, 1, 2].map((column) => host.workbook.valueAt(id, row, column)),
  );
}

const patiently = { timeout: 15_000 };

/* By selectors, not by roles and accessible names: those ask for the style of every part, which takes jsdom minutes over ten plans. */
const view = (): HTMLElement => document.querySelector('[role="tabpanel"]') as HTMLElement;
const tabNamed = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(({ textContent }) =>
    textContent.startsWith(name),
  );
const buttonNamed = (name: RegExp): HTMLElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => name.test(textContent));
const headingOfTables = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('h2, h3')].find(
    ({ textContent }) => textContent === english.pane.read.title,
  );
const there = (element: HTMLElement | undefined): HTMLElement => {
  if (element === undefined) throw new Error(`It is not there. The pane says: ${document.body.textContent}`);
  return element;
};
const comes = (find: () => HTMLElement | undefined): Promise<HTMLElement> =>
  waitFor(() => there(find()), patiently);

/** What is said of every plan, or tells the time. */
const usual = new Set<string>([
  tableTexts.firstChange,
  english.pane.noPlan.example,
  english.pane.score.partsTitle,
  english.pane.score.parts.Backing.about,
  english.pane.missing.lead,
  english.pane.fixFirst.title,
  english.pane.fixFirst.lead,
]);

/** One thing that the pane says, without its sign, and without the points that it costs. */
const plainly = ({ textContent }: Element): string =>
  textContent
    .replaceAll(/\s+/gu, ' ')
    .replace(/^\+/u, '')
    .replace(/−[\d.]+, costs .*$/u, '')
    .trim();

/** What changed since the answer to a question is told once it is compared, sooner or later, and tested by itself. */
const isOfLastCheck = (element: Element): boolean =>
  element.closest('section')?.querySelector('h3')?.textContent === english.pane.since.title;

/** The headings, sentences and findings of the overview, down to the tables that were read. */
function saidFirst(): readonly string[] {
  const all = [...view().querySelectorAll('h2, h3, p, li > button, li > div > [data-stepped-through]')]
    .filter((element) => !isOfLastCheck(element))
    .map(plainly);
  return all
    .slice(0, all.indexOf(english.pane.read.title))
    .filter((words) => !usual.has(words) && !words.startsWith('Checked at'));
}

const tablesRead = (): readonly string[] => {
  const items = there(headingOfTables()).closest('section')?.querySelectorAll('li') ?? [];
  return [...items].map((item) =>
    [...item.querySelectorAll('span:not(:has(span))')].map(plainly).join(' · '),
  );
};

async function visit(name: string): Promise<HTMLElement> {
  fireEvent.click(there(tabNamed(name)));
  await waitFor(() => expect(view().textContent).not.toContain(english.pane.views.opening), patiently);
  return view();
}

/** Everything that is folded away in a view is said too. */
const unfold = (): void => {
  for (const folded of view().querySelectorAll('button[aria-expanded="false"]')) fireEvent.click(folded);
};

/** What the findings say, one by one; none where there is no score to lose. */
async function findingsOf(): Promise<readonly string[]> {
  if (tabNamed(english.pane.views.findings) === undefined) return [];
  await visit(english.pane.views.findings);
  unfold();
  const said = [...view().querySelectorAll('li > button, li > div > button')].map(plainly);
  return said.filter((words) => words.includes('Go to'));
}

/** How the setup sums up what it recognised, and how it reads each column. */
async function setUp(): Promise<{ readonly glance: readonly string[]; readonly fields: readonly string[] }> {
  const setup = await visit(english.pane.views.setup);
  unfold();
  const fields = setup.querySelectorAll<HTMLSelectElement>('select[aria-label^="Field of"]');
  return {
    glance: [...setup.querySelectorAll('dl > *')].map(plainly),
    fields: [...fields].map(({ selectedOptions }) => selectedOptions[0]?.textContent ?? ''),
  };
}

/** Advice to add a column that is there. */
const inCircles = (said: readonly string[], fields: readonly string[]): readonly string[] =>
  said.filter((words) => fields.includes(/Add or fill the column ([^.,]+?) in /u.exec(words)?.[1] ?? '-'));

async function expectTold(told: Told): Promise<void> {
  const says = saidFirst();
  const read = tablesRead();
  const findings = await findingsOf();
  const { glance, fields } = await setUp();
  await visit(english.pane.views.overview);
  expect({ says, read, findings, glance }).toEqual(told);
  expect(inCircles([...says, ...findings], fields)).toEqual([]);
}

it.each(ordinaryPlansTold)('$title', async ({ first, afterYes }) => {
  const user = userEvent.setup();
  await user.click(there(buttonNamed(/^Check the plan$/u)));
  await comes(headingOfTables);
  await expectTold(first);

  if (afterYes !== null) {
    const leads = buttonNamed(/^Answer/u);
    if (leads !== undefined) await user.click(leads);
    await user.click(await comes(() => buttonNamed(/^Yes/u)));
    await waitFor(() => expect(buttonNamed(/^Yes/u)).toBeUndefined(), patiently);
    await visit(english.pane.views.overview);
    await comes(headingOfTables);
    await expectTold(afterYes);
  }
  // Nothing is left to ask, and merged cells, which only the command line sees, say nothing more.
  expect(buttonNamed(/^(?:Yes|Answer)/u)).toBeUndefined();
  const score = scoreOnCommandLine();
  const [headline] = saidFirst();
  expect(headline).toBe(
    score === null ? english.pane.noScore.title : `Alignment score: ${pointsOf(100, score)} of 100`,
  );
});
