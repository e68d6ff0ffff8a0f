import { componentMissing } from './component-missing';
import { aboutPlan, decide, type Decision, outcomeOf } from './decision';
import { sellingActivities } from './order-rules';
import type { Plan, Tactic } from './plan';
import type { OracleSeverity } from './plan-sheets';
import { isBigPush } from './push-rules';
import { folded } from './read-cell';
import type { Row } from './rows';

export function coverageRules(plan: Plan): Decision[] {
  return [
    ...stageGap(plan),
    ...phaseGap(plan),
    ...segmentUnserved(plan),
    ...channelUnserved(plan),
    ...mixGap(plan),
    ...componentMissing(plan),
    ...supportGap(plan),
  ];
}

/** A finding for each named thing that a row lacks; where the row is undecided about any of them, it is so once. */
function lackingOf(
  rule: string,
  row: Row,
  fields: readonly string[],
  lacking: readonly string[],
  isUndecided: boolean,
  severityOf: (thing: string) => OracleSeverity,
): Decision[] {
  if (isUndecided) return decide(rule, severityOf(''), row, fields, 'incomplete');
  return lacking.map((thing) => ({
    rule,
    outcome: 'finding',
    severity: severityOf(thing),
    row,
    key: `${row.key} / ${thing}`,
    fields,
  }));
}

const stages = ['awareness', 'consideration', 'purchase', 'retention', 'advocacy'];

function stageGap(plan: Plan): Decision[] {
  const gapsOf = (tactics: readonly Tactic[]): string[] =>
    stages.filter((stage) => !tactics.some(({ row }) => plan.choice(row, 'Stage') === stage));
  const severityOf = (stage: string): OracleSeverity =>
    stage === 'retention' || stage === 'advocacy' ? 'advice' : 'warning';

  const namesProducts =
    plan.hasColumn('tactics', 'Product') ||
    (plan.hasColumn('strategies', 'Product') && plan.hasColumn('tactics', 'Strategy'));
  const ofProducts = (namesProducts ? plan.live.products : []).flatMap((product) => {
    const gaps = gapsOf(plan.tactics.filter(({ allProducts }) => allProducts.includes(product)));
    const isUndecided = plan.isUnreadable(product, 'Big push') && gaps.length > 0;
    const lacking = isBigPush(plan, product) ? gaps : [];
    return lackingOf('stage-gap', product, ['Big push'], lacking, isUndecided, severityOf);
  });
  const someBigPush = plan.live.products.some((product) => isBigPush(plan, product));
  if (someBigPush || plan.missing.includes('Strategy')) return ofProducts;
  return [
    ...ofProducts,
    ...plan.strategies.flatMap((strategy) =>
      lackingOf(
        'stage-gap',
        strategy.row,
        ['Strategy'],
        gapsOf(plan.validTactics(strategy)),
        false,
        severityOf,
      ),
    ),
  ];
}

type Phase = 'before' | 'launch' | 'after';
const phases: readonly Phase[] = ['before', 'launch', 'after'];
const launchDays = 14;

function phaseGap(plan: Plan): Decision[] {
  const running = [...plan.strategies, ...plan.tactics];
  const first = Math.min(...running.flatMap(({ start }) => (start === null ? [] : [start])));
  const last = Math.max(...running.flatMap(({ end }) => (end === null ? [] : [end])));

  const phaseOf = (tactic: Tactic, launch: number): string | null => {
    const stated = plan.choice(tactic.row, 'Phase');
    if (stated !== null) return stated;
    if (tactic.start === null) return null;
    const days = tactic.start - launch;
    return days < -launchDays ? 'before' : days > launchDays ? 'after' : 'launch';
  };
  return plan.live.products.flatMap((product) => {
    const tactics = plan.tactics.filter(({ allProducts }) => allProducts.includes(product));
    const gapsAt = (launch: number | null): readonly Phase[] =>
      launch === null || launch < first || launch > last
        ? []
        : phases.filter((phase) => !tactics.some((tactic) => phaseOf(tactic, launch) === phase));
    // Where the day is not known, a gap can only come or go two weeks and a day from a tactic's Start.
    const days = [first, last, ...tactics.flatMap(({ start }) => (start === null ? [] : [start]))];
    const couldBe = days
      .flatMap((day) => [day - launchDays - 1, day - launchDays, day, day + launchDays, day + launchDays + 1])
      .some((day) => gapsAt(day).length > 0);
    return lackingOf(
      'phase-gap',
      product,
      ['Available from'],
      gapsAt(plan.number(product, 'Available from')),
      plan.isUnreadable(product, 'Available from') && couldBe,
      () => 'warning',
    );
  });
}

/** Segments compare as names; one that is named twice is found once, in the segments sheet where it is there. */
function segmentUnserved(plan: Plan): Decision[] {
  const served = new Set(plan.tactics.flatMap(({ allSegments }) => allSegments));
  const seen = new Set(served);
  const isNew = (name: string): boolean => {
    const isFirst = !seen.has(folded(name));
    seen.add(folded(name));
    return isFirst;
  };
  const ofSheet = plan.live.segments.flatMap((row) =>
    decide(
      'segment-unserved',
      'warning',
      row,
      ['Segment'],
      row.name === null
        ? outcomeOf(false, plan.isUnreadable(row, 'Segment'))
        : outcomeOf(isNew(row.name), false),
    ),
  );
  const ofStrategies = plan.strategies
    .flatMap(({ row }) => plan.entries(row, 'Segment'))
    .filter(isNew)
    .map((segment) => aboutPlan('segment-unserved', 'warning', ['Segment'], segment));
  return [...ofSheet, ...ofStrategies];
}

function channelUnserved(plan: Plan): Decision[] {
  return plan.strategies.flatMap((strategy) => {
    const { row } = strategy;
    const used = new Set(plan.validTactics(strategy).flatMap(({ channels }) => channels));
    const written = plan.entries(row, 'Channel');
    const lacking = written.filter(
      (channel, index) =>
        !used.has(folded(channel)) && written.findIndex((one) => folded(one) === folded(channel)) === index,
    );
    return lackingOf(
      'channel-unserved',
      row,
      ['Channel'],
      used.size > 0 ? lacking : [],
      used.size > 0 && plan.isUnreadable(row, 'Channel'),
      () => 'advice',
    );
  });
}

function mixGap(plan: Plan): Decision[] {
  const used = new Set(plan.strategies.map(({ row }) => plan.choice(row, 'Mix')));
  used.delete(null);
  if (used.size === 0) return [];
  return ['product', 'price', 'place', 'promotion']
    .filter((mix) => !used.has(mix))
    .map((mix) => aboutPlan('mix-gap', 'advice', ['Mix'], mix));
}

function supportGap(plan: Plan): Decision[] {
  return sellingActivities
    .filter((activity) => {
      const bySales = plan.live.tactics.filter(
        (row) => plan.choice(row, 'Department') === 'sales' && plan.choice(row, 'Activity') === activity,
      );
      const isSupported = plan.live.tactics.some((row) => {
        const department = plan.choice(row, 'Department');
        if (department === null || department === 'sales') return false;
        const supported = plan.entries(row, 'Supports').map((text) => plan.directories.tactics.resolve(text));
        return plan.choice(row, 'Activity') === activity || bySales.some((one) => supported.includes(one));
      });
      return bySales.length > 0 && !isSupported;
    })
    .map((activity) => aboutPlan('support-gap', 'warning', ['Activity'], activity));
}
