import { execFile, type ExecFileException } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
export const builtFile = join(root, 'dist/cli/plumbline.js');

const changedAt = (path: string): number => statSync(path).mtimeMs;

/** When the last of the files that the command is built from was changed. */
function sourcesChangedAt(): number {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const others = ['webpack.config.js', 'package.json', 'package-lock.json'].map((name) => join(root, name));
  return Math.max(...[...sources, ...others].map(changedAt));
}

/** Builds the command unless it is newer than all that it is built from. */
export async function buildCommand(): Promise<void> {
  if (existsSync(builtFile) && changedAt(builtFile) > sourcesChangedAt()) return;
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const { status, output, problems } = await runProcess(
    process.execPath,
    [webpack, '--config-name', 'cli'],
    root,
  );
  if (status !== 0) throw new Error(`The build failed:\n${output}${problems}`);
}

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
