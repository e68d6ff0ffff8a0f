import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = process.env['SOFFICE'] ?? 'soffice';

/** What LibreOffice makes of a workbook, by the names of the files that it writes; `format` is as its `--convert-to` takes it. */
export function convertedByLibreOffice(bytes: Uint8Array, format: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
  const into = join(folder, 'converted');
  try {
    const file = join(folder, 'workbook.xlsx');
    writeFileSync(file, bytes);
    execFileSync(
      program,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        into,
        file,
      ],
      { stdio: 'pipe' },
    );
    return new Map(readdirSync(into).map((name) => [name, readFileSync(join(into, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
