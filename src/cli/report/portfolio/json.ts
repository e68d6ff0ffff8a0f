import type { GoneFile, Listed } from '../../portfolio/portfolio';
import { linesOfList } from '../json';
import { allListed, type PortfolioReport } from './report';

/** A portfolio as one JSON object, a plan a line. */
export const jsonPortfolio: PortfolioReport = function* ({ portfolio, out }) {
  const { average, found, since, gone } = portfolio;
  yield JSON.stringify({ kept: out, average, found, since }).slice(0, -1);
  yield ',\n"plans":';
  yield* linesOfList(allListed(portfolio), listedFacts);
  yield ',\n"gone":';
  yield* linesOfList(gone, goneFacts);
  yield '}\n';
};

/** An entry as it is kept, with what changed since the last run. */
export const listedFacts = ({ entry, change }: Listed): object => ({
  ...entry,
  ...(change === null ? {} : { change }),
});

const goneFacts = ({ file, score }: GoneFile): object => ({ file, score });

/** A file that is gone as a line among those of the others. */
export const goneLineFacts = ({ file, score }: GoneFile): object => ({
  file,
  change: { status: 'gone', before: score, by: null },
});
