import { rankCauses } from '../../alignment/causes';
import type { CheckResult } from '../../alignment/check';
import { severities, type Severity } from '../../alignment/settings';
import { areShown } from '../../alignment/shown-points';
import { withoutScore } from '../../alignment/without-score';
import { addressOf } from '../../spreadsheet/address';
import { isoText } from '../../spreadsheet/day';
import { tablesAndOffers, type UnreadFile } from '../checked-file';
import { scoreFacts } from '../report/json';
import type { PlanFacts } from './entry';
import { ownersOf } from './owners';

/** A file that was checked, and what a portfolio says of it: data alone. */
export interface SummarizedPlan {
  readonly file: string;
  /** What the file held, as `sha256:` and hexadecimal digits. */
  readonly digest: string;
  readonly bytes: number;
  readonly facts: PlanFacts;
}

export type SummarizedFile = SummarizedPlan | UnreadFile;

const mostCauses = 3;
const mostOwners = 5;

/** What a portfolio says of the check of a plan. */
export function planFacts(result: CheckResult, leftOut: readonly string[]): PlanFacts {
  const { score, findings, muted, alignment } = result;
  const { plan, settings } = alignment;
  const { tables, offers } = tablesAndOffers(plan);
  const owners = ownersOf(result);
  const none = score.score === null ? withoutScore(plan) : null;
  return {
    date: isoText(plan.date),
    profile: settings.profile,
    lead: settings.lead,
    ...scoreFacts(score),
    withoutScore: none === null ? null : `${none.found} ${none.advice}`,
    owner: owners[0]?.owner ?? null,
    owners: owners.slice(0, mostOwners),
    found: Object.fromEntries(
      severities.map((severity) => [severity, findings.filter((each) => each.severity === severity).length]),
    ) as Record<Severity, number>,
    muted: muted.length,
    fixFirst: rankCauses(findings)
      .filter(({ points }) => areShown(points))
      .slice(0, mostCauses)
      .map((cause) => {
        const { sheet = null, cells = [] } = cause.findings[0] ?? {};
        const { title, severity, points } = cause;
        return {
          title,
          severity,
          points,
          findings: cause.findings.length,
          sheet,
          cells: cells.map(addressOf),
        };
      }),
    tables: tables.filter(({ outcome }) => outcome === 'read').length,
    offers: offers.length,
    leftOut: [...leftOut],
  };
}
