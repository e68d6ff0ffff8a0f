import { language } from '../languages/language';
import type { PageCell, PageContent, PageLook, PageSheet, PlanSheet } from './template-workbook';

/** The sheet that says what goes where, and in what order. */
export function guideSheet(name: string, plan: readonly PlanSheet[], scoreName: string): PageSheet {
  const { guide, explanations } = language.template;
  const link = (sheet: string): PageContent => ({ text: sheet, sheet });
  const linkTo = (role: PlanSheet['role']): PageContent =>
    link(plan.find((sheet) => sheet.role === role)?.name ?? '');
  const lines: readonly (readonly (readonly [PageContent, PageLook])[])[] = [
    [[language.kept.titles.guide, 'title']],
    [[guide.explanation, 'explanation']],
    [],
    [[guide.first, 'section']],
    step(1, linkTo('goals'), guide.steps.goals),
    step(2, linkTo('strategies'), guide.steps.strategies),
    step(3, linkTo('tactics'), guide.steps.tactics),
    step(4, guide.checkLabel, guide.steps.check),
    [],
    [[guide.sheets, 'section']],
    ...plan.map((sheet) => entry(link(sheet.name), explanations[sheet.role])),
    entry(link(scoreName), guide.scoreExplanation),
    [],
    [[guide.tips, 'section']],
    ...guide.tipLines.map((tip) => [[tip, 'text'] as const]),
  ];
  return {
    kind: 'page',
    name,
    widths: [5, 18, 110],
    cells: lines.flatMap((line, row) =>
      line.flatMap(([content, look], column): readonly PageCell[] =>
        content === null ? [] : [{ row, column, content, look }],
      ),
    ),
    formats: [],
  };
}

type Line = readonly (readonly [PageContent, PageLook])[];

const step = (number: number, label: PageContent, text: string): Line => [
  [number, 'step'],
  [label, 'text'],
  [text, 'text'],
];

const entry = (label: PageContent, text: string): Line => [
  [null, 'text'],
  [label, 'text'],
  [text, 'text'],
];
