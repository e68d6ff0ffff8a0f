import { align } from '../../src/alignment/alignment';
import { planComponents } from '../../src/alignment/plan-components';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { language } from '../../src/languages/language';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const goal = { goals: sheet('Goal', 'Double sales') };
const strategy = (heading: string, value: string): PlanSheets => ({
  strategies: sheet(`Strategy | ${heading}`, `Win commuters | ${value}`),
});
const tactic = (heading: string, value: string): PlanSheets => ({
  tactics: sheet(`Tactic | ${heading}`, `Shop | ${value}`),
});
const product = (heading: string, value: string): PlanSheets => ({
  products: sheet(`Product | ${heading}`, `Tarn | ${value}`),
});

const componentOf = (name: string) => planComponents.find((each) => `${each.plan} / ${each.name}` === name);

describe('a part of a plan', () => {
  it.each<[string, string, PlanSheets, PlanSheets]>([
    // The part, what else carries it, a plan that has that, and one that has not.
    [
      'marketing / vision and goals',
      'a goal',
      goal,
      { goals: sheet('Goal | Status', 'Double sales | dropped') },
    ],
    [
      'marketing / value proposition',
      'the Benefit of a strategy',
      strategy('Benefit', 'Light'),
      strategy('Benefit', ''),
    ],
    ['marketing / initiatives', 'a strategy', strategy('Owner', ''), strategy('Status', 'dropped')],
    [
      'marketing / positioning',
      'the Price position of a strategy',
      strategy('Price position', 'low'),
      strategy('Price position', ''),
    ],
    [
      'marketing / personas',
      'a segment in the segments',
      { segments: sheet('Segment', 'Commuters') },
      strategy('Segment', 'Commuters'),
    ],
    [
      'marketing / channel strategy',
      'the Channel of a strategy',
      strategy('Channel', 'Shop'),
      strategy('Channel', ''),
    ],
    [
      'marketing / pricing',
      'the Price of a product',
      { products: sheet('Product | Price', 'Tarn | 9', 'Lune |') },
      product('Price', ''),
    ],
    ['marketing / measurement', 'the Target of a strategy', strategy('Target', '9'), strategy('Target', '')],
    [
      'marketing / voice of customer',
      'the Evidence of a strategy',
      strategy('Evidence', 'Survey'),
      strategy('Evidence', ''),
    ],
    ['sales / goals', 'a goal', goal, {}],
    ['sales / strategies', 'a strategy', strategy('Owner', ''), {}],
    ['sales / tactics', 'a tactic', tactic('Owner', ''), tactic('Status', 'dropped')],
    ['sales / measurement', 'the KPI of a tactic', tactic('KPI', 'Visits'), tactic('KPI', '')],
    [
      'sales / forecast',
      'the Forecast units of a product, or the sales history',
      product('Forecast units', '9'),
      product('Forecast units', ''),
    ],
    [
      'sales / forecast',
      'the Forecast units of a product, or the sales history',
      { history: sheet('Period | Units', '2026-01 | 5') },
      {},
    ],
    [
      'sales / prospecting',
      'a tactic with the Activity new calls',
      tactic('Activity', 'new calls'),
      tactic('Activity', 'objections'),
    ],
    ['sales / channel support', 'the Channel of a tactic', tactic('Channel', 'Shop'), tactic('Channel', '')],
    [
      'sales / customer meetings',
      'a tactic with the Activity existing customers or relationships',
      tactic('Activity', 'existing customers'),
      tactic('Activity', 'new calls'),
    ],
    [
      'sales / customer meetings',
      'a tactic with the Activity existing customers or relationships',
      tactic('Activity', 'relationships'),
      tactic('Activity', ''),
    ],
    ['sales / discounting', 'the Discount of a tactic', tactic('Discount', '0.1'), tactic('Discount', '0')],
    ['sales / discounting', 'the Discount of a tactic', tactic('Discount', '0.1'), tactic('Discount', '')],
    ['sales / territories', 'the Region of a tactic', tactic('Region', 'North'), tactic('Region', '')],
  ])('%s is carried by %s', (name, what, carrying, lacking) => {
    const carrier = componentOf(name)?.carrier;
    const { carriers } = language.rules['component-missing'];
    expect(carrier && carriers[carrier.kind]).toBe(`${what} would do as well`);
    expect(carrier?.isThere(align(planOf(carrying), defaultCheckSettings))).toBe(true);
    expect(carrier?.isThere(align(planOf(lacking), defaultCheckSettings))).toBe(false);
  });

  it.each([
    'marketing / SWOT',
    'marketing / brand key',
    'marketing / competitive analysis',
    'sales / lead tracking',
    'sales / opportunity tracking',
  ])('%s can only stand in the components', (name) => {
    expect(componentOf(name)?.carrier).toBeNull();
  });

  it('is one of twelve of the marketing plan and twelve of the sales plan', () => {
    expect(planComponents.map(({ plan }) => plan)).toEqual([
      ...Array<string>(12).fill('marketing'),
      ...Array<string>(12).fill('sales'),
    ]);
  });
});
