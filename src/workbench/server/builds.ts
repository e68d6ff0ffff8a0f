import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Something that is built of the sources before it can be served. */
export interface Build {
  /** As it is called in a sentence. */
  readonly name: string;
  readonly folder: string;
  /** The file in the folder that tells when it was built. */
  readonly proof: string;
  /** Folders of `src` that do not go into it. */
  readonly without: readonly string[];
  /** Files and folders beside `src` that go into it. */
  readonly beside: readonly string[];
  /** What node runs, one after the other. */
  readonly steps: readonly (readonly string[])[];
}

/** What everything is built by, and of which packages. */
const ofAll = ['webpack.config.js', 'package-lock.json'];

const catalogues = ['tools/generate-catalogues.mjs'];

export const builds: readonly Build[] = [
  {
    name: 'the add-in',
    folder: 'dist/addin',
    proof: 'taskpane.html',
    without: ['cli', 'office-host', 'workbench'],
    beside: ['assets', 'tools'],
    steps: [catalogues, ['-r', '@swc-node/register', 'tools/deployment/build.ts', '--into', 'dist/addin']],
  },
  {
    name: 'the workbench',
    folder: 'dist/workbench',
    proof: 'index.html',
    without: ['cli', 'excel', 'runtime', 'taskpane'],
    beside: ['assets'],
    steps: [catalogues, ['node_modules/webpack/bin/webpack.js', '--config-name', 'workbench']],
  },
];

const changedAt = (path: string): number => statSync(path).mtimeMs;

function sourcesChangedAt(root: string, { without, beside }: Build): number {
  const ofPart = (part: string): string[] =>
    statSync(part).isDirectory()
      ? readdirSync(part, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [part];
  const parts = readdirSync(join(root, 'src')).filter((name) => !without.includes(name));
  const paths = [...parts.map((name) => join('src', name)), ...beside, ...ofAll];
  const sources = paths
    .map((path) => join(root, path))
    .filter((path) => existsSync(path))
    .flatMap(ofPart);
  return sources.reduce((latest, path) => Math.max(latest, changedAt(path)), 0);
}

/** Whether something was never built below a root, or a source of it changed since. */
export function isStale(root: string, build: Build): boolean {
  const proof = join(root, build.folder, build.proof);
  return !existsSync(proof) || changedAt(proof) < sourcesChangedAt(root, build);
}

const runNode = (root: string, words: readonly string[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...words], { cwd: root, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (status) => {
      resolve(status === 0);
    });
  });

/** Builds something; false where a step failed, which has said why then. */
export async function runBuild(root: string, build: Build): Promise<boolean> {
  const began = new Date();
  for (const step of build.steps) if (!(await runNode(root, step))) return false;
  // A source that changed in the meantime is younger; a file that came out the same as before is not old.
  utimesSync(join(root, build.folder, build.proof), began, began);
  return true;
}
