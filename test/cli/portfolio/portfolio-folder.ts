import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileSummary, summarizeFile } from '../../../src/cli/check';
import type { Entry } from '../../../src/cli/portfolio/entry';
import { type Ran, runInMemory, type Surroundings } from '../memory-io';
import { crookedPlan, type PlanFolder, planFolder, truePlan, warnedPlan } from '../plan-files';

/** A folder of three plans, made for each test, and what `plumbline portfolio` does there. */
export interface PortfolioFolder {
  readonly path: string;
  readonly write: PlanFolder['write'];
  readonly pathOf: (name: string) => string;
  /** Where its portfolio is kept. */
  readonly kept: string;
  /** Runs the command, by itself on the folder, and says which files were checked. */
  readonly portfolio: (
    words?: readonly string[],
    surroundings?: Surroundings & {
      /** The file at which the lights go out. */
      readonly failing?: string;
    },
  ) => Promise<Ran & { readonly checked: readonly string[] }>;
  readonly remove: () => Promise<void>;
}

export async function portfolioFolder(): Promise<PortfolioFolder> {
  const { path, write, remove } = await planFolder();
  await mkdir(join(path, 'north'));
  await write('true.xlsx', truePlan);
  await write('north/crooked.xlsx', crookedPlan);
  await write('north/warned.xlsx', warnedPlan);
  return {
    path,
    write,
    remove,
    pathOf: (name) => join(path, name),
    kept: join(path, 'plumbline-portfolio.ndjson'),
    portfolio: async (words = [path], { failing, ...surroundings } = {}) => {
      const checked: string[] = [];
      const summarize: FileSummary = (file, settings) => {
        if (failing !== undefined && file.endsWith(failing)) throw new Error('The lights went out.');
        checked.push(file.slice(path.length + 1));
        return summarizeFile(file, settings);
      };
      const ran = await runInMemory(['portfolio', ...words], surroundings, { summarize });
      return { ...ran, checked };
    },
  };
}

/** The entries that a file of lines holds. */
export const entriesIn = async (path: string): Promise<readonly Entry[]> =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
