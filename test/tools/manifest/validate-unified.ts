import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Microsoft's own validation, against the schema that its package brings along. It runs in a process of its own: the package
 * cannot be loaded where Jest loads modules. Without a network to fall back on, a schema that is not in the package fails.
 */
const validation = `
  globalThis.fetch = () => Promise.reject(new Error('offline'));
  require('office-addin-manifest')
    .validateManifest(process.argv[1])
    .then(({ isValid, report }) => console.log(JSON.stringify({ isValid, errors: report?.errors ?? [] })));
`;

export interface Validation {
  readonly isValid: boolean;
  readonly errors: readonly { readonly content: string }[];
}

/** What Microsoft's package finds in a unified manifest. */
export function validateUnified(manifest: unknown): Validation {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const file = join(folder, 'manifest.json');
    writeFileSync(file, JSON.stringify(manifest));
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', validation, file], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Validation;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
