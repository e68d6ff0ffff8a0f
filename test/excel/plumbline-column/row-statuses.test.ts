import { checkPlan } from '../../../src/alignment/check';
import { type CheckSettings, defaultCheckSettings } from '../../../src/alignment/settings';
import { type RowStatus, rowStatuses } from '../../../src/excel/plumbline-column/row-statuses';
import { longestWritten } from '../../../src/excel/written-cell';
import { planOf, type PlanSheets, sheet } from '../../support/plan-of';

/** What is written beside the rows of the only table of tactics. */
function besideTactics(sheets: PlanSheets, settings: Partial<CheckSettings> = {}): readonly RowStatus[] {
  const plan = planOf(sheets);
  const result = checkPlan(plan, { ...defaultCheckSettings, ...settings });
  const table = plan.tables.findIndex(({ role }) => role === 'tactics');
  const ofTable = [...rowStatuses(result).values()][table];
  return [...(ofTable ?? [])].sort(([one], [other]) => one - other).map(([, status]) => status);
}

const strategies = sheet('ID | Strategy', 'S1 | Win the young');

const withOwners = (...rows: readonly string[]): PlanSheets => ({
  strategies,
  tactics: sheet('ID | Tactic | Strategy | Owner | Status', ...rows),
});

const sound = 'T1 | Launch e-mail | S1 | Mia | planned';

it.each<[string, string, Partial<CheckSettings>, string, RegExp]>([
  ['no finding', 'T2 | Fair | S1 | Ben | planned', {}, 'Holds', /^$/u],
  ['an error', 'T2 | Fair | S9 | Ben | planned', {}, 'Error', /names the strategy "S9"/u],
  ['a warning', 'T2 | Fair | S1 | | planned', {}, 'Warning', /^T2 \(Fair\) has no owner\./u],
  ['advice', 'T2 | Fair | S1 | | planned', { rules: { 'missing-owner': 'advice' } }, 'Advice', /no owner/u],
  ['a retired row', 'T2 | Fair | S9 | | dropped', {}, 'Retired', /^$/u],
  [
    'a finding that is muted',
    'T2 | Fair | S1 | | planned',
    { muted: [{ finding: 'missing-owner/tactics/T2', reason: 'Mia decides in May' }] },
    'Muted',
    /has no owner/u,
  ],
  ['an ID that is there twice', 'T1 | Fair | S1 | Ben | planned', {}, 'Error', /has the same ID/u],
  [
    'an ID that is there twice, where nobody asks for that',
    'T1 | Fair | S1 | Ben | planned',
    { rules: { 'duplicate-id': 'off' } },
    'Not checked',
    /^$/u,
  ],
])('%s', (_, row, settings, status, reason) => {
  const [first, second] = besideTactics(withOwners(sound, row), settings);
  expect(first).toEqual({ status: 'Holds', reason: '' });
  expect(second).toEqual({ status, reason: expect.stringMatching(reason) });
});

it('what could not be checked, where nothing was found', () => {
  const sheets: PlanSheets = {
    strategies: sheet('ID | Strategy | Start | End', 'S1 | Win the young | 2026-01-01 | 2026-12-31'),
    tactics: sheet('ID | Tactic | Strategy | Start | End', 'T1 | Fair | S1 | 03/04/2026 | 2026-05-01'),
  };
  const [unread] = besideTactics(sheets);
  expect(unread?.status).toBe('Error');
  const [undecided] = besideTactics(sheets, { rules: { 'unreadable-cell': 'off' } });
  expect(undecided).toEqual({ status: 'Could not check', reason: expect.stringMatching(/\.$/u) });
});

it('several findings of a row: the worst one is its status, and each is told once', () => {
  const [, both] = besideTactics(withOwners(sound, 'T2 | Fair | S9 | | planned'));
  expect(both?.status).toBe('Error');
  expect(both?.reason).toMatch(/names the strategy "S9".*has no owner/u);
});

it('a text longer than a cell holds is cut', () => {
  const unknown = Array.from({ length: 600 }, (_, place) => `X${place}`).join('; ');
  const [, long] = besideTactics(withOwners(sound, `T2 | Fair | ${unknown} | Ben | planned`));
  expect(long?.reason).toHaveLength(longestWritten);
  expect(long?.reason).toMatch(/…$/u);
});
