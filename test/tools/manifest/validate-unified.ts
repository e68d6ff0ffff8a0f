import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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

/** What is wrong with the texts of a unified manifest in another language, by the schema in the same package. */
export function localizationProblems(texts: Readonly<Record<string, string>>): readonly string[] {
  const version = /\/(v[^/]+)\//u.exec(texts.$schema ?? '')?.[1] ?? '';
  const folder = dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const file = join(folder, 'build/json-schemas/teams', version, 'MicrosoftTeams.Localization.schema.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as LocalizationSchema;
  const patterns = Object.entries(schema.patternProperties).map(
    ([pattern, { maxLength = Infinity }]) => [new RegExp(pattern), maxLength] as const,
  );
  const missing = schema.required.filter((key) => !(key in texts)).map((key) => `${key} is missing`);
  return Object.entries(texts).reduce((problems, [key, text]) => {
    const longest = schema.properties[key]?.maxLength ?? patterns.find(([pattern]) => pattern.test(key))?.[1];
    if (longest === undefined && !(key in schema.properties)) return [...problems, `${key} is not allowed`];
    return text.length > (longest ?? Infinity)
      ? [...problems, `${key} is longer than ${longest ?? ''}`]
      : problems;
  }, missing);
}

interface LocalizationSchema {
  readonly properties: Readonly<Record<string, { readonly maxLength?: number }>>;
  readonly patternProperties: Readonly<Record<string, { readonly maxLength?: number }>>;
  readonly required: readonly string[];
}
