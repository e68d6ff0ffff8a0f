import { language } from '../../languages/language';
import type { SelfTestResult } from '../../taskpane/self-test-result';
import type { HostFacts } from './host-facts';

type Status = SelfTestResult['status'];

/** From what matters most on. */
const statuses: readonly Status[] = ['failed', 'not supported', 'passed'];

function linesOf(result: SelfTestResult): readonly string[] {
  const { statuses: words, expected, actual } = language.selfTest.report;
  const first = `${words[result.status]}: ${result.name}`;
  switch (result.status) {
    case 'passed':
      return [first];
    case 'failed':
      return [first, `  ${expected} ${result.expected}`, `  ${actual} ${result.seen}`];
    case 'not supported':
      return [first, `  ${result.reason}`];
  }
}

/** The result as plain text, for an issue report. */
export function reportText(
  { host, platform, version, claims }: HostFacts,
  results: readonly SelfTestResult[],
  { isCancelled, caseCount }: { readonly isCancelled: boolean; readonly caseCount: number },
): string {
  const of = (status: Status): readonly SelfTestResult[] => results.filter((each) => each.status === status);
  const texts = language.selfTest.report;
  const counts = statuses.map((status) => `${of(status).length} ${texts.statuses[status]}`).join(', ');
  return [
    texts.title,
    texts.application(host, platform, version),
    texts.requirementSets(claims.join(', ')),
    texts.counts(results.length, caseCount, counts, isCancelled),
    '',
    ...statuses.flatMap((status) => of(status).flatMap(linesOf)),
    '',
  ].join('\n');
}
