import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

export interface Built {
  readonly status: number | null;
  readonly problems: string;
}

/** Runs the build with so many words and waits for its end. */
export function runBuild(...words: readonly string[]): Built {
  const script = join(root, 'tools/deployment/build.ts');
  const { status, stderr } = spawnSync(process.execPath, ['-r', '@swc-node/register', script, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, problems: stderr };
}
