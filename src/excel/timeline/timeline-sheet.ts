import type { Timeline } from '../../alignment/timeline/timeline';
import { language } from '../../languages/language';
import { alternatives } from '../../languages/words';
import { headingOf } from '../../plan/fields/in-words';
import { hasColumn, type Plan } from '../../plan/plan';
import { absoluteCell, cellAddress, columnLetters } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/area';
import { type Day, type DaySpan, serialFromDay } from '../../spreadsheet/day';
import { date as dateText } from '../../spreadsheet/day-in-words';
import { textLiteral } from '../../spreadsheet/formula/text-literal';
import type { DateSystem, SheetTable } from '../../spreadsheet/sheet';
import { cutToCell, type WrittenCell } from '../written-cell';
import { cellOf, closedStatuses, type FromPlan, type LiveField, type PlanRow } from './plan-row';
import { mostRows, type ShownRows } from './shown-rows';
import {
  beginsGroup,
  groupStarts,
  nextStep,
  stepFormats,
  type StepLength,
  type TimelineSteps,
  timelineSteps,
} from './timeline-steps';

/** What some cells of the sheet are there for, and so how they look. */
export type Look =
  | 'title'
  | 'quiet'
  | 'dayLabel'
  | 'day'
  | 'group'
  | 'heading'
  | 'stepHeading'
  | 'numberHeading'
  | 'strategy'
  | 'indented'
  | 'legend'
  | 'rows'
  | 'wrapped'
  | 'date'
  | 'share'
  | 'value'
  | 'sign'
  | 'lines'
  | 'groupEdge'
  | RuleName;

export interface TimelineLook extends Area {
  readonly look: Look;
}

/** What fills cells as a formula says. */
export type RuleName = 'tactic' | 'late' | 'period' | 'today';

export interface TimelineRule extends Area {
  readonly name: RuleName;
  /** As it reads at the first cell of the area. */
  readonly formula: string;
}

/** A sheet with the plan over time, before anything is written. */
export interface TimelineSheet {
  /** From the first cell on, every row as wide as the others. */
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly looks: readonly TimelineLook[];
  /** The one on top comes last. */
  readonly rules: readonly TimelineRule[];
  /** In points, column by column. */
  readonly widths: readonly number[];
  readonly formats: ReturnType<typeof stepFormats>;
  /** Rows and columns that stay in view; the rows from `titleRow` on stand on every page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly titleRow: number;
  readonly footer: { readonly left: string; readonly right: string };
}

/** The rows of the sheet with what each shows of the plan, as they are before it is known where the plan stands now. */
export interface TimelineContent {
  readonly plan: Plan;
  readonly timeline: Timeline & { readonly span: DaySpan };
  readonly shown: ShownRows;
  /** The rows of the plan that the sheet refers to. */
  readonly rowOf: (row: ShownRow) => PlanRow;
  readonly dateSystem: DateSystem;
}

type ShownRow = Plan['strategies'][number] | Plan['tactics'][number];

type ColumnName = 'level' | 'name' | 'id' | 'owner' | 'status' | 'share' | 'start' | 'end' | 'sign';

/** The least and the most width of a column, in points; between them it is as wide as what it holds. */
const widthsOf: Readonly<Record<ColumnName, readonly [number, number]>> = {
  level: [16, 16],
  name: [160, 280],
  id: [30, 72],
  owner: [56, 110],
  status: [52, 90],
  share: [42, 60],
  start: [66, 66],
  end: [66, 66],
  sign: [60, 80],
};
const widthOfLetter = 5.4;
const widthOfMargins = 14;

/** All steps together are about as wide, and none is narrower than its heading. */
const widthOfSteps = 580;
const narrowestStep = 26;
const widestStep = 54;

/* The rows above those of the plan, from 0. */
const tops = { title: 0, note: 1, day: 2, groups: 4, headings: 5, rows: 6 } as const;

interface Frame {
  readonly columns: readonly ColumnName[];
  readonly steps: TimelineSteps;
  /** The first column of the steps. */
  readonly left: number;
  readonly width: number;
  readonly day: string;
  readonly closed: readonly string[];
  readonly at: (name: ColumnName) => number;
  readonly has: (name: ColumnName) => boolean;
}

interface Draft {
  readonly cells: WrittenCell[][];
  readonly looks: TimelineLook[];
}

/** Everything that the sheet holds; `tableNow` gives a table of the plan as it is now, by its place in the plan. */
export function layOutTimeline(
  content: TimelineContent,
  tableNow: (table: number) => SheetTable | undefined,
): TimelineSheet {
  const frame = frameOf(content);
  const draft: Draft = { cells: [], looks: [] };
  addTop(draft, frame, content);
  addRows(draft, frame, content, tableNow);
  const bottom = draft.cells.length - 1;
  addFoot(draft, frame, content);
  addGrid(draft, frame, bottom);
  const { steps, left, width } = frame;
  const stepWidth = Math.min(widestStep, Math.max(narrowestStep, Math.round(widthOfSteps / steps.count)));
  return {
    ...draft,
    rules: rulesOf(frame, bottom),
    widths: [
      ...frame.columns.map((name) => widthOf(name, content)),
      ...Array.from({ length: width - left }, () => stepWidth),
    ],
    formats: stepFormats(steps.length),
    frozen: { rows: tops.rows, columns: frame.at('name') + 1 },
    titleRow: tops.groups,
    footer: { left: '&A', right: language.timelineSheet.page },
  };
}

/** As wide as the longest text of a column; long ones go on in the next line. */
function widthOf(name: ColumnName, { shown, rowOf }: TimelineContent): number {
  const [least, most] = widthsOf[name];
  const rows = shown.lanes.flatMap(({ strategy, tactics }) => [
    ...(strategy === null ? [] : [rowOf(strategy.row)]),
    ...tactics.map(({ tactic }) => rowOf(tactic.row)),
  ]);
  const texts: Readonly<Partial<Record<ColumnName, readonly (string | number | null)[]>>> = {
    name: rows.map((row) => row.name),
    id: rows.map(({ id }) => id),
    owner: rows.map(({ owner }) => owner),
    status: shown.lanes.flatMap(({ tactics }) => tactics.map(({ tactic: { row } }) => row.status)),
    sign: Object.values(language.timelineSheet.signs),
  };
  const letters = Math.max(
    headingText(name)?.length ?? 0,
    ...(texts[name] ?? []).map((text) => (text === null ? 0 : String(text).length)),
  );
  return Math.min(most, Math.max(least, Math.round(letters * widthOfLetter + widthOfMargins)));
}

function frameOf({ plan, timeline, shown }: TimelineContent): Frame {
  const tactics = shown.lanes.flatMap((lane) => lane.tactics);
  const isThere: Readonly<Partial<Record<ColumnName, boolean>>> = {
    id: hasColumn(plan, 'tactics', 'id') || hasColumn(plan, 'strategies', 'id'),
    owner: hasColumn(plan, 'tactics', 'owner'),
    status: hasColumn(plan, 'tactics', 'status'),
    share: tactics.some(({ share }) => share < 1),
  };
  const names = Object.keys(widthsOf) as ColumnName[];
  const columns = names.filter((name) => isThere[name] ?? true);
  const steps = timelineSteps(timeline.span);
  return {
    columns,
    steps,
    left: columns.length,
    // The legend needs two columns.
    width: columns.length + Math.max(steps.count, 2),
    day: absoluteCell(tops.day, columns.indexOf('start')),
    closed: closedStatuses(plan),
    at: (name) => columns.indexOf(name),
    has: (name) => columns.includes(name),
  };
}

function addRow({ cells }: Draft, { width }: Frame, row: ReadonlyMap<number, WrittenCell>): void {
  cells.push(Array.from({ length: width }, (_, column) => row.get(column) ?? null));
}

function addLook({ looks }: Draft, look: Look, top: number, left: number, bottom = top, right = left): void {
  if (bottom >= top && right >= left) looks.push({ look, top, left, bottom, right });
}

/** A text that nobody sees: what stands at its left does not reach over it. */
const stopper = ' ';

const dayCell = (day: Day, dateSystem: DateSystem): number => serialFromDay(day, dateSystem) ?? 0;

function addTop(draft: Draft, frame: Frame, { timeline, dateSystem }: TimelineContent): void {
  const { at, has, left, columns, steps } = frame;
  const texts = language.timelineSheet;
  const { legend } = texts;
  const day = dateText(timeline.date);
  const beside = (
    name: RuleName,
    words: string,
    row: number,
  ): readonly (readonly [number, WrittenCell])[] => {
    addLook(draft, name, row, left);
    addLook(draft, 'legend', row, left + 1);
    return [
      [left, stopper],
      [left + 1, words],
    ];
  };
  addLook(draft, 'title', tops.title, 0);
  addLook(draft, 'quiet', tops.note, 0);
  addLook(draft, 'dayLabel', tops.day, at('start') - 1);
  addLook(draft, 'day', tops.day, at('start'));
  addLook(draft, 'legend', tops.day, at('end'));
  addRow(
    draft,
    frame,
    new Map([[0, language.kept.titles.timeline], ...beside('tactic', legend.tactic, tops.title)]),
  );
  addRow(
    draft,
    frame,
    new Map([
      [0, has('status') ? texts.note(day) : texts.noteWithoutStatus(day)],
      ...beside('period', legend.period, tops.note),
    ]),
  );
  addRow(
    draft,
    frame,
    new Map<number, WrittenCell>([
      [at('start') - 1, texts.day],
      [at('start'), dayCell(timeline.date, dateSystem)],
      [at('end'), texts.dayNote],
      ...beside('today', legend.today[unitOf(steps.length)], tops.day),
    ]),
  );
  addRow(
    draft,
    frame,
    new Map(has('status') ? beside('late', legend.late(alternatives(frame.closed)), tops.day + 1) : []),
  );
  addStepRows(draft, frame, dateSystem);
  addLook(draft, 'group', tops.groups, left, tops.groups, left + steps.count - 1);
  addLook(draft, 'heading', tops.headings, 0, tops.headings, columns.length - 1);
  for (const name of ['share', 'start', 'end'] as const)
    if (has(name)) addLook(draft, 'numberHeading', tops.headings, at(name));
  addLook(draft, 'indented', tops.headings, at('sign'));
  addLook(draft, 'stepHeading', tops.headings, left, tops.headings, left + steps.count - 1);
}

const unitOf = (length: StepLength): keyof typeof language.timelineSheet.legend.today => {
  if (length.unit === 'week') return 'week';
  return length.months === 1 ? 'month' : length.months === 3 ? 'quarter' : 'years';
};

/** The first step is a date, and each one behind it follows from the one before. */
function addStepRows(draft: Draft, frame: Frame, dateSystem: DateSystem): void {
  const { columns, steps, left } = frame;
  const stepAt = (place: number): string => cellAddress(tops.headings, left + place);
  const places = Array.from({ length: steps.count }, (_, place) => place);
  const group = (place: number): WrittenCell => {
    if (place === 0)
      return beginsGroup(steps.length, stepAt(0), stepAt(0)) === null ? null : { formula: `=${stepAt(0)}` };
    const begins = beginsGroup(steps.length, stepAt(place), stepAt(place - 1));
    return begins === null ? null : { formula: `=IF(${begins},${stepAt(place)},"")` };
  };
  addRow(draft, frame, new Map(places.map((place) => [left + place, group(place)])));
  addRow(
    draft,
    frame,
    new Map<number, WrittenCell>([
      ...columns.map((name, column) => [column, headingText(name)] as const),
      ...places.map((place): readonly [number, WrittenCell] => [
        left + place,
        place === 0
          ? dayCell(steps.first, dateSystem)
          : { formula: `=${nextStep(steps.length, stepAt(place - 1))}` },
      ]),
    ]),
  );
}

function headingText(name: ColumnName): string | null {
  const { headings } = language.timelineSheet;
  switch (name) {
    case 'level':
      return null;
    case 'name':
    case 'share':
    case 'sign':
      return headings[name];
    case 'id':
    case 'owner':
    case 'status':
    case 'start':
    case 'end':
      return headingOf('tactics', name);
  }
}

function addRows(
  draft: Draft,
  frame: Frame,
  { shown, rowOf }: TimelineContent,
  tableNow: (table: number) => SheetTable | undefined,
): void {
  const { at } = frame;
  for (const { strategy, tactics } of shown.lanes) {
    const top = draft.cells.length;
    addLook(draft, 'strategy', top, 0, top, frame.width - 1);
    if (strategy === null)
      addRow(draft, frame, new Map([...levelMark(frame), [at('name'), language.timeline.noStrategy]]));
    else addPlanRow(draft, frame, rowOf(strategy.row), tableNow, levelMark(frame));
    addLook(draft, 'indented', top + 1, at('name'), top + tactics.length);
    for (const { tactic, share } of tactics) {
      const more = new Map<number, WrittenCell>();
      if (share < 1) more.set(at('share'), share);
      more.set(at('sign'), { formula: `=${signFormula(frame, draft.cells.length)}` });
      addPlanRow(draft, frame, rowOf(tactic.row), tableNow, more);
    }
  }
}

/** What tells the row of a strategy from that of a tactic. */
const levelMark = ({ at }: Frame): ReadonlyMap<number, WrittenCell> => new Map([[at('level'), '▾']]);

function addPlanRow(
  draft: Draft,
  frame: Frame,
  row: PlanRow,
  tableNow: (table: number) => SheetTable | undefined,
  more: ReadonlyMap<number, WrittenCell>,
): void {
  const { at, has } = frame;
  const here = draft.cells.length;
  const table = tableNow(row.table);
  const keyCell = (holds: 'id' | 'name'): string => `$${cellAddress(here, at(holds))}`;
  const shownAs = (from: FromPlan): WrittenCell => {
    if (from.kind === 'value' || table === undefined) return from.kind === 'value' ? from.value : null;
    const cell = cellOf(row, from.column, table, keyCell);
    return { formula: `=IF(${cell}="","",${cell})` };
  };
  const cells = new Map(more);
  cells.set(at('name'), nameText(row.name));
  if (has('id')) cells.set(at('id'), row.id);
  if (has('owner') && row.owner !== null) cells.set(at('owner'), cutToCell(row.owner));
  const live: readonly LiveField[] = ['status', 'start', 'end'];
  for (const field of live) {
    if (!has(field)) continue;
    const from = row.fields[field];
    cells.set(at(field), shownAs(from));
    if (field !== 'status' && from.kind === 'value' && from.value !== null)
      addLook(draft, 'value', here, at(field));
  }
  addRow(draft, frame, cells);
}

const nameText = (name: string | number): string | number =>
  typeof name === 'string' ? cutToCell(name) : name;

/** In a word: what is to be known of the dates of a tactic. */
function signFormula(frame: Frame, row: number): string {
  const { signs } = language.timelineSheet;
  const [start, end] = [`$${cellAddress(row, frame.at('start'))}`, `$${cellAddress(row, frame.at('end'))}`];
  const late = lateFormula(frame, row);
  return (
    `IF(ISERROR(${start}),${textLiteral(signs.notInPlan)},` +
    `IF(NOT(AND(ISNUMBER(${start}),ISNUMBER(${end}))),${textLiteral(signs.noDates)},` +
    `IF(${end}<${start},${textLiteral(signs.backwards)},` +
    `${late === null ? '""' : `IF(${late},${textLiteral(signs.late)},"")`})))`
  );
}

/** Whether a tactic is late; null where the plan tells of no status, so that nothing can be. */
function lateFormula({ at, has, day, closed }: Frame, row: number): string | null {
  if (!has('status')) return null;
  const status = `$${cellAddress(row, at('status'))}`;
  const isClosed = closed.map((word) => `${status}=${textLiteral(word)}`).join(',');
  return `AND($${cellAddress(row, at('end'))}<${day},${status}<>"",NOT(OR(${isClosed})))`;
}

function addFoot(draft: Draft, frame: Frame, { shown }: TimelineContent): void {
  const texts = language.timelineSheet;
  const { tacticsLeftOut, strategiesLeftOut } = shown;
  const notes = [
    ...(draft.looks.some(({ look }) => look === 'value') ? [texts.values] : []),
    ...(tacticsLeftOut > 0 ? [texts.leftOut(tacticsLeftOut, mostRows)] : []),
    ...(strategiesLeftOut > 0 ? [texts.strategiesLeftOut(strategiesLeftOut)] : []),
  ];
  if (notes.length === 0) return;
  addRow(draft, frame, new Map());
  for (const note of notes) {
    addLook(draft, 'quiet', draft.cells.length, 0);
    addRow(draft, frame, new Map([[0, note]]));
  }
}

function addGrid(draft: Draft, { at, has, left, width, steps }: Frame, bottom: number): void {
  for (const name of ['start', 'end'] as const) addLook(draft, 'date', tops.rows, at(name), bottom);
  if (has('share')) addLook(draft, 'share', tops.rows, at('share'), bottom);
  addLook(draft, 'rows', tops.rows, 0, bottom, width - 1);
  for (const name of ['name', 'owner'] as const)
    if (has(name)) addLook(draft, 'wrapped', tops.rows, at(name), bottom);
  addLook(draft, 'quiet', tops.rows, at('level'), bottom);
  if (has('id')) addLook(draft, 'quiet', tops.rows, at('id'), bottom);
  addLook(draft, 'sign', tops.rows, at('sign'), bottom);
  addLook(draft, 'lines', tops.rows, 0, bottom, width - 1);
  for (const place of groupStarts(steps)) addLook(draft, 'groupEdge', tops.groups, left + place, bottom);
}

/** What a tactic's bar, a late one, a strategy's period and the column of the day are filled by. */
function rulesOf({ at, left, steps, day }: Frame, bottom: number): readonly TimelineRule[] {
  const column = (name: ColumnName): string => `$${columnLetters(at(name))}${tops.rows + 1}`;
  const [start, end] = [column('start'), column('end')];
  const step = `${columnLetters(left)}$${tops.headings + 1}`;
  const next = nextStep(steps.length, step);
  const isStrategy = `${column('level')}<>""`;
  const rows = { top: tops.rows, left, bottom, right: left + steps.count - 1 };
  return [
    {
      ...rows,
      top: tops.headings,
      name: 'today',
      formula: `=AND(${day}>=${step},${day}<${next})`,
    },
    {
      ...rows,
      name: 'period',
      formula:
        `=AND(${isStrategy},OR(ISNUMBER(${start}),ISNUMBER(${end})),OR(${start}="",${start}<${next}),` +
        `OR(${end}="",${end}>=${step}),OR(${start}="",${end}="",${start}<=${end}))`,
    },
    {
      ...rows,
      name: 'tactic',
      formula:
        `=AND(NOT(${isStrategy}),ISNUMBER(${start}),ISNUMBER(${end}),${start}<=${end},` +
        `${start}<${next},${end}>=${step})`,
    },
    {
      ...rows,
      name: 'late',
      formula: `=AND(${column('sign')}=${textLiteral(language.timelineSheet.signs.late)},${start}<${next},${end}>=${step})`,
    },
  ];
}
