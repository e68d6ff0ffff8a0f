import { type Cause, rankCauses } from '../../alignment/causes';
import type { Finding, Incomplete } from '../../alignment/finding';
import type { RuleId } from '../../alignment/rule-id';
import { ruleTexts } from '../../alignment/rule-texts';
import { severities, type Severity } from '../../alignment/settings';
import { label } from '../../alignment/wording';
import { language } from '../../languages/language';
import { comparable } from '../../plan/names';
import type { Row } from '../../plan/rows';
import {
  type FindingPlace,
  type FindingsShown,
  type Grouping,
  groupOfRule,
  type SheetRow,
} from '../store/pane-state';
import { placeText } from './place-text';

/** The findings of one rule, sheet, owner or strategy. */
export interface FindingGroup {
  /** Tells groups apart. */
  readonly id: string;
  /** null where it is not that of a rule. */
  readonly rule: RuleId | null;
  readonly title: string;
  /** That of its worst finding. */
  readonly severity: Severity;
  /** The worst first, and of those of one severity those that cost most. */
  readonly findings: readonly Finding[];
  /** What stands under its title. */
  readonly entries: readonly GroupEntry[];
  /** Points that they carry together. */
  readonly points: number;
}

/** The findings of a severity and a row, where one is chosen, that hold all words of a search. */
export function findingsThat(
  findings: readonly Finding[],
  { severity, search, row }: Pick<FindingsShown, 'severity' | 'search' | 'row'>,
): readonly Finding[] {
  const words = comparable(search)
    .split(' ')
    .filter((word) => word !== '');
  return findings.filter((finding) => {
    if (severity !== null && finding.severity !== severity) return false;
    if (row !== null && !isInRow(finding, row)) return false;
    if (words.length === 0) return true;
    const said = comparable(everythingSaid(finding));
    return words.every((word) => said.includes(word));
  });
}

const isInRow = ({ sheet, cells }: Finding, row: SheetRow): boolean =>
  sheet !== null && comparable(sheet) === comparable(row.sheet) && cells.some((cell) => cell.row === row.row);

/** What a finding can be searched by: its words, its rule, its place and whose it is. */
const everythingSaid = (finding: Finding): string => {
  const { message, rule, key, sheet, cells, row } = finding;
  const parts = [message, ruleTexts(rule).title, key, placeText(sheet, cells), ownerOf(row), strategyOf(row)];
  return parts.filter((part) => part !== null).join(' ');
};

const ownerOf = (row: Row | null): string | null =>
  row !== null && 'owner' in row && row.owner !== null ? row.owner : null;

/** The strategy of a row: itself, or the first that it names. */
function strategyOf(row: Row | null): string | null {
  if (row?.role === 'strategies') return label(row);
  if (row?.role !== 'tactics') return null;
  const [link] = row.strategy;
  if (link === undefined) return null;
  return link.target === null ? link.text : label(link.target);
}

const groupOf: Readonly<
  Record<Grouping, (finding: Finding) => { readonly id: string; readonly title: string }>
> = {
  rule: ({ rule }) => ({ id: rule, title: ruleTexts(rule).title }),
  sheet: ({ sheet }) => named(sheet === '' ? null : sheet, language.pane.findings.wholePlan),
  owner: ({ row }) => named(ownerOf(row), language.pane.findings.noOwner),
  strategy: ({ row }) => named(strategyOf(row), language.pane.findings.noStrategy),
};

/* What has no name comes under an id that no name has. */
const named = (name: string | null, otherwise: string): { readonly id: string; readonly title: string } =>
  name === null ? { id: '', title: otherwise } : { id: comparable(name), title: name };

/** The findings in groups: those with the worst finding first, and of these those that cost most. */
export function groupFindings(findings: readonly Finding[], by: Grouping): readonly FindingGroup[] {
  const groups = new Map<
    string,
    { readonly title: string; readonly rule: RuleId; readonly members: Finding[] }
  >();
  for (const finding of findings) {
    const { id, title } = groupOf[by](finding);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { title, rule: finding.rule, members: [finding] });
    else group.members.push(finding);
  }
  return [...groups]
    .map(([id, { title, rule, members }]): FindingGroup => {
      const sorted = members.sort(worstFirst);
      return {
        id: by === 'rule' ? groupOfRule(rule) : `${by}/${id}`,
        rule: by === 'rule' ? rule : null,
        title,
        severity: sorted[0]?.severity ?? 'advice',
        findings: sorted,
        entries: entriesOf(sorted),
        points: sorted.reduce((sum, { points }) => sum + points, 0),
      };
    })
    .sort(worstFirst);
}

interface Weighed {
  readonly severity: Severity;
  readonly points: number;
}

/** A stable order: what weighs the same stays as it came. */
const worstFirst = (a: Weighed, b: Weighed): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.points - a.points;

/** A finding by itself, or several that come from one thing and are decided at once. */
export type GroupEntry =
  { readonly kind: 'finding'; readonly finding: Finding } | { readonly kind: 'cause'; readonly cause: Cause };

/** What stands in a group: findings that share a cause stand together, where the worst of them would. */
export function entriesOf(findings: readonly Finding[]): readonly GroupEntry[] {
  const shared = new Map(
    rankCauses(findings.filter(({ cause }) => cause !== null))
      .filter((cause) => cause.findings.length > 1)
      .map((cause) => [cause.id, cause]),
  );
  const told = new Set<string>();
  return findings.flatMap((finding): readonly GroupEntry[] => {
    const cause = finding.cause === null ? undefined : shared.get(finding.cause.key);
    if (cause === undefined) return [{ kind: 'finding', finding }];
    if (told.has(cause.id)) return [];
    told.add(cause.id);
    return [{ kind: 'cause', cause }];
  });
}

/** Every finding in the order in which it is shown. */
export const placesOf = (groups: readonly FindingGroup[]): readonly FindingPlace[] =>
  groups.flatMap(({ id: group, entries }) =>
    entries.flatMap((entry): readonly FindingPlace[] =>
      entry.kind === 'finding'
        ? [{ finding: entry.finding, group, cause: null }]
        : entry.cause.findings.map((finding) => ({ finding, group, cause: entry.cause.id })),
    ),
  );

/** The finding after, or before, one that is selected; from none the first, or the last; round the end it begins again. */
export function stepTo(
  places: readonly FindingPlace[],
  selected: string | null,
  step: 1 | -1,
): FindingPlace | null {
  const at = places.findIndex(({ finding }) => finding.id === selected);
  const from = at < 0 && step === -1 ? 0 : at;
  return places.at((from + step) % Math.max(1, places.length)) ?? null;
}

/** What could not be decided, of one rule. */
export interface UncheckedGroup {
  readonly rule: RuleId;
  readonly title: string;
  readonly message: string;
  readonly cases: readonly Incomplete[];
}

export const groupUnchecked = (incomplete: readonly Incomplete[]): readonly UncheckedGroup[] =>
  byRule(incomplete).map(([rule, first, cases]) => ({
    rule,
    title: ruleTexts(rule).title,
    message: first.message,
    cases,
  }));

/** Rules that ask for what the plan does not have, by what that is. */
export interface SkippedRulesOfReason {
  readonly reason: string;
  readonly titles: readonly string[];
}

export function groupSkipped(inapplicable: readonly RuleId[]): readonly SkippedRulesOfReason[] {
  const titlesByReason = new Map<string, string[]>();
  for (const { title, inapplicable: reason } of inapplicable.map((rule) => ruleTexts(rule))) {
    const titles = titlesByReason.get(reason);
    if (titles === undefined) titlesByReason.set(reason, [title]);
    else titles.push(title);
  }
  return [...titlesByReason].map(([reason, titles]) => ({ reason, titles }));
}

function byRule<Item extends { readonly rule: RuleId }>(
  items: readonly Item[],
): readonly (readonly [rule: RuleId, first: Item, ofRule: readonly Item[]])[] {
  const groups = new Map<RuleId, [Item, Item[]]>();
  for (const item of items) {
    const group = groups.get(item.rule);
    if (group === undefined) groups.set(item.rule, [item, [item]]);
    else group[1].push(item);
  }
  return [...groups].map(([rule, [first, ofRule]]) => [rule, first, ofRule] as const);
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const amounts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) amounts[severity] += 1;
  return amounts;
}
