import { ruleById } from '../../../alignment/catalogue';
import type { RuleId } from '../../../alignment/rule-id';
import { severities, type Severity } from '../../../alignment/settings';
import { count } from '../../../alignment/wording';
import { joinedAreas } from '../../../spreadsheet/address';
import { inSheet, sheetName } from '../../../spreadsheet/sheet-name';
import type { ReportedFinding } from '../../checked-file';
import { printable } from '../../printable';
import { displayWidth, paddedBefore } from '../wrap';
import { labelled, type Paper, paragraph } from './paper';
import { points } from './score-lines';

/** More findings of one rule than these are only counted. */
const mostOfRule = 20;
const mostToFix = 5;
const widestPlace = 26;

export const severityWords: Readonly<Record<Severity, { readonly one: string; readonly several: string }>> = {
  error: { one: 'error', several: 'errors' },
  warning: { one: 'warning', several: 'warnings' },
  advice: { one: 'piece of advice', several: 'pieces of advice' },
};

export const signs: Readonly<Record<Severity, string>> = { error: '▲', warning: '●', advice: '○' };

const headings: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  advice: 'Advice',
};

/** The findings by severity, and inside a severity by rule, the rule with the worst finding first. */
export function* findingLines(findings: readonly ReportedFinding[], on: Paper): Generator<string> {
  for (const severity of severities) {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) continue;
    yield '';
    yield `  ${on.severity[severity](on.bold(`${signs[severity]} ${headings[severity]}`))} ${on.faint(`(${own.length})`)}`;
    for (const [rule, ofRule] of byRule(own)) {
      yield '';
      yield* ruleLines(rule, ofRule, on);
    }
  }
}

function byRule(findings: readonly ReportedFinding[]): ReadonlyMap<RuleId, readonly ReportedFinding[]> {
  const groups = new Map<RuleId, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return groups;
}

function* ruleLines(id: RuleId, findings: readonly ReportedFinding[], on: Paper): Generator<string> {
  const { title, reason } = ruleById[id];
  const lost = findings.reduce((sum, finding) => sum + finding.points, 0);
  const sums = [count(findings.length, 'finding'), ...(isShown(lost) ? [lostPoints(lost)] : [])];
  const facts = [id, ...(findings.length > 1 ? sums : [])].join(', ');
  yield* headed(title, facts, on);
  yield* paragraph(reason, 4, on, on.faint);
  const shown = findings.slice(0, mostOfRule);
  yield* placedLines(
    shown.map((finding) => ({ finding, text: messageOf(finding) })),
    on,
  );
  const rest = findings.length - shown.length;
  if (rest > 0)
    yield* paragraph(`… and ${count(rest, 'more', 'more')} (--format json lists all)`, 6, on, on.faint);
}

function* headed(title: string, facts: string, on: Paper): Generator<string> {
  const fits = 4 + displayWidth(title) + 2 + displayWidth(facts) <= on.width;
  yield `    ${on.bold(title)}${fits ? `  ${on.faint(facts)}` : ''}`;
  if (!fits) yield* paragraph(facts, 4, on, on.faint);
}

interface PlacedText {
  readonly finding: ReportedFinding;
  readonly text: string;
}

/** Each text behind the cells that it is about. */
function* placedLines(entries: readonly PlacedText[], on: Paper): Generator<string> {
  const placed = entries.map(({ finding, text }) => ({ place: placeOf(finding), text }));
  const widths = placed.map(({ place }) => displayWidth(place)).filter((width) => width <= widestPlace);
  const labelWidth = Math.max(0, ...widths);
  for (const { place, text } of placed) {
    yield* labelled(place, text, { indent: 6, labelWidth, paint: on.place }, on);
  }
}

const mostAreas = 2;

/** Where a finding is: `Tactics!C5`, `Tactics!F5:F12 and 3 more`; a finding about the plan as a whole has no place of its own. */
export function placeOf({ sheet, cells }: Pick<ReportedFinding, 'sheet' | 'cells'>): string {
  if (sheet === null) return 'whole plan';
  const areas = joinedAreas(cells);
  const [first] = areas;
  if (first === undefined) return printable(sheetName(sheet));
  const shown = areas.slice(0, mostAreas).join(', ');
  const more = areas.length > mostAreas ? ` and ${areas.length - mostAreas} more` : '';
  return printable(inSheet(sheet, shown)) + more;
}

/* Points that would be shown as 0.0 are not. */
export const isShown = (lost: number): boolean => lost >= 0.05;

const lostPoints = (lost: number): string =>
  points(lost) === '1.0' ? '1.0 point lost' : `${points(lost)} points lost`;

const messageOf = ({ message, row, points: lost }: ReportedFinding): string => {
  const notes = [
    ...(isShown(lost) ? [lostPoints(lost)] : []),
    ...(row?.hidden === true ? ['hidden row'] : []),
  ];
  return printable(message) + (notes.length === 0 ? '' : ` [${notes.join(', ')}]`);
};

/** The findings that cost most, where more than one costs anything. */
export function* fixFirstLines(findings: readonly ReportedFinding[], on: Paper): Generator<string> {
  const costly = findings.filter((finding) => isShown(finding.points)).sort((a, b) => b.points - a.points);
  if (costly.length < 2) return;
  yield '';
  yield `  ${on.bold('Fix first')}`;
  const entries = costly.slice(0, mostToFix).map((finding) => {
    const { title } = ruleById[finding.rule];
    return {
      finding,
      lost: paddedBefore(`−${points(finding.points)}`, 5),
      about: finding.key === null || finding.key === '' ? title : `${printable(finding.key)}: ${title}`,
    };
  });
  const labels = entries.map(({ finding, lost }) => `${lost}  ${placeOf(finding)}`);
  const labelWidth = Math.max(...labels.map(displayWidth));
  for (const { finding, lost, about } of entries) {
    const paint = (label: string): string =>
      on.severity[finding.severity](lost) + on.place(label.slice(lost.length));
    yield* labelled(`${lost}  ${placeOf(finding)}`, about, { indent: 4, labelWidth, paint }, on);
  }
}
