import { kpiKind } from '../../../../src/alignment/kpi-kind';
import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** The plan date is 2026-11-22: of 100 days from 2026-10-04 exactly 50 have passed. */
const headings = 'ID | Tactic | Start | End | KPI | KPI target | KPI actual | Period';
const tactics = (...rows: readonly string[]) => ({
  tactics: sheet(headings, ...rows, 'T9 | Window |||| 1 | 1'),
});
const half = '2026-10-04 | 2027-01-11';
const over = '2026-01-01 | 2026-11-21';
const found = { key: 'T1', at: 'Tactics!G2 F2', field: 'KPI actual' };

testRule('behind-target', {
  finds: {
    'a KPI that is more than 15 points behind its time': {
      plan: tactics(`T1 | Shop | ${half} | Leads | 1000 | 349`),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) is behind: "Leads" is at 349, with a target of 1,000. That is 34.9% after 50% of its time. Find out why, and change the tactic or the target.',
          points: 0,
        },
      ],
    },
    'a KPI without a name, when all of its time has passed': {
      plan: tactics(`T1 | Shop | ${over} || 100 | 84`),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) has ended short of its target: the KPI is at 84, with a target of 100, which is 84%. Find out why before you plan the next one.',
        },
      ],
    },
    'a span of 29 days': {
      plan: tactics('T1 | Shop | 2026-10-25 | 2026-11-22 | Leads | 10 | 0'),
      findings: [{ ...found, says: '"Leads" is at 0' }],
    },
    'a rate when the tactic has ended': {
      plan: tactics(`T1 | Shop | ${over} | Conversion rate | 0.04 | 0.03`),
      findings: [{ ...found, says: 'is at 0.03, with a target of 0.04, which is 75%' }],
    },
    'a cost of which the target is less than 85% when the tactic has ended': {
      plan: tactics(`T1 | Shop | ${over} | Cost per lead | 100 | 118`),
      findings: [
        {
          ...found,
          says: 'T1 (Shop) has ended above its target: "Cost per lead" is at 118, with a target of 100. Find out why',
        },
      ],
    },
    'an idea as advice': {
      plan: {
        tactics: sheet(`${headings} | Status`, `T1 | Shop | ${half} | Leads | 1000 | 0 || idea`),
      },
      findings: [{ ...found, says: 'T1', severity: 'advice' }],
    },
  },

  passes: {
    'a KPI that is just 15 points behind': { plan: tactics(`T1 | Shop | ${half} | Leads | 1000 | 350`) },
    'a span of 28 days, or dates in the wrong order': {
      plan: tactics(
        'T1 | A | 2026-10-26 | 2026-11-22 | Leads | 10 | 0',
        'T2 | B | 2026-11-22 | 2026-10-01 | Leads | 10 | 0',
      ),
    },
    'a tactic that has not started': { plan: tactics('T1 | A | 2026-11-23 | 2027-11-22 | Leads | 10 | 0') },
    'a rate or a cost while the tactic runs, be it the last day': {
      plan: tactics(
        `T1 | A | ${half} | Conversion rate | 0.04 | 0`,
        `T2 | B | ${half} | CPC | 1 | 9`,
        'T3 | C | 2026-01-01 | 2026-11-22 | NPS | 50 | 1',
      ),
    },
    'a cost up to 15% above its target, or far below it': {
      plan: tactics(`T1 | A | ${over} | CPA | 100 | 115`, `T2 | B | ${over} | Churn | 100 | 5`),
    },
    'a tactic without a target, an actual value or a date, or with a target of 0': {
      plan: tactics(
        `T1 | A | ${half} | Leads || 0`,
        `T2 | B | ${half} | Leads | 10`,
        'T3 | C | 2026-01-01 || Leads | 10 | 0',
        `T4 | D | ${half} | Leads | 0 | 0`,
      ),
    },
    'cells that could not be read with which nothing would be found': {
      plan: tactics(
        'T1 | A | 2026-11-01 | 2026-11-22 | Leads | 10 | #N/A',
        `T2 | B | ${half} | Leads | #N/A`,
        `T3 | C | ${half} | NPS | #N/A | 4`,
        `T4 | D | ${half} | Leads | 0 | #N/A`,
        'T5 | E | 2026-11-22 | #N/A | Leads | 10 | 0',
        `T6 | F | ${half} | #N/A | 10 | 9`,
        'T7 | G | #N/A || Leads | 10 | 0',
      ),
    },
  },

  leavesOpen: {
    'cells that could not be read with which it could be behind': {
      plan: tactics(
        `T1 | A | ${half} | Leads | 10 | #N/A`,
        `T2 | B | ${half} | Leads | #N/A | 9`,
        `T3 | C | ${half} | #N/A | 10 | 0`,
        'T4 | D | #N/A | 2027-01-01 | Leads | 10 | 0',
        'T5 | E | 2026-10-25 | #N/A | Leads | 10 | 0',
        'T6 | F ||| Leads | 10 | 0 | soon',
        `T7 | G | ${over} | #N/A | 10 | 20`,
        `T8 | H | ${half} | Leads | #N/A | 0`,
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!G2' },
        { key: 'T2', at: 'Tactics!F3' },
        { key: 'T3', at: 'Tactics!E4' },
        { key: 'T4', at: 'Tactics!C5' },
        { key: 'T5', at: 'Tactics!D6' },
        { key: 'T6', at: 'Tactics!H7' },
        { key: 'T7', at: 'Tactics!E8' },
        { key: 'T8', at: 'Tactics!F9' },
      ],
    },
  },

  isInapplicable: {
    'without a KPI actual': { plan: { tactics: sheet(headings, `T1 | A | ${half} | Leads | 10`) } },
    'without a KPI target': { plan: { tactics: sheet(headings, `T1 | A | ${half} | Leads || 10`) } },
  },
});

describe('the kind of a KPI', () => {
  const kinds = {
    sum: [
      'Leads',
      'New customers',
      'Impressions',
      'Corporate accounts',
      'Shares',
      'Cost savings',
      'Einsparung Kosten',
      'Ventes',
      'リード数',
      'Units sold per store',
    ],
    level: [
      'Conversion rate',
      'CTR (%)',
      'NPS',
      'Customer satisfaction score',
      'Klickrate',
      'Öffnungsquote',
      'Marktanteil',
      'ROAS',
      'Taux de conversion',
      'Tasa de apertura',
      '転換率',
      '市场份额',
      'Average order value',
    ],
    cost: [
      'CPC',
      'Cost per lead',
      'Werbekosten',
      'Customer acquisition cost',
      'Coût par clic',
      'Churn rate',
      'Bounce rate',
      '獲得単価',
    ],
  } as const;

  for (const [kind, kpis] of Object.entries(kinds)) {
    for (const kpi of kpis) {
      it(`of ${kpi} is ${kind}`, () => {
        expect(kpiKind(kpi)).toBe(kind);
      });
    }
  }
});
