import { execFile, type ExecFileException } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Build } from '../../src/workbench/server/builds';

const root = resolve(__dirname, '../..');
export const builtFile = join(root, 'dist/cli/plumbline.js');

/** The command line as `npm run build` bundles it. */
export const commandLine: Build = {
  name: 'the command line',
  folder: 'dist/cli',
  proof: 'plumbline.js',
  without: ['excel', 'office-host', 'runtime', 'taskpane', 'workbench'],
  beside: [],
  steps: [['tools/generate-catalogues.mjs'], ['node_modules/webpack/bin/webpack.js', '--config-name', 'cli']],
};

export interface Exited {
  readonly status: number;
  readonly output: string;
  readonly problems: string;
}

const megabyte = 1_048_576;

/* Colours are asked for as loudly as CI servers and Jest do: what goes into a pipe stays without them all the same. */
const environment = { ...process.env, CI: 'true', FORCE_COLOR: '1' };

/** Runs a program to its end. */
export function runProcess(
  program: string,
  words: readonly string[],
  folder: string,
  input = '',
): Promise<Exited> {
  return new Promise((fulfil, reject) => {
    const done = (error: ExecFileException | null, output: string, problems: string): void => {
      const status = error === null ? 0 : error.code;
      if (typeof status === 'number') fulfil({ status, output, problems });
      else reject(error ?? new Error('The program did not end by itself'));
    };
    const child = execFile(
      program,
      [...words],
      { cwd: folder, env: environment, maxBuffer: 64 * megabyte },
      done,
    );
    child.stdin?.end(input);
  });
}
