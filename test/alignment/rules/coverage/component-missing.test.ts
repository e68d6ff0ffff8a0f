import { planComponents } from '../../../../src/alignment/plan-components';
import { type PlanSheets, sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const all = planComponents.map(({ plan, name }) => `${plan} / ${name}`);

/** A components sheet in which all parts have a Content, but for those left out, and the rows given. */
const plan = (without: readonly string[], ...rows: readonly string[]): PlanSheets => ({
  components: sheet(
    'Component | Plan | Content | Status',
    ...rows,
    ...planComponents
      .filter((part) => !without.includes(`${part.plan} / ${part.name}`))
      .map((part) => `${part.name} | ${part.plan} | Page 1`),
  ),
});
const gap = (key: string, says = `plan has no ${key.split(' / ')[1] ?? ''}. Add "`) => ({
  key,
  at: '',
  field: null,
  says,
});
const listed = { at: 'Components!C2', field: 'Content' };

/** A plan in which other sheets carry every part that they can. */
const carried: PlanSheets = {
  goals: sheet('Goal', 'Double sales'),
  strategies: sheet(
    'Strategy | Benefit | Evidence | Channel | Price position | Target',
    'Win commuters | Time | Survey | Shop | premium | 9',
  ),
  tactics: sheet(
    'Tactic | Activity | Channel | Region | KPI | Discount',
    'Calls | new calls | Shop | North | Calls | 0.1',
    'Visits | existing customers',
  ),
  products: sheet('Product | Price | Forecast units', 'Tarn | 9 | 9'),
  segments: sheet('Segment', 'Commuters'),
  components: sheet('Component | Content', 'Anything | else'),
};
const onlyListed = [
  'marketing / SWOT',
  'marketing / brand key',
  'marketing / competitive analysis',
  'sales / lead tracking',
  'sales / opportunity tracking',
];

testRule('component-missing', {
  finds: {
    'every part that is not there': {
      plan: { components: sheet('Component | Content', 'Anything | else') },
      findings: all.map((key) => gap(key)),
    },
    'what no other sheet can carry, where they carry the rest': {
      plan: carried,
      findings: onlyListed.map((key) =>
        gap(key, `Add "${key.split(' / ')[1] ?? ''}" to the components, with its Content.`),
      ),
    },
    'what else would carry it': {
      plan: plan(['marketing / value proposition', 'sales / customer meetings']),
      findings: [
        gap(
          'marketing / value proposition',
          'The marketing plan has no value proposition. Add "value proposition" to the components, with its Content; the Benefit of a strategy would do as well.',
        ),
        gap(
          'sales / customer meetings',
          'with the Activity existing customers or relationships would do as well',
        ),
      ],
    },
    'a row without Content that is not done': {
      plan: plan(['marketing / SWOT'], 'Swot | marketing || active'),
      findings: [
        {
          ...listed,
          key: 'marketing / SWOT',
          says: 'The marketing plan has no SWOT. Enter the Content of "Swot" in the components, or set its Status to done.',
        },
      ],
    },
    'a row of the other plan, or one that is retired': {
      plan: plan(['marketing / measurement', 'sales / forecast'], 'forecast | sales | Page 1 | dropped'),
      findings: [gap('marketing / measurement'), gap('sales / forecast')],
    },
    'a part of both plans': {
      plan: plan(['marketing / measurement', 'sales / measurement'], 'Measurement ||| planned'),
      findings: [
        { ...listed, key: 'marketing / measurement', says: 'Enter the Content of "Measurement"' },
        { ...listed, key: 'sales / measurement', says: 'The sales plan has no measurement.' },
      ],
    },
    'what only retired rows or empty cells would carry': {
      plan: {
        ...plan(['sales / territories', 'sales / discounting', 'marketing / pricing']),
        products: sheet('Product | Price', 'Tarn | #N/A'),
        tactics: sheet('Tactic | Region | Discount | Status', 'Calls | North || dropped', 'Fair || 0'),
      },
      findings: [gap('marketing / pricing'), gap('sales / discounting'), gap('sales / territories')],
    },
  },
  passes: {
    'all parts with a Content or done': {
      plan: plan(
        ['marketing / SWOT', 'sales / tactics'],
        'SWOT | marketing || done',
        'ＴＡＣＴＩＣＳ || Page 2',
      ),
    },
    'a part for both plans': {
      plan: plan(['marketing / measurement', 'sales / measurement'], 'measurement || Page 2'),
    },
    'one row of several with a Content': { plan: plan([], 'SWOT | marketing') },
    'a sales history in place of a forecast': {
      plan: { ...plan(['sales / forecast']), history: sheet('Period | Units', '2026-01 | 5') },
    },
  },
  leavesOpen: {
    'a row of which the Content, Status or Plan cannot be read': {
      plan: plan(
        ['marketing / SWOT', 'marketing / brand key', 'sales / lead tracking'],
        'SWOT | marketing | #N/A',
        'brand key | marketing || #N/A',
        'lead tracking | #N/A | Page 1',
      ),
      incomplete: [
        { key: 'SWOT', at: 'Components!C2' },
        { key: 'brand key', at: 'Components!D3' },
        { key: 'lead tracking', at: 'Components!B4' },
      ],
    },
    'the later row of a part that an earlier one leaves empty': {
      plan: plan(['marketing / SWOT'], 'SWOT | marketing || idea', 'SWOT |||#N/A'),
      incomplete: [{ key: 'SWOT #2', at: 'Components!D3' }],
    },
  },
  isInapplicable: { 'without a components sheet': { plan: { goals: sheet('Goal', 'A') } } },
});
