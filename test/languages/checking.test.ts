import { align } from '../../src/alignment/alignment';
import { approvedContent } from '../../src/alignment/approvals/approved-content';
import { changeInWords } from '../../src/alignment/approvals/change-words';
import { compareChecks } from '../../src/alignment/comparison/compare-checks';
import {
  changeWords,
  plainValue,
  planChangesInBrief,
  planPointsLabel,
} from '../../src/alignment/comparison/comparison-words';
import { type RecordedValue, recordPeriod } from '../../src/alignment/comparison/recorded-value';
import { settingsSentence } from '../../src/alignment/comparison/settings-differences';
import { fixOfStrategies } from '../../src/alignment/link-up/fix-of-links';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { withoutScore } from '../../src/alignment/without-score';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
import { periodAt, periodOf } from '../../src/plan/calendar/period';
import { dayFromIso } from '../../src/spreadsheet/day';
import { recordOf } from '../alignment/comparison/compared-plans';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

beforeAll(() => {
  speak(german);
});

afterAll(() => {
  speak(english);
});

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;
const tactics = (...rows: readonly string[]) => ({ tactics: sheet('ID | Tactic', ...rows) });

describe('in German', () => {
  it.each<[PlanSheets, string]>([
    [tactics('T1 | Radio'), 'Gelesen wurde 1 Maßnahme, aber keine Strategien.'],
    [tactics('T1 | Radio', 'T2 | TV'), 'Gelesen wurden 2 Maßnahmen, aber keine Strategien.'],
    [
      { goals: sheet('ID | Goal', 'G1 | Grow'), history: sheet('Period | Units', '2026-01 | 10') },
      'Gelesen wurden 1 Ziel und 1 Zeile der Absatzhistorie, aber weder Strategien noch Maßnahmen.',
    ],
  ])('a plan without a score says what was found', (sheets, found) => {
    expect(withoutScore(planOf(sheets)).found).toBe(found);
  });

  it('a comparison counts what changed, and names what is missing', () => {
    const [before, after] = [tactics('T1 | Radio', 'T2 | TV'), tactics('T1 | Rundfunk', 'T3 | Messe')];
    expect(planChangesInBrief(compareChecks(recordOf(before), recordOf(after)).plan)).toEqual([
      'Maßnahmen: 1 neu, 1 entfallen, 1 geändert',
    ]);
    expect(planPointsLabel({ column: 'tactics.owner', change: 1, causes: [] })).toBe(
      'Spalte „Verantwortlich“ der Maßnahmen',
    );
  });

  it('settings that differ are told by what they are called', () => {
    const { settings } = compareChecks(
      recordOf(tactics('T1 | Radio'), { lead: 'sales', limits: { 'funding-gap': 0.2 } }),
      recordOf(tactics('T1 | Radio'), { rules: { 'missing-kpi': 'off' } }, { planDate: day('2027-03-18') }),
    );
    const sentence = settingsSentence(settings, 'checks');
    expect(sentence).toContain('(Führung: erst Vertrieb führt, dann Marketing führt; Stichtag: erst ');
    expect(sentence).toContain(
      ', dann 18. März 2027; Regel missing-kpi: erst wie üblich, dann aus; Grenzwert funding-gap: erst 0,2, dann 0,005). Manche Befunde ',
    );
  });

  const half = periodAt('half', 2, 2026);
  const months = periodOf(
    { unit: 'month', number: 11, year: null },
    { unit: 'month', number: 2, year: 2027 },
  );
  it.each<[string, RecordedValue, string, string | number | null]>([
    ['stage', 'awareness', 'Aufmerksamkeit', 'awareness'],
    ['budget', 12500.5, '12.500,5', 12500.5],
    ['start', day('2026-03-01'), '1. März 2026', '2026-03-01'],
    ['period', recordPeriod(half), '2. Halbjahr 2026', 'H2 2026'],
    ['period', recordPeriod(months), 'Nov. 2026 bis Feb. 2027', 'Nov 2026 to Feb 2027'],
    [
      'strategy',
      [{ text: 'S1', target: null, share: null, statedShare: 0.625 }],
      'S1 62,5\u00a0%',
      'S1 62.5%',
    ],
    ['budget', { problem: 'not-a-number', seen: 'viel' }, '„viel“ (nicht lesbar)', 'viel'],
  ])('%s as %j is %s, and as data %s', (field, value, words, data) => {
    const change = { field, name: field, before: value, after: null };
    expect(changeWords('tactics', change)).toEqual({ before: words, after: 'leer' });
    expect(plainValue('tactics', field, value)).toBe(data);
  });

  it('what was approved is kept as in English, and its changes are told in German', () => {
    const chains = align(
      planOf({
        strategies: sheet('ID | Strategy', 'S1 | Win', 'S2 | Keep'),
        tactics: sheet('ID | Tactic | Strategy | Stage', 'T1 | Shop | S1 62.5%; S2 37.5% | awareness'),
      }),
      defaultCheckSettings,
    );
    const [tactic] = chains.tactics;
    expect(tactic && approvedContent(tactic, { by: null, on: null })).toContain(
      'Strategy = S1 62.5%; S2 37.5%',
    );
    expect(changeInWords({ field: 'Strategy', then: 'S1 62.5%; S2 37.5%', now: 'S1 100%' })).toBe(
      'Strategie war „S1 62,5 %; S2 37,5 %“ (jetzt „S1“)',
    );
    expect(changeInWords({ field: 'S1 › Benefit', then: 'Leicht', now: null })).toBe(
      'Kundennutzen von S1 war „Leicht“ (jetzt leer)',
    );
    expect(changeInWords({ field: 'Stage', then: null, now: 'purchase' })).toBe(
      'Funnel-Phase war leer (jetzt „Kauf“)',
    );
  });

  it.each([
    [1, '1 Strategie anlegen', '1 Maßnahme mit ihrer Strategie verknüpfen'],
    [3, '3 Strategien anlegen', '3 Maßnahmen mit ihren Strategien verknüpfen'],
  ])('fixes of %d say what they do', (amount, make, link) => {
    const newSheet = { name: 'Strategies', headings: [], rows: Array.from({ length: amount }, () => []) };
    expect(fixOfStrategies(newSheet, { fix: null, newColumns: [], left: [] }).label).toBe(make);
    expect(german.checking.linkUp.linkTactics(amount)).toBe(link);
  });
});
