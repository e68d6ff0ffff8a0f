import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { exampleVersions } from '../../src/plan/example/example-sheets';
import { exampleWorkbook } from './example-workbook';

/** Writes the worked example, in its two versions, beside this script. */
async function generate(): Promise<void> {
  for (const version of exampleVersions) {
    const file = join(__dirname, '../../assets', `handbag-launch-${version}.xlsx`);
    await writeFile(file, await exampleWorkbook(version));
    console.log(`Wrote ${file}`);
  }
}

void generate();
