import { fieldName, fieldOf } from '../../plan/fields/catalogue';
import { comparable, hashable } from '../../plan/names';
import { plainText } from '../../plan/reading/cell';
import { fieldValue, type Link, type Mention, type Strategy, type Tactic } from '../../plan/rows';
import { type Day, dayFromIso, isoText } from '../../spreadsheet/day';
import type { StrategyChain, TacticChain } from '../chains';
import { plainPercent } from '../plain-percent';

/** What was approved of a row in Plumbline, as the settings keep it. */
export interface Approval {
  readonly role: 'strategies' | 'tactics';
  /** The row's key, in comparable form. */
  readonly key: string;
  /** What `approvedContent` said when it was approved, by whom and when. */
  readonly content: string;
}

/** Who approved, and when; null where nobody said. */
export interface ApprovedBy {
  readonly by: string | null;
  readonly on: Day | null;
}

/** The fields that say what is done, for whom, when and for how much. Who does it, how far it is and what it brought can change. */
const meaningBearing = {
  strategies: [
    'strategy',
    'goal',
    'mix',
    'segment',
    'benefit',
    'product',
    'channel',
    'pricePosition',
    'targetMargin',
    'metric',
    'target',
    'start',
    'end',
    'budget',
    'fundingShare',
  ],
  tactics: [
    'tactic',
    'strategy',
    'activity',
    'product',
    'segment',
    'channel',
    'region',
    'stage',
    'phase',
    'message',
    'start',
    'end',
    'budget',
    'discount',
    'units',
    'kpi',
    'kpiTarget',
  ],
} as const;

/** A line of an approved content: the field, after its strategy where it is not the row's own, and what it said. */
interface ContentLine {
  readonly field: string;
  readonly value: string;
}

const separator = ' = ';
const ofStrategy = ' › ';

/**
 * What an approval of a row approves, for a cell of the settings: by whom and when, and a line for each meaning-bearing field that says
 * something, of the row and of the strategies behind it. People can read it, and two contents differ where the approved plan does.
 */
export const approvedContent = (chain: TacticChain | StrategyChain, approved: ApprovedBy): string =>
  [...approverLines(approved), ...contentLines(chain)]
    .map(({ field, value }) => field + separator + value)
    .join('\n');

/** What the lines about the approver are called: no field that an approval approves is. */
const approverFields = {
  by: fieldName('tactics', 'approvedBy'),
  on: fieldName('tactics', 'approvedOn'),
} as const;

const approverLines = ({ by, on }: ApprovedBy): readonly ContentLine[] => [
  ...(by === null ? [] : [{ field: approverFields.by, value: line(by) }]),
  ...(on === null ? [] : [{ field: approverFields.on, value: isoText(on) }]),
];

/** By whom and when a row was approved, as what was kept says. */
export function approverIn(content: string): ApprovedBy {
  const lines = linesIn(content);
  const on = lines.get(approverFields.on);
  return { by: lines.get(approverFields.by) ?? null, on: on === undefined ? null : dayFromIso(on) };
}

function contentLines(chain: TacticChain | StrategyChain): readonly ContentLine[] {
  const own = linesOf(chain.row);
  if (!('strategies' in chain)) return own;
  const behind = chain.strategies.flatMap(({ row }) =>
    linesOf(row).map(({ field, value }) => ({ field: line(row.key) + ofStrategy + field, value })),
  );
  return [...own, ...behind];
}

function linesOf(row: Tactic | Strategy): readonly ContentLine[] {
  return meaningBearing[row.role].flatMap((key) => {
    const value = valueText(row, key);
    return value === '' ? [] : [{ field: fieldName(row.role, key), value: line(value) }];
  });
}

/** On one line; a long text by its beginning and a digest, so that the contents of a row fit in a cell. */
const line = (value: string): string => hashable(value.replace(/\s+/gu, ' ').trim(), longestValue);

const longestValue = 300;

function valueText(row: Tactic | Strategy, key: string): string {
  const value = fieldValue(row, key);
  const kind = fieldOf(row.role, key)?.kind;
  if (value === null) return '';
  if (kind === 'reference')
    return partsText((value as readonly Link[]).map((link) => `${nameOf(link)} ${plainPercent(link.share)}`));
  if (kind === 'list') return partsText((value as readonly Mention[]).map(nameOf));
  return kind === 'date' ? isoText(value as number) : plainText(value as string | number);
}

const nameOf = ({ target, text }: Pick<Mention, 'target' | 'text'>): string => target?.key ?? text;

/** The order of a list says nothing. */
const partsText = (parts: readonly string[]): string => [...parts].sort().join('; ');

/** A field that says something else than what was approved. */
export interface ApprovedChange {
  /** The field, after its strategy where it is not the row's own: `Budget`, `S1 › Benefit`. */
  readonly field: string;
  /** Null where it said nothing, or says nothing any more. */
  readonly then: string | null;
  readonly now: string | null;
}

/**
 * How a row and the strategies behind it differ from what was approved, in the order of their fields. Of a strategy that was not
 * behind it then, or is not now, the row's own Strategy says enough.
 */
export function changesSinceApproval(
  approved: string,
  chain: TacticChain | StrategyChain,
): readonly ApprovedChange[] {
  const then = linesIn(approved);
  for (const field of Object.values(approverFields)) then.delete(field);
  const now = new Map(contentLines(chain).map(({ field, value }) => [field, value]));
  const [before, after] = [strategiesIn(then.keys()), strategiesIn(now.keys())];
  return [...new Set([...now.keys(), ...then.keys()])]
    .filter((field) => {
      const strategy = strategyOf(field);
      return strategy === null || (before.has(strategy) && after.has(strategy));
    })
    .map((field) => ({ field, then: then.get(field) ?? null, now: now.get(field) ?? null }))
    .filter((change) => comparable(change.then ?? '') !== comparable(change.now ?? ''));
}

const linesIn = (content: string): Map<string, string> =>
  new Map(content.split('\n').flatMap((text) => readLine(text) ?? []));

function readLine(text: string): [[string, string]] | null {
  const at = text.indexOf(separator);
  return at < 0 ? null : [[text.slice(0, at).trim(), text.slice(at + separator.length).trim()]];
}

const strategyOf = (field: string): string | null => {
  const at = field.lastIndexOf(ofStrategy);
  return at < 0 ? null : field.slice(0, at);
};

/** The field that a line is about, and the key of the strategy behind the row whose field it is; null for the row's own. */
export function lineAbout(line: string): { readonly strategy: string | null; readonly field: string } {
  const strategy = strategyOf(line);
  return { strategy, field: strategy === null ? line : line.slice(strategy.length + ofStrategy.length) };
}

const strategiesIn = (fields: Iterable<string>): Set<string> =>
  new Set([...fields].flatMap((field) => strategyOf(field) ?? []));
