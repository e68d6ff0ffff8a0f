import { isAbsolute, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  Artifact,
  ArtifactLocation,
  Invocation,
  Location,
  LogicalLocation,
  Notification,
  ReportingDescriptor,
  Result,
} from 'sarif';
import { rules } from '../../alignment/catalogue';
import type { CellPlaces } from '../../alignment/finding';
import type { Rule } from '../../alignment/rule';
import { ruleTexts } from '../../alignment/rule-texts';
import type { Severity } from '../../alignment/settings';
import { joinedAreas } from '../../spreadsheet/address';
import { isoText } from '../../spreadsheet/day';
import { inSheet, sheetName } from '../../spreadsheet/sheet-name';
import { statusOf } from '../check';
import { type CheckedFile, type CheckedPlan, isUnread, type ReportedFinding } from '../checked-file';
import { exitStatus } from '../command-io';
import { version } from '../version';
import { fixFacts, scoreFacts } from './json';
import type { ReportSettings } from './report';

/* SARIF 2.1.0, the Static Analysis Results Interchange Format (an OASIS standard), as code hosts and editors read it. */

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
};

const descriptorOf = ({ id, severity, group }: Rule): ReportingDescriptor => {
  const { title, question, reason } = ruleTexts(id);
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: question },
    help: { text: reason },
    defaultConfiguration: { level: levels[severity] },
    properties: { group },
  };
};

const ruleIndex: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** The check as one run of SARIF: results as they come, the files and what was wrong with them after. */
export async function* sarifReport(
  files: AsyncIterable<CheckedFile>,
  { failOn }: Pick<ReportSettings, 'failOn'>,
): AsyncGenerator<string> {
  const driver = { name: 'Plumbline', semanticVersion: version, version, rules: rules.map(descriptorOf) };
  yield `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{\n`;
  yield `"tool":${JSON.stringify({ driver })},\n"columnKind":"utf16CodeUnits",\n"results":[`;

  const artifacts: Artifact[] = [];
  const notifications: Notification[] = [];
  const plans: object[] = [];
  let exitCode: number = exitStatus.fine;
  let separator = '\n';
  for await (const checked of files) {
    exitCode = Math.max(exitCode, statusOf(checked, failOn));
    const artifactLocation: ArtifactLocation = { uri: fileUri(checked.file), index: artifacts.length };
    artifacts.push({ location: { uri: fileUri(checked.file) }, roles: ['analysisTarget'] });
    if (isUnread(checked)) {
      notifications.push({
        level: 'error',
        message: { text: checked.error },
        locations: [{ physicalLocation: { artifactLocation } }],
      });
      continue;
    }
    plans.push(planFacts(checked));
    for (const finding of checked.result.findings) {
      yield separator + JSON.stringify(resultOf(finding, artifactLocation));
      separator = ',\n';
    }
  }

  const invocation: Invocation = {
    executionSuccessful: notifications.length === 0,
    exitCode,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
  yield `\n],\n"artifacts":${JSON.stringify(artifacts)},\n"invocations":${JSON.stringify([invocation])},\n`;
  yield `"properties":${JSON.stringify({ plans })}\n}]}\n`;
}

/** The score of a plan, and what was skipped or could not be checked. */
const planFacts = ({ file, result, leftOut }: CheckedPlan): object => ({
  uri: fileUri(file),
  date: isoText(result.date),
  profile: result.settings.profile,
  lead: result.settings.lead,
  ...scoreFacts(result.score),
  incomplete: result.incomplete.length,
  inapplicable: result.inapplicable,
  leftOut,
});

/**
 * A path below the working directory as a relative reference, any other as an absolute URI: a reader that lays relative
 * references below its own root must not be led out of it.
 */
export function fileUri(path: string): string {
  // No URI can hold half a character, which names of files on Windows may contain.
  const relative = normalize(path.replace(/\p{Cs}/gu, '\ufffd'));
  const leadsOut = relative === '..' || relative.startsWith(`..${sep}`);
  if (isAbsolute(relative) || leadsOut) return pathToFileURL(path).href;
  return relative.split(sep).map(encodeURIComponent).join('/');
}

function resultOf(finding: ReportedFinding, artifactLocation: ArtifactLocation): Result {
  const { sheet, cells, related } = finding;
  const fixes = finding.fixes().map(fixFacts);
  const index = ruleIndex.get(finding.rule);
  const at = (place: CellPlaces | null): Location[] =>
    logicalLocations(place).map((location) => ({
      physicalLocation: { artifactLocation },
      ...(location === null ? {} : { logicalLocations: [location] }),
    }));
  const relatedLocations = related.flatMap(({ role, key, ...place }) =>
    at(place).map((location) => ({
      ...location,
      message: { text: key === '' ? `A row of ${role}` : `${key} (${role})` },
    })),
  );
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: at(sheet === null ? null : { sheet, cells }),
    ...(relatedLocations.length === 0
      ? {}
      : { relatedLocations: relatedLocations.map((location, id) => ({ id, ...location })) }),
    partialFingerprints: { 'findingId/v1': finding.id },
    properties: {
      points: finding.points,
      role: finding.role,
      key: finding.key,
      field: finding.field,
      ...(fixes.length === 0 ? {} : { fixes }),
    },
  };
}

/** Where in the workbook cells are: it has no lines, so that they are logical locations. Null stands for the workbook as a whole. */
function logicalLocations(place: CellPlaces | null): readonly (LogicalLocation | null)[] {
  if (place === null) return [null];
  const { sheet, cells } = place;
  if (cells.length === 0) return [{ name: sheet, fullyQualifiedName: sheetName(sheet), kind: 'sheet' }];
  return joinedAreas(cells).map((area) => ({
    name: area,
    fullyQualifiedName: inSheet(sheet, area),
    kind: area.includes(':') ? 'range' : 'cell',
  }));
}
