import { ruleById } from '../../alignment/catalogue';
import type { AskedRule, CheckResult } from '../../alignment/check';
import type { Fix, FixEdit, Incomplete } from '../../alignment/finding';
import { notUsedColumns, type TableExplanation } from '../../plan/explain-tables';
import { fieldName } from '../../plan/fields/catalogue';
import { addressOf } from '../../spreadsheet/address';
import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { isoText } from '../../spreadsheet/day';
import {
  type CheckedFile,
  type CheckedPlan,
  isUnread,
  type Offer,
  type ReportedCause,
  type ReportedFinding,
  type UnreadFile,
} from '../checked-file';

/** The check as JSON: an array with one object for each file, a finding a line. */
export async function* jsonReport(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const checked of files) {
    yield separator;
    if (isUnread(checked)) yield unreadJson(checked);
    else yield* planJson(checked);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

/** The check as NDJSON: for each file the object that stands in the array, on a line of its own. */
export async function* ndjsonReport(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  for await (const checked of files) {
    const pieces = isUnread(checked) ? [unreadJson(checked)] : planJson(checked);
    // Inside of strings JSON has no line breaks.
    for (const piece of pieces) yield piece.replaceAll('\n', '');
    yield '\n';
  }
}

const unreadJson = ({ file, error }: UnreadFile): string => JSON.stringify({ file, error });

function* planJson({ file, result, leftOut }: CheckedPlan): Generator<string> {
  const { date, settings, score, findings, muted, causes, tables, offers } = result;
  const facts = {
    file,
    date: isoText(date),
    profile: settings.profile,
    lead: settings.lead,
    ...scoreFacts(score),
    tables: tables.filter(({ outcome }) => outcome === 'read').map(readFacts),
    offers: offers.map(offerFacts),
    leftOut,
  };
  // The facts without their closing brace: the lists that may be long follow piece by piece.
  yield JSON.stringify(facts).slice(0, -1);
  yield ',\n"findings":';
  yield* linesOfList(findings, findingFacts);
  if (muted.length > 0) {
    yield ',\n"muted":';
    yield* linesOfList(muted, ({ finding, reason }) => ({ ...findingFacts(finding), reason }));
  }
  yield ',\n"fixFirst":';
  yield* linesOfList(causes, causeFacts);
  yield ',\n"incomplete":';
  yield* linesOfList(result.incomplete, incompleteFacts);
  yield `,\n"inapplicable":${JSON.stringify(result.inapplicable)},\n"asked":`;
  yield* linesOfList(result.asked, askedFacts);
  yield `,\n"off":${JSON.stringify(result.off)}}`;
}

/** A list as JSON, an item a line. */
export function* linesOfList<Item>(items: readonly Item[], facts: (item: Item) => object): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  let separator = '[\n';
  for (const item of items) {
    yield separator + JSON.stringify(facts(item));
    separator = ',\n';
  }
  yield '\n]';
}

/** The score and what stands beside it. */
export const scoreFacts = (score: CheckResult['score']) => ({
  score: score.score,
  parts: score.parts.map(({ part, weight, earned, lost }) => ({ part, weight, earned, lost })),
  knownBudgetShare: score.knownBudgetShare,
  backedByCount: score.backedByCount,
  backedByMoney: score.backedByMoney,
});

const tableFacts = ({ name, role, sheet, address, rows, columns }: TableExplanation | Offer) => ({
  name,
  role,
  sheet,
  address,
  rows,
  columns: columns.map(({ heading, field, why }) => ({ heading, field, why })),
});

const readFacts = (table: TableExplanation): object => ({
  ...tableFacts(table),
  ...(table.levels.length === 0 ? {} : { levels: table.levels }),
  why: table.why,
  notUsed: notUsedColumns(table).map(({ heading }) => heading),
});

const offerFacts = (offer: Offer): object => ({ ...tableFacts(offer), reason: offer.reason });

/** What every report in JSON says of a finding. */
export const plainFindingFacts = (finding: Omit<ReportedFinding, 'row' | 'related' | 'cause' | 'fixes'>) => ({
  id: finding.id,
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  role: finding.role,
  key: finding.key,
  sheet: finding.sheet,
  cells: finding.cells.map(addressOf),
  field: finding.field,
  points: finding.points,
});

const findingFacts = (finding: ReportedFinding): object => ({
  ...plainFindingFacts(finding),
  related: finding.related.map(({ role, key, sheet, cells }) => ({
    role,
    key,
    sheet,
    cells: cells.map(addressOf),
  })),
  fixes: finding.fixes().map(fixFacts),
});

/** A fix as data: what it changes in which cells, a cell whole or one part of its text. An Excel error is given as its text. */
export const fixFacts = ({ label, edits }: Fix): object => ({ label, edits: edits.map(editFacts) });

const editFacts = (edit: FixEdit): object => {
  const { sheet, cell, field } = edit;
  const place = { sheet, cell: addressOf(cell), field };
  return 'newValue' in edit
    ? { ...place, oldValue: plainValue(edit.oldValue), newValue: edit.newValue }
    : { ...place, oldPart: edit.oldPart, newPart: edit.newPart };
};

const plainValue = (value: CellValue): string | number | boolean | null =>
  isCellError(value) ? value.error : value;

/** What to fix first, with what its fix would bring. */
const causeFacts = ({ title, severity, points, findings, place, fix, gain }: ReportedCause): object => ({
  title,
  severity,
  points,
  findings,
  sheet: place?.sheet ?? null,
  cells: place?.cells.map(addressOf) ?? [],
  fix: fix === null ? null : fixFacts(fix),
  gain,
});

const incompleteFacts = ({ rule, role, key, sheet, cells, reason }: Incomplete): object => ({
  rule,
  role,
  key,
  sheet,
  cells: cells.map(addressOf),
  reason,
});

/** How a rule came out: the counts are of what it looks at. */
const askedFacts = ({ rule, passed, faulty, undecided, missingColumns }: AskedRule): object => ({
  rule,
  group: ruleById[rule].group,
  passed,
  findings: faulty,
  incomplete: undecided,
  missingColumns: missingColumns.map(({ role, field }) => `${role}.${fieldName(role, field)}`),
});
