import { readFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import * as z from 'zod';
import { dayFromParts } from '../../src/spreadsheet/day';

const publishedStrategy = z.object({ text: z.string(), tactics: z.array(z.string()) });
const publishedPlans = z.array(
  z.object({
    id: z.string(),
    lang: z.string().default('en'),
    goals: z.array(z.object({ text: z.string(), strategies: z.array(publishedStrategy) })),
  }),
);

/** A plan as somebody published it: the texts of goals, of their strategies, and of their tactics. */
export type PublishedPlan = z.infer<typeof publishedPlans>[number];

/** Reads a file of published plans; throws where it is of another shape. */
export const readPublishedPlans = (path: string): readonly PublishedPlan[] =>
  publishedPlans.parse(JSON.parse(readFileSync(path, 'utf8')));

interface Headings {
  readonly goals: readonly [sheet: string, heading: string];
  readonly strategies: readonly [sheet: string, heading: string];
  readonly tactics: readonly [sheet: string, heading: string];
}

/** People head their columns in the language of their plan. */
const headingsByLanguage: Readonly<Record<string, Headings>> = {
  en: { goals: ['Goals', 'Goal'], strategies: ['Strategies', 'Strategy'], tactics: ['Tactics', 'Tactic'] },
  es: {
    goals: ['Objetivos', 'Objetivo'],
    strategies: ['Estrategias', 'Estrategia'],
    tactics: ['Tácticas', 'Táctica'],
  },
  fr: {
    goals: ['Objectifs', 'Objectif'],
    strategies: ['Stratégies', 'Stratégie'],
    tactics: ['Tactiques', 'Tactique'],
  },
  zh: { goals: ['目标', '目标'], strategies: ['策略', '策略'], tactics: ['战术', '战术'] },
};

function headingsOf({ id, lang }: PublishedPlan): Headings {
  const headings = headingsByLanguage[lang];
  if (headings === undefined) throw new Error(`${id}: no headings are known in the language ${lang}.`);
  return headings;
}

/** A tactic with what it stands under. */
interface Line {
  readonly goal: string;
  readonly strategy: string;
  readonly tactic: string;
}

const linesOf = ({ goals }: PublishedPlan): readonly Line[] =>
  goals.flatMap((goal) =>
    goal.strategies.flatMap((strategy) =>
      strategy.tactics.map((tactic) => ({ goal: goal.text, strategy: strategy.text, tactic })),
    ),
  );

/** Goal, strategy and tactic side by side; the upper two are merged over their rows. */
function oneTable(plan: PublishedPlan): Workbook {
  const { goals, strategies, tactics } = headingsOf(plan);
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(tactics[0]);
  sheet.addRow([goals[1], strategies[1], tactics[1]]);
  const lines = linesOf(plan);
  for (const { goal, strategy, tactic } of lines) sheet.addRow([goal, strategy, tactic]);
  for (const [column, textOf] of [
    [1, ({ goal }: Line) => goal],
    [2, ({ goal, strategy }: Line) => `${goal}\n${strategy}`],
  ] as const) {
    let first = 0;
    lines.forEach((line, place) => {
      const next = lines[place + 1];
      if (next !== undefined && textOf(next) === textOf(line)) return;
      if (place > first) sheet.mergeCells(first + 2, column, place + 2, column);
      first = place + 1;
    });
  }
  return workbook;
}

/** A sheet for each level; each row names the one that it stands under. */
function threeSheets(plan: PublishedPlan): Workbook {
  const { goals, strategies, tactics } = headingsOf(plan);
  const workbook = new Workbook();
  const add = (name: string, rows: readonly (readonly string[])[]): void => {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  };
  add(goals[0], [[goals[1]], ...plan.goals.map(({ text }) => [text])]);
  add(strategies[0], [
    [strategies[1], goals[1]],
    ...plan.goals.flatMap((goal) => goal.strategies.map(({ text }) => [text, goal.text])),
  ]);
  add(tactics[0], [
    [tactics[1], strategies[1]],
    ...linesOf(plan).map(({ tactic, strategy }) => [tactic, strategy]),
  ]);
  return workbook;
}

const utc = (month: number, day: number): Date => new Date(Date.UTC(2026, month - 1, day));

/** The day on which the plans are judged: nothing of them has begun. */
export const judgedOn = dayFromParts(2026, 1, 1) ?? 0;

/**
 * A sheet for each level, with IDs, and soundly filled in as by somebody who takes care: whatever is found beside the texts is an alarm
 * about nothing.
 */
function filledIn(plan: PublishedPlan): Workbook {
  const workbook = new Workbook();
  const goals = workbook.addWorksheet('Goals');
  const strategies = workbook.addWorksheet('Strategies');
  const tactics = workbook.addWorksheet('Tactics');
  goals.addRow(['ID', 'Goal', 'Metric', 'Target', 'Due', 'Owner']);
  strategies.addRow(['ID', 'Strategy', 'Goal', 'Segment', 'Start', 'End', 'Owner']);
  tactics.addRow([
    ...[
      'ID',
      'Tactic',
      'Strategy',
      'Channel',
      'Owner',
      'Start',
      'End',
      'Budget',
      'KPI',
      'KPI target',
      'Status',
    ],
  ]);
  const owners = ['Anna', 'Ben', 'Carla'];
  const channels = ['Email', 'Website', 'Events'];
  const [first, last] = [utc(1, 1), utc(12, 31)];
  let strategyCount = 0;
  let tacticCount = 0;
  plan.goals.forEach((goal, place) => {
    const goalId = `G${place + 1}`;
    goals.addRow([goalId, goal.text, 'Qualified leads', 400, last, 'Anna']);
    for (const strategy of goal.strategies) {
      const strategyId = `S${(strategyCount += 1)}`;
      const owner = owners[strategyCount % owners.length];
      strategies.addRow([strategyId, strategy.text, goalId, 'Small firms', first, last, owner]);
      for (const tactic of strategy.tactics) {
        const month = (tacticCount % 9) + 2;
        tactics.addRow([
          ...[`T${(tacticCount += 1)}`, tactic, strategyId, channels[tacticCount % channels.length], owner],
          ...[utc(month, 1), utc(month + 2, 28), 1000 + 50 * tacticCount, 'Leads', 40, 'planned'],
        ]);
      }
    }
  });
  return workbook;
}

/** The layouts in which strangers keep such plans. */
export const layouts: Readonly<Record<string, (plan: PublishedPlan) => Workbook>> = {
  'one table': oneTable,
  'three sheets': threeSheets,
  'three sheets, filled in': filledIn,
};
