import { checkPlan } from '../../../src/alignment/check';
import { coverageGaps } from '../../../src/alignment/coverage/coverage-gaps';
import { coverPlan } from '../../../src/alignment/coverage/coverage-grid';
import type { Dimension } from '../../../src/alignment/coverage/dimensions';
import { type CheckSettings, defaultCheckSettings } from '../../../src/alignment/settings';
import { isoText } from '../../../src/spreadsheet/day';
import { planOf, type PlanSheets, sheet } from '../../support/plan-of';

const sheets: PlanSheets = {
  strategies: sheet(
    'ID|Strategy|Channel|Segment|Product|Department|Start|End',
    'S1|Gifts|Shop; Web|Tourists; Locals|Bag|marketing|2027-01-20|2027-04-30',
    'S2|Abroad|Mail|||sales||',
    'S3|Trade|Fair|Buyers|Bag; Case||2027-01-01|2027-12-31',
    'S4|Loyalty|Club|||service|2027-01-01|2027-06-30',
  ),
  segments: sheet('Segment', 'Collectors', 'Tourists'),
  products: sheet('ID|Product|Big push', 'P1|Bag|', 'P2|Case|', 'P3|Strap|'),
  tactics: sheet(
    'ID|Tactic|Strategy|Stage|Channel|Segment|Product|Department|Start|End',
    'T1|Shop|S1|purchase|Shop|Tourists|Bag|marketing|2027-02-01|2027-02-28',
    'T2|Film|S1|awareness|shop|Tourists||marketing|2027-03-15|2027-04-15',
    'T3|Fair|S2||||||2027-02-01|',
    'T4|Calls|S4|retention||||service|2027-02-01|2027-02-28',
  ),
};

function gaps(dimension: Dimension, settings: Partial<CheckSettings> = {}, plan = sheets): unknown {
  const result = checkPlan(planOf(plan), { ...defaultCheckSettings, ...settings });
  const grid = coverPlan(result.alignment, dimension);
  return coverageGaps(grid, result).map(({ row, column, finding, muted }) => {
    const { name = null, days = null } = column === null ? {} : (grid.columns[column] ?? {});
    return [
      row === null ? null : grid.rows[row]?.row.key,
      days === null ? name : isoText(days.start).slice(0, 7),
      finding?.id ?? null,
      ...(muted === null ? [] : [muted]),
    ];
  });
}

const withoutTactic = ['S3', null, 'strategy-without-tactic/strategies/s3'];

describe('coverageGaps', () => {
  it('are stages that no tactic of a strategy is at, of tactics that state one', () => {
    expect(gaps('stage')).toEqual([
      [null, 'consideration', null],
      [null, 'advocacy', null],
      ['S1', 'consideration', 'stage-gap/strategies/s1 / consideration'],
      ['S1', 'retention', 'stage-gap/strategies/s1 / retention'],
      ['S1', 'advocacy', 'stage-gap/strategies/s1 / advocacy'],
      withoutTactic,
      ['S4', 'awareness', 'stage-gap/strategies/s4 / awareness'],
      ['S4', 'consideration', 'stage-gap/strategies/s4 / consideration'],
      ['S4', 'purchase', 'stage-gap/strategies/s4 / purchase'],
      ['S4', 'advocacy', 'stage-gap/strategies/s4 / advocacy'],
    ]);
  });

  it('are only the stages that the settings ask for', () => {
    expect(gaps('stage', { limits: { 'stages-needed': 1 } })).toEqual([
      withoutTactic,
      ['S4', 'awareness', 'stage-gap/strategies/s4 / awareness'],
    ]);
  });

  it('have no finding where the rule is off, and the reason where the finding is muted', () => {
    const settings: Partial<CheckSettings> = {
      rules: { 'strategy-without-tactic': 'off' },
      limits: { 'stages-needed': 1 },
      muted: [{ finding: 'stage-gap/strategies/s4 / awareness', reason: 'They know us' }],
    };
    expect(gaps('stage', settings)).toEqual([
      ['S3', null, null],
      ['S4', 'awareness', 'stage-gap/strategies/s4 / awareness', 'They know us'],
    ]);
  });

  it('are channels that a strategy names and none of its tactics uses, where those name some', () => {
    expect(gaps('channel')).toEqual([
      [null, 'Web', null],
      [null, 'Mail', null],
      [null, 'Fair', null],
      [null, 'Club', null],
      ['S1', 'Web', 'channel-unserved/strategies/s1 / web'],
      withoutTactic,
    ]);
  });

  it('are segments that nobody serves, and those of a strategy that its tactics leave out', () => {
    expect(gaps('segment')).toEqual([
      [null, 'Collectors', 'segment-unserved/segments/collectors'],
      [null, 'Locals', 'segment-unserved/locals'],
      [null, 'Buyers', 'segment-unserved/buyers'],
      ['S1', 'Locals', null],
      withoutTactic,
    ]);
  });

  it('are products without a tactic', () => {
    expect(gaps('product')).toEqual([[null, 'Case', null], [null, 'Strap', null], withoutTactic]);
  });

  it('are big pushes without a tactic, as the finding says', () => {
    const products = sheet('ID|Product|Big push', 'P1|Bag|', 'P2|Case|yes');
    expect(gaps('product', {}, { ...sheets, products })).toEqual([
      [null, 'Case', 'push-without-tactic/products/p2'],
      withoutTactic,
    ]);
  });

  it('are months of a strategy of which it has at least half and nothing runs, where its tactics have dates', () => {
    expect(gaps('month')).toEqual([
      [null, '2027-01', null],
      [null, '2027-05', null],
      [null, '2027-06', null],
      [null, '2027-07', null],
      [null, '2027-08', null],
      [null, '2027-09', null],
      [null, '2027-10', null],
      [null, '2027-11', null],
      [null, '2027-12', null],
      withoutTactic,
      ['S4', '2027-01', null],
      ['S4', '2027-03', null],
      ['S4', '2027-04', null],
      ['S4', '2027-05', null],
      ['S4', '2027-06', null],
    ]);
  });

  it('are departments of strategies that do nothing', () => {
    expect(gaps('department')).toEqual([[null, 'sales', null], withoutTactic]);
  });

  it.each<[Dimension]>([['stage'], ['channel'], ['month'], ['department']])(
    'are none by %s where no tactic states one, but for strategies without tactics',
    (dimension) => {
      const silent = {
        ...sheets,
        tactics: sheet('ID|Tactic|Strategy', 'T1|Shop|S1', 'T2|Film|S2', 'T3|Fair|S4'),
      };
      expect(gaps(dimension, {}, silent)).toEqual([withoutTactic]);
    },
  );
});
