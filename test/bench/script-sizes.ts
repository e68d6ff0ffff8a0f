import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '../../tools/deployment/bundle';

/** A script that the page of the add-in loads by itself, or later. */
export interface ScriptSize {
  readonly name: string;
  /** Whether the page names it; else it is loaded when it is needed. */
  readonly isFirst: boolean;
  /** Kilobytes (1000 bytes): as served by most hosts, and as the browser reads it. */
  readonly gzip: number;
  readonly plain: number;
  /** What is in it, by shares of the sources' bytes before they are minified, from the most on. */
  readonly parts: readonly { readonly part: string; readonly share: number }[];
}

interface ModuleStats {
  readonly nameForCondition?: string | null;
  readonly name?: string;
  readonly size: number;
  readonly chunks?: readonly (string | number)[];
  readonly modules?: readonly ModuleStats[];
}

interface Stats {
  readonly children: readonly {
    readonly chunks: readonly {
      readonly id: string | number;
      readonly names: readonly string[];
      readonly files: readonly string[];
      readonly initial: boolean;
    }[];
    readonly modules: readonly ModuleStats[];
  }[];
}

/** The parts that are told apart; a module belongs to the first that its path fits. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['react', /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/u],
  ['zod', /node_modules[\\/]zod[\\/]/u],
  ['fluent', /node_modules[\\/](?:@fluentui|@griffel|@emotion|keyborg|tabster|rtl-css-js|stylis)[\\/]/u],
  ['other packages', /node_modules[\\/]/u],
  ['pane', /src[\\/]taskpane[\\/]/u],
  ['excel', /src[\\/](?:runtime|excel)[\\/]/u],
  ['engine', /src[\\/](?:spreadsheet|plan|alignment|economics|forecast|functions|template)[\\/]/u],
];

const partOf = ({ nameForCondition, name = '' }: ModuleStats): string =>
  parts.find(([, pattern]) => pattern.test(nameForCondition ?? name))?.[0] ?? 'webpack';

/** A module that webpack put together of several stands for those. */
const singleModules = (module: ModuleStats): readonly ModuleStats[] =>
  module.modules === undefined || module.modules.length === 0 ? [module] : module.modules;

function sharesOf(modules: readonly ModuleStats[]): ScriptSize['parts'] {
  const bytes = new Map<string, number>();
  for (const module of modules) bytes.set(partOf(module), (bytes.get(partOf(module)) ?? 0) + module.size);
  const total = [...bytes.values()].reduce((sum, each) => sum + each, 0);
  return [...bytes]
    .map(([part, size]) => ({ part, share: size / total }))
    .filter(({ share }) => share >= 0.005)
    .sort((one, other) => other.share - one.share);
}

/** Bundles the add-in as a build does, and measures its scripts; the page's own ones first. */
export async function scriptSizes(): Promise<readonly ScriptSize[]> {
  const folder = mkdtempSync(join(tmpdir(), 'script-sizes-'));
  try {
    const statsFile = join(folder, 'stats.json');
    const output = join(folder, 'addin');
    const isBundled = await bundle(
      'addin',
      '--output-path',
      output,
      '--stats',
      'detailed',
      '--json',
      statsFile,
    );
    if (!isBundled) throw new Error('The add-in could not be bundled.');
    const { children } = JSON.parse(readFileSync(statsFile, 'utf8')) as Stats;
    const sizes = children.flatMap(({ chunks, modules }) =>
      chunks.map(({ id, names, files, initial }): ScriptSize => {
        const file = files.find((each) => /\.js(?:\?|$)/u.test(each)) ?? '';
        const script = readFileSync(join(output, file.replace(/\?.*$/u, '')));
        return {
          name: names[0] ?? String(id),
          isFirst: initial,
          gzip: gzipSync(script, { level: 9 }).length / 1000,
          plain: script.length / 1000,
          parts: sharesOf(modules.filter((module) => module.chunks?.includes(id)).flatMap(singleModules)),
        };
      }),
    );
    return sizes.sort((one, other) => Number(other.isFirst) - Number(one.isFirst) || other.gzip - one.gzip);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
