import type { CellPlaces } from '../../../alignment/finding';
import type { RuleId } from '../../../alignment/rule-id';
import { ruleTexts } from '../../../alignment/rule-texts';
import { severities, type Severity } from '../../../alignment/settings';
import { areShown } from '../../../alignment/shown-points';
import { language } from '../../../languages/language';
import { joinedAreas } from '../../../spreadsheet/address';
import { inSheet, sheetName } from '../../../spreadsheet/sheet-name';
import type { ReportedCause, ReportedFinding } from '../../checked-file';
import { printable } from '../../printable';
import { displayWidth, paddedBefore } from '../wrap';
import { labelled, type Paper, paragraph } from './paper';
import { points } from './score-lines';

/** More findings of one rule than these are only counted. */
const mostOfRule = 20;
const widestPlace = 26;

export const signs: Readonly<Record<Severity, string>> = { error: '▲', warning: '●', advice: '○' };

/** The findings by severity, and inside a severity by rule, the rule with the worst finding first. */
export function* findingLines(findings: readonly ReportedFinding[], on: Paper): Generator<string> {
  for (const severity of severities) {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) continue;
    yield '';
    yield `  ${on.severity[severity](on.bold(`${signs[severity]} ${language.reports.severities[severity].heading}`))} ${on.faint(`(${own.length})`)}`;
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
  const { title, reason } = ruleTexts(id);
  const texts = language.reports.findings;
  const lost = findings.reduce((sum, finding) => sum + finding.points, 0);
  const sums = [texts.ofRule(findings.length), ...(areShown(lost) ? [texts.lost(lost)] : [])];
  const facts = [id, ...(findings.length > 1 ? sums : [])].join(', ');
  yield* headed(title, facts, on);
  yield* paragraph(reason, 4, on, on.faint);
  const shown = findings.slice(0, mostOfRule);
  yield* placedLines(
    shown.map((finding) => ({ finding, text: messageOf(finding) })),
    on,
  );
  const rest = findings.length - shown.length;
  if (rest > 0) yield* paragraph(texts.more(rest), 6, on, on.faint);
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
  const placed = entries.map(({ finding, text }) => ({
    place: placeOf(finding.sheet === null ? null : { sheet: finding.sheet, cells: finding.cells }),
    text,
  }));
  const widths = placed.map(({ place }) => displayWidth(place)).filter((width) => width <= widestPlace);
  const labelWidth = Math.max(0, ...widths);
  for (const { place, text } of placed) {
    yield* labelled(place, text, { indent: 6, labelWidth, paint: on.place }, on);
  }
}

const mostAreas = 2;

/** Where a finding is: `Tactics!C5`, `Tactics!F5:F12 and 3 more`; a finding about the plan as a whole has no place of its own. */
export function placeOf(place: CellPlaces | null): string {
  if (place === null) return language.reports.findings.wholePlan;
  const { sheet, cells } = place;
  const areas = joinedAreas(cells);
  const [first] = areas;
  if (first === undefined) return printable(sheetName(sheet));
  const shown = areas.slice(0, mostAreas).join(', ');
  return language.reports.findings.places(printable(inSheet(sheet, shown)), areas.length - mostAreas);
}

const messageOf = ({ message, row, points: lost }: ReportedFinding): string => {
  const texts = language.reports.findings;
  const notes = [
    ...(areShown(lost) ? [texts.lost(lost)] : []),
    ...(row?.hidden === true ? [texts.hidden] : []),
  ];
  return printable(message) + (notes.length === 0 ? '' : ` [${notes.join(', ')}]`);
};

/** What costs most, and what its fix brings. */
export function* fixFirstLines(causes: readonly ReportedCause[], on: Paper): Generator<string> {
  if (causes.length === 0) return;
  yield '';
  yield `  ${on.bold(language.reports.fixFirst.heading)}`;
  const entries = causes.map((cause) => ({ cause, lost: paddedBefore(`−${points(cause.points)}`, 5) }));
  const labels = entries.map(({ cause, lost }) => `${lost}  ${placeOf(cause.place)}`);
  const labelWidth = Math.max(...labels.map(displayWidth));
  for (const { cause, lost } of entries) {
    const paint = (label: string): string =>
      on.severity[cause.severity](lost) + on.place(label.slice(lost.length));
    yield* labelled(
      `${lost}  ${placeOf(cause.place)}`,
      printable(cause.title + fixSentence(cause)),
      { indent: 4, labelWidth, paint },
      on,
    );
  }
}

/** Only a fix that brings something is worth a sentence here. */
function fixSentence({ fix, gain, title }: ReportedCause): string {
  if (fix === null || gain === null || gain < 0 || !areShown(gain)) return '';
  const texts = language.reports.fixFirst;
  const what = fix.label === title ? texts.cells(fix.edits.length) : fix.label;
  return `${/[.!?]$/u.test(title) ? '' : '.'} ${texts.brings(what, gain)}`;
}
