import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { iconFiles } from './icon-files';

/** Writes the icons beside this script. */
async function generate(): Promise<void> {
  for (const [path, bytes] of iconFiles()) {
    const file = join(__dirname, '../../assets', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    console.log(`Wrote ${file}`);
  }
}

void generate();
