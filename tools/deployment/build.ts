import '../speak-english';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { examplePath } from '../../src/runtime/example-path';
import { manifestProblem, noteFile } from '../manifest/development-manifest';
import { developmentUrl, packageIcons, paths, ribbonIconPaths } from '../manifest/manifest-data';
import { addressedFiles, type Files } from './addressed-files';
import { bundle } from './bundle';
import { deploymentProblems } from './deployment-problems';
import { readFiles, replaceFolder, writeFiles } from './folder';
import { helpPages } from './help-pages';
import { servedAddress } from './served-address';

/*
 * Bundles the command line and writes the folder of the add-in, whole or not at all: npm run build -- --url https://host/path.
 * Without --url it is for the development server. With --into FOLDER the add-in's folder is written there, and nothing else.
 */

const root = join(__dirname, '../..');

/** The icons, at the paths where they are served. */
function icons(): Files {
  const read = (file: string): Uint8Array => readFileSync(join(root, 'assets/icons', file));
  return new Map([
    ...ribbonIconPaths.map((path) => [path, read(basename(path))] as const),
    ...Object.values(packageIcons).map(({ path }) => [path, read(path)] as const),
  ]);
}

const example = (): Files => new Map([[examplePath, readFileSync(join(root, examplePath))]]);

/** What stands in the way of the add-in's folder; nothing where it was written. */
async function writeAddIn(address: string, folder: string): Promise<readonly string[]> {
  const stale = manifestProblem(join(root, noteFile));
  if (stale !== null) return [stale];
  const unfinished = `${folder}.unfinished-${process.pid}`;
  try {
    const isBundled = await bundle('addin', '--output-path', unfinished);
    if (!isBundled) return ['The scripts of the add-in could not be bundled; webpack says why above.'];
    const own = icons();
    writeFiles(unfinished, readFiles(join(root, 'assets/pages')));
    writeFiles(unfinished, own);
    writeFiles(unfinished, await helpPages());
    writeFiles(unfinished, example());
    writeFiles(unfinished, addressedFiles(address, own));
    const problems = deploymentProblems(readFiles(unfinished), address);
    if (problems.length === 0) replaceFolder(folder, unfinished);
    return problems;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** What is not a folder that was written here is not replaced by one. */
const isReplaceable = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, paths.pane));

async function writeCommandLine(): Promise<readonly string[]> {
  return (await bundle('cli')) ? [] : ['The command line could not be bundled; webpack says why above.'];
}

async function build(words: readonly string[]): Promise<readonly string[]> {
  const { url, into } = parseArgs({
    args: [...words],
    options: { url: { type: 'string', default: developmentUrl }, into: { type: 'string' } },
  }).values;
  const { address, problem } = servedAddress(url);
  if (problem !== null) return [problem];
  const folder = into === undefined ? join(root, 'dist/addin') : resolve(into);
  if (!isReplaceable(folder)) return [`${folder} holds something else than an add-in; name another folder.`];
  const works = [writeAddIn(address, folder), ...(into === undefined ? [writeCommandLine()] : [])];
  const problems = (await Promise.all(works)).flat();
  if (problems.length === 0) console.log(`The add-in for ${address} is in ${folder}`);
  return problems;
}

const report = (problems: readonly string[]): void => {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
};

build(process.argv.slice(2)).then(report, (error: unknown) => {
  report([error instanceof Error ? error.message : String(error)]);
});
