import { checkPlan } from '../../src/alignment/check';
import type { RuleId } from '../../src/alignment/rule-id';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

/** The first finding of a rule, and what it proposes, without the blanks that nothing breaks at. */
function toldInGerman(rule: RuleId, sheets: PlanSheets): readonly string[] {
  const settings = { ...defaultCheckSettings, profile: 'full' } as const;
  const { findings } = checkPlan(planOf(sheets), settings);
  const finding = findings.find((each) => each.rule === rule);
  if (finding === undefined) return [];
  return [finding.message, ...finding.fixes().map(({ label }) => label)].map((text) =>
    text.replaceAll('\u00A0', ' '),
  );
}

describe('in German the rules about economics', () => {
  beforeEach(() => speak(german));
  afterEach(() => speak(english));

  const products = sheet('ID | Product | Price | Unit cost | Fixed cost', 'P1 | Tarn | 100 | 50 | 500000');

  it('name what must be sold, and the price at which less would do', () => {
    const tactics = sheet('ID | Tactic | Strategy | Units', 'T1 | Film | S1 | 8000');
    const strategies = sheet('ID | Strategy | Product', 'S1 | Grow | P1');
    expect(toldInGerman('volume-short', { strategies, tactics, products })).toEqual([
      'S1 (Grow) muss 10.000 Stück verkaufen, ihre Maßnahmen planen 8.000: 2.000 zu wenig. Planen Sie mehr oder verkaufen Sie P1 (Tarn) für 112,5 statt für 100.',
      'Absatzmenge für T1 (Film) auf 10.000 erhöhen',
      'P1 (Tarn) für 112,5 verkaufen',
    ]);
  });

  it('give each figure that is missing its own word', () => {
    const strategies = sheet('ID | Strategy | Product', 'S1 | Grow | P1');
    const without = sheet('ID | Product | Price', 'P1 | Tarn');
    expect(toldInGerman('requirement-unknown', { strategies, products: without })).toEqual([
      'Für S1 (Grow) ist keine erforderliche Absatzmenge bekannt: P1 (Tarn) hat keinen Preis, keine Stückkosten und weder Fixkosten noch Zielgewinn. Ergänzen Sie diese Angaben.',
    ]);
  });

  it('name what is planned and what the sales history suggests', () => {
    const months = Array.from(
      { length: 10 },
      (_, at) => `2026-${String(at + 1).padStart(2, '0')} | P1 | 100`,
    );
    const [message] = toldInGerman('above-forecast', {
      products,
      tactics: sheet(
        'ID | Tactic | Product | Units | Start | End',
        'T1 | Film | P1 | 8000 | 2026-12-01 | 2027-01-31',
      ),
      history: sheet('Period | Product | Units', ...months),
    });
    expect(message).toMatch(
      /^Die Maßnahmen für P1 \(Tarn\) planen 8.000 Stück bis 31. Jan. 2027, die Absatzhistorie lässt aber höchstens \d+ erwarten/u,
    );
  });

  it.each([
    ['units', 'verlangt 500 Stück'],
    ['revenue', 'verlangt einen Umsatz von 500'],
    ['profit', 'verlangt einen Gewinn von 500'],
  ])('measure a goal in %s', (metric, says) => {
    const [message] = toldInGerman('goal-not-reached', {
      goals: sheet('ID | Goal | Metric | Target', `G1 | Grow | ${metric} | 500`),
      strategies: sheet('ID | Strategy | Goal | Product', 'S1 | Grow | G1 | P1'),
      tactics: sheet('ID | Tactic | Strategy | Units', 'T1 | Film | S1 | 1'),
      products,
    });
    expect(message).toContain(says);
  });
});
