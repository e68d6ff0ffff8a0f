/** @jest-environment jsdom */
import { run as runAxe } from 'axe-core';
import * as fc from 'fast-check';
import { rules } from '../../../../src/alignment/catalogue';
import { checkPlan } from '../../../../src/alignment/check';
import { defaultCheckSettings } from '../../../../src/alignment/settings';
import { type CheckedFile, type CheckedPlan, reportedCheck } from '../../../../src/cli/checked-file';
import type { ReportSettings } from '../../../../src/cli/report/report';
import { htmlReport } from '../../../../src/cli/report/review/html';
import { readWorkbookPlan } from '../../../../src/plan/read-workbook';
import { dayFromIso } from '../../../../src/spreadsheet/day';
import type { Sheet } from '../../../../src/spreadsheet/sheet';
import { sheetOf } from '../../../plan/recognition/sheet-of';
import { each, textOf } from '../checked-plan';

const settings: ReportSettings = { failOn: 'error', width: 80, colours: false, explains: false };
const written = (...files: readonly CheckedFile[]): Promise<string> =>
  textOf(htmlReport(each(files), settings));
const pageOf = async (...files: readonly CheckedFile[]): Promise<Document> =>
  new DOMParser().parseFromString(await written(...files), 'text/html');

const given = { planDate: dayFromIso('2026-03-01') ?? 0, locale: 'en-US', fiscalYearStart: 1 };

/** A plan as the reports get it, checked by the named rules and no others. */
function checkedOf(file: string, sheets: readonly Sheet[], ruleIds: readonly string[]): CheckedPlan {
  const plan = readWorkbookPlan({ dateSystem: 1900, sheets, leftOut: [] }, given);
  const others = rules.filter(({ id }) => !ruleIds.includes(id));
  const off = Object.fromEntries(others.map(({ id }) => [id, 'off' as const]));
  const result = checkPlan(plan, { ...defaultCheckSettings, rules: off });
  return { file, result: reportedCheck(result, { ...given, dateSystem: 1900 }, true), leftOut: [] };
}

const strategies = sheetOf(
  `
    ID | Strategy
    S1 | Win commuters
    S2 | Delight those who own one
  `,
  { name: 'Strategies' },
);
const tactics = sheetOf(
  `
    ID | Tactic  | Strategy | Owner | Budget | Start      | End
    T1 | Film    | S1       | Ann   | 30     | 2026-01-01 | 2026-03-31
    T2 | Radio   | .        | Ben   | 30     | 2026-01-01 | 2026-03-31
    T3 | Posters | S1       | .     | 40     | soon       | 2026-03-31
  `,
  { name: 'Tactics' },
);
const unlinked = sheetOf('ID | Tactic | Owner \n T1 | Film | Ann \n T2 | Radio | Ben', { name: 'Tactics' });
const crookedRules = ['tactic-without-strategy', 'strategy-without-tactic', 'missing-owner', 'missing-dates'];
const crooked = (file = 'plans/crooked.xlsx'): CheckedPlan =>
  checkedOf(file, [strategies, tactics], crookedRules);
/** Nothing of the workbook was read. */
const planless: CheckedPlan = checkedOf('none.xlsx', [], []);

const wordsOf = (elements: Iterable<Element>): readonly string[] =>
  [...elements].map(({ textContent }) => textContent.trim());

describe('the page', () => {
  it('says the score, its parts, what to fix first, what holds, and every finding with its place', async () => {
    const page = await pageOf(crooked());
    expect(wordsOf(page.querySelectorAll('h1, h2, h3, h4'))).toEqual([
      'plans/crooked.xlsx',
      'Where the score comes from',
      'Fix first',
      'What holds',
      'Timeline',
      '3 findings',
      '▲ Errors (1)',
      'Tactic without a strategy',
      '● Warnings (2)',
      'Strategy without a tactic',
      'No owner',
      'Could not check (1)',
      'Read from',
    ]);
    const { score } = crooked().result.score;
    expect(wordsOf(page.querySelectorAll('.score span'))).toEqual([
      (score ?? 0).toFixed(1),
      'of 100',
      'Poorly aligned',
    ]);
    const rows = wordsOf(page.querySelectorAll('tbody tr'));
    expect(rows).toContain(
      'Tactics!C3T2 (Radio) has no strategy. Name the one that it supports, or drop it.18.0',
    );
    expect(rows.filter((row) => row.startsWith('−'))).toHaveLength(3);
    expect(page.body.textContent).toContain('1 error, 2 warnings.');
  });

  it('draws the parts of the score, and says the same to who cannot see it', async () => {
    const page = await pageOf(crooked());
    const picture = page.querySelector('svg');
    const [backing] = crooked().result.score.parts;
    const earned = backing?.earned ?? 0;
    expect(picture?.getAttribute('aria-label')).toBe(
      `Backing: ${earned.toFixed(1)} of 60. Coverage: 20.0 of 40`,
    );
    const [rail, bar] = picture?.querySelectorAll('rect') ?? [];
    const widthOf = (rect: Element | undefined) => Number(rect?.getAttribute('width'));
    expect(widthOf(bar) / widthOf(rail)).toBeCloseTo(earned / 60, 2);
  });

  it('asks for nothing and runs nothing', async () => {
    const page = await pageOf(crooked());
    expect(page.querySelectorAll('script, link, img, iframe, object, [src], [onclick]')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/u);
  });

  it('has an article for each file: also for one without a plan, and for one that could not be read', async () => {
    const page = await pageOf(
      checkedOf('true.xlsx', [strategies, tactics], ['overallocated']),
      planless,
      { file: 'gone.xlsx', error: 'There is no such file.' },
      crooked('odd.xlsx'),
    );
    const articles = [...page.querySelectorAll('article')];
    expect(articles.map((article) => article.querySelector('h1')?.textContent)).toEqual([
      'true.xlsx',
      'none.xlsx',
      'gone.xlsx',
      'odd.xlsx',
    ]);
    expect(articles[0]?.textContent).toContain('No findings: the plan hangs true');
    expect(articles[1]?.textContent).toContain('No plan found in this workbook.');
    expect(articles[2]?.textContent).toContain('Could not be read. There is no such file.');
    expect(articles[3]?.textContent).toContain('Could not check');
  });

  it('says what to add in place of a score', async () => {
    const page = await pageOf(checkedOf('half.xlsx', [unlinked], ['plan-missing']));
    expect(page.querySelector('.verdict')?.textContent).toBe('No score yet');
    expect(page.querySelector('svg')).toBeNull();
  });

  it('has nothing that axe objects to', async () => {
    const page = await pageOf(crooked(), { file: 'gone.xlsx', error: 'There is no such file.' });
    document.documentElement.lang = 'en';
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    const { violations } = await runAxe(document, {
      rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: true } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  }, 30_000);

  it('has the same elements whatever a text holds, and the text letter for letter', async () => {
    const plain = crooked('name');
    const shapeOf = (page: Document): readonly string[] =>
      [...page.querySelectorAll('*')].map(({ tagName, attributes }) =>
        [tagName, ...[...attributes].map(({ name }) => name)].join(' '),
      );
    const expected = shapeOf(await pageOf(plain));
    const pieces = fc.oneof(
      fc.constantFrom(
        '<script>',
        '</title>',
        '</style>',
        '-->',
        '&amp;',
        '&#60;',
        '"',
        "'",
        '<b>',
        ']]>',
        '`',
      ),
      fc.string({ maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 6 }), async (given) => {
        const hostile = given.join('');
        const findings = plain.result.findings.map((finding) => ({ ...finding, message: `m${hostile}` }));
        const { coverage, timeline } = plain.result.pictures ?? { coverage: null, timeline: null };
        const lanes = (timeline?.lanes ?? []).map((lane) => ({
          ...lane,
          strategy: lane.strategy && { ...lane.strategy, strategy: `s${hostile}` },
        }));
        const pictures = { coverage, timeline: timeline && { ...timeline, lanes } };
        const result = { ...plain.result, findings, pictures };
        const page = await pageOf({ ...plain, file: `f${hostile}`, result });
        expect(shapeOf(page)).toEqual(expected);
        expect(page.querySelector('h1')?.textContent.replaceAll(/\s+/gu, ' ').trim()).toBe(
          `f${hostile}`
            .replaceAll(/[\s\u0085]+/gu, ' ')
            .replaceAll(/\p{Cc}|\p{Cf}/gu, '')
            .trim(),
        );
      }),
    );
  });
});
