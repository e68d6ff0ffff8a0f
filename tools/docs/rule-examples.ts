import { approvedContent } from '../../src/alignment/approvals/approved-content';
import { linkChains } from '../../src/alignment/chains';
import { checkPlan } from '../../src/alignment/check';
import type { Finding } from '../../src/alignment/finding';
import type { RuleId } from '../../src/alignment/rule-id';
import { type CheckSettings, defaultCheckSettings } from '../../src/alignment/settings';
import { type Language, language } from '../../src/languages/language';
import { plantedMistakes } from '../../src/plan/example/as-first-written';
import { exampleSheets } from '../../src/plan/example/example-sheets';
import { handbagLaunchDates } from '../../src/plan/example/handbag-launch';
import type { Role } from '../../src/plan/fields/roles';
import type { Plan } from '../../src/plan/plan';
import { readPlan } from '../../src/plan/read-plan';
import { type CellValue, notCalculated } from '../../src/spreadsheet/cell';
import { dayFromIso, serialFromDay } from '../../src/spreadsheet/day';

/* What the rules say about the worked example, which the reference pages quote. */

interface PlanSheet {
  readonly role: Role;
  readonly title: string;
  readonly fields: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

const reading = {
  planDate: dayFromIso(handbagLaunchDates.planDate) ?? 0,
  locale: 'en-US',
  dateSystem: 1900,
  fiscalYearStart: 1,
} as const;

const planOf = (sheets: readonly PlanSheet[]): Plan =>
  readPlan(
    sheets.map(({ role, title, fields, headings, rows }) => ({
      role,
      source: {
        sheet: title,
        name: title,
        top: 0,
        left: 0,
        headings,
        rows,
        formats: null,
        hiddenRows: new Set<number>(),
      },
      columns: fields,
    })),
    reading,
  );

const fixed = exampleSheets('fixed');

/** What was approved of the fixed plan's tactics, for the rule that compares a plan with it. */
const approvals = (): CheckSettings['approvals'] =>
  linkChains(planOf(fixed)).tactics.map((chain) => ({
    role: chain.row.role,
    key: chain.row.key.toLowerCase(),
    content: approvedContent(chain, { by: null, on: null }),
  }));

const day = (iso: string): CellValue => serialFromDay(dayFromIso(iso) ?? 0, 1900);

/** Cells of the fixed plan that are to hold something else: by sheet, then by the key of the row or `all`, then by field. */
type Spoilt = Partial<Record<Role, Readonly<Record<string, Readonly<Record<string, CellValue>>>>>>;

/** For rules of which the plan as first written has no mistake, the mistake that shows what they say. */
const spoilt: Partial<Record<RuleId, Spoilt>> = {
  'plan-missing': { tactics: { all: { status: 'dropped' } } },
  'column-missing': { tactics: { all: { kpi: null } } },
  'approval-stale': { tactics: { T02: { budget: 60_000 } } },
  'approved-by-wrong-side': { tactics: { T02: { approvedBy: 'Tomas Reyl' } } },
  'approved-late': { tactics: { T02: { approvedOn: day('2026-11-02') } } },
  'horizon-inverted': { tactics: { T02: { end: day('2027-12-31') } } },
  'promoted-before-available': { tactics: { T04: { start: day('2027-04-01') } } },
  'strategy-not-approved': { strategies: { S1: { approvedOn: null, status: 'planned' } } },
  'tactic-not-approved': { tactics: { T02: { approvedOn: null } } },
  'above-forecast': { tactics: { T22: { units: 780 } } },
  'channel-outside-strategy': { tactics: { T02: { channel: 'Trade fairs' } } },
  'discount-against-position': { tactics: { T04: { discount: 0.1 } } },
  'discount-without-price-strategy': {
    strategies: { S6: { pricePosition: null, targetMargin: null } },
    tactics: { T05: { strategy: 'S6', discount: 0.1 } },
  },
  'margin-below-target': { products: { P1: { unitCost: 400 } } },
  'message-off-benefit': { tactics: { T04: { message: 'Now in emerald green' } } },
  'no-customer-evidence': { strategies: { S3: { evidence: null } } },
  'product-outside-strategy': { tactics: { T04: { product: 'P6' } } },
  'strategy-reads-like-tactic': { strategies: { S3: { strategy: 'Send a newsletter to 500 first buyers' } } },
  'tactic-reads-like-strategy': { tactics: { T04: { tactic: 'Become the market leader among collectors' } } },
  'unknown-product': { tactics: { T04: { product: 'P9' } } },
  'wrong-side-owner': { tactics: { T04: { activity: 'advertising' } } },
  'discount-dependence': { tactics: { all: { discount: 0.1 } } },
  'discount-not-repaid': { tactics: { T04: { discount: 0.1 } } },
  'goal-not-reached': { goals: { G1: { target: 5_000_000 } } },
  'mixed-currency': { tactics: { T04: { budget: '$22,000' }, T05: { budget: '€8,000' } } },
  'price-below-cost': { products: { P4: { unitCost: 160 } } },
  'push-without-tactic': {
    tactics: { all: { product: 'P1' } },
    strategies: { all: { product: 'P1' } },
  },
  'push-underfunded': { products: { P6: { bigPush: 'yes', forecastUnits: 20_000 } } },
  'push-spread-thin': { products: { all: { bigPush: 'yes', category: null } } },
  'single-push': { products: { P2: { bigPush: 'no' } } },
  'strategy-overspent': { strategies: { S1: { budget: 90_000 } } },
  'tactic-overspent': { tactics: { T01: { actualSpend: 19_500 } } },
  'channel-unserved': { strategies: { S1: { channel: 'Boutiques; Online store; Airport shops' } } },
  'component-missing': { components: { SWOT: { plan: 'marketing', content: null } } },
  'mix-gap': { strategies: { all: { mix: 'product' } } },
  'phase-gap': { tactics: { all: { phase: 'before' } } },
  'segment-unserved': { tactics: { all: { segment: 'Collectors' } } },
  'stage-gap': { tactics: { all: { stage: 'awareness' } } },
  'support-gap': { tactics: { all: { supports: null }, T04: { activity: 'objections' } } },
  'behind-target': { tactics: { T02: { kpiActual: 0 } } },
  'kpi-without-target': { tactics: { T04: { kpiTarget: null } } },
  'missing-budget': { tactics: { T04: { budget: null } } },
  'not-calculated': { tactics: { all: { budget: notCalculated } } },
  'not-specific': { strategies: { S3: { target: null, targetMargin: null, segment: null } } },
  overdue: { tactics: { T01: { status: 'active' } } },
  'review-overdue': { tactics: { T02: { reviewedOn: day('2026-10-01') } } },
  'unknown-choice': { tactics: { T04: { stage: 'third visit' } } },
};

/** A sheet that the worked example does without. */
const components: PlanSheet = {
  role: 'components',
  title: 'Parts of the plan',
  fields: ['component', 'plan', 'content', 'status'],
  headings: ['Component', 'Plan', 'Content', 'Status'],
  rows: [['SWOT', null, null, null]],
};

/** The first column of every sheet of the example has the keys. */
const keyIn = ([key]: readonly CellValue[]): string => (typeof key === 'string' ? key : '');

function withChanges(changes: Spoilt): readonly PlanSheet[] {
  const sheets: readonly PlanSheet[] = 'components' in changes ? [...fixed, components] : fixed;
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => {
      const changed = { ...changes[sheet.role]?.['all'], ...changes[sheet.role]?.[keyIn(cells)] };
      return cells.map((cell, column) => {
        const value = changed[sheet.fields[column] ?? ''];
        return value === undefined ? cell : value;
      });
    }),
  }));
}

const findingsIn = (sheets: readonly PlanSheet[], rule?: RuleId): readonly Finding[] =>
  checkPlan(planOf(sheets), {
    ...defaultCheckSettings,
    profile: 'full',
    approvals: rule === 'approval-stale' ? approvals() : [],
    // Some rules ask only where the settings say so.
    rules: rule === undefined ? {} : { [rule]: 'advice' },
  }).findings;

const plantOf = new Map(plantedMistakes.map((plant) => [plant.rule, plant]));

/** Whether a finding is the one for which the mistake of its rule was planted. */
const isPlanted = ({ rule, key, role }: Finding): boolean =>
  plantOf
    .get(rule)
    ?.causes.some((caused) => caused.rule === rule && caused.key === key && caused.role === role) === true;

/** In each language that was spoken. */
const found = new Map<Language, ReadonlyMap<RuleId, Finding>>();

/** A finding of each rule about the worked example, by rule id, in the language that is spoken. */
export function ruleExamples(): ReadonlyMap<RuleId, Finding> {
  const examples = found.get(language) ?? findExamples();
  found.set(language, examples);
  return examples;
}

function findExamples(): ReadonlyMap<RuleId, Finding> {
  const asFirstWritten = findingsIn(exampleSheets('as-first-written'));
  const caused = (Object.entries(spoilt) as [RuleId, Spoilt][]).flatMap(([id, changes]) =>
    findingsIn(withChanges(changes), id).filter(({ rule }) => rule === id),
  );
  const examples = new Map<RuleId, Finding>();
  for (const finding of [...asFirstWritten.filter(isPlanted), ...asFirstWritten, ...caused]) {
    if (!examples.has(finding.rule)) examples.set(finding.rule, finding);
  }
  return examples;
}
