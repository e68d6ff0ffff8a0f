import './speak-english';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/*
 * npm run generate: writes everything that is derived from the declarations and kept in the repository. With -- --check it
 * writes nothing, and fails where something is not up to date.
 */

const root = join(__dirname, '..');
const isCheck = process.argv.includes('--check');

const fail = (problem: string): void => {
  console.error(problem);
  process.exitCode = 1;
};

/** The other generators import the sources, which do not compile before this has run. */
function writeCatalogues(): boolean {
  const script = join(__dirname, 'generate-catalogues.mjs');
  const { status } = spawnSync(process.execPath, [script, ...(isCheck ? ['--check'] : [])], {
    stdio: 'inherit',
  });
  return status === 0;
}

interface Derived {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Folders that hold nothing else: what is no longer derived is removed from them. */
  readonly folders: readonly string[];
}

async function derived(): Promise<Derived> {
  const [{ pageFolders, referencePages }, { exampleWorkbook }, { exampleVersions }, { iconFiles }, manifest] =
    await Promise.all([
      import('./docs/reference-pages'),
      import('./example/example-workbook'),
      import('../src/plan/example/example-sheets'),
      import('./icons/icon-files'),
      import('./manifest/development-manifest'),
    ]);
  const files = new Map<string, string | Uint8Array>();
  for (const [name, write] of Object.entries(referencePages)) files.set(`docs/${name}`, write());
  for (const version of exampleVersions) {
    files.set(`assets/handbag-launch-${version}.xlsx`, await exampleWorkbook(version));
  }
  for (const [path, bytes] of iconFiles()) files.set(`assets/${path}`, bytes);
  const problem = manifest.manifestProblem(join(root, manifest.noteFile));
  if (problem === null) for (const [path, text] of manifest.manifestFiles()) files.set(path, text);
  else fail(problem);
  return { files, folders: pageFolders.map((folder) => `docs/${folder}`) };
}

function write(path: string, content: string | Uint8Array): void {
  const file = join(root, path);
  const bytes = Buffer.from(content);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  if (isCheck) {
    fail(`${path} is not up to date: run npm run generate`);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`Wrote ${path}`);
}

function removeOthers(folder: string, files: Derived['files']): void {
  const path = join(root, folder);
  for (const name of existsSync(path) ? readdirSync(path) : []) {
    if (files.has(`${folder}/${name}`)) continue;
    if (isCheck) fail(`${folder}/${name} is no longer derived from anything: run npm run generate`);
    else rmSync(join(path, name));
  }
}

async function generate(): Promise<void> {
  if (!writeCatalogues()) {
    process.exitCode = 1;
    return;
  }
  const { files, folders } = await derived();
  for (const [path, content] of files) write(path, content);
  for (const folder of folders) removeOthers(folder, files);
}

void generate();
