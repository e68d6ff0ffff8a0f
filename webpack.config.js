const { chmodSync, readFileSync, readdirSync } = require('node:fs');
const { join, sep } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { BannerPlugin, Compilation, sources } = require('webpack');

/** The rules by which every configuration reads TypeScript, those of the tests' own pages too. */
const typescript = (target) =>
  [false, true].map((tsx) => ({
    test: tsx ? /\.tsx$/ : /\.ts$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  }));

/** Lets a shell run the file that a configuration writes. */
const makeExecutable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('MakeExecutable', ({ outputOptions }) =>
      chmodSync(join(outputOptions.path, file), 0o755),
    ),
});

/* Some packages leave their licence out of what they publish and only name it; its text goes with every copy all the same. */
const licenceTexts = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF
OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

/** A package's name, version and licence, and the text of the licence as it lies in the package's folder. */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const named = licenceTexts[license] === undefined ? '' : `Copyright ${author}\n\n${licenceTexts[license]}`;
  const text = file === undefined ? named : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version}, ${license}\n${text === '' ? '' : `\n${text}\n`}`;
}

/** The licences of all packages that went into the bundles: most ask that their notice goes with every copy. */
function thirdPartyNotices({ modules, chunkGraph }) {
  const bundled = [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => module.modules ?? [module]);
  const folders = bundled.flatMap(
    ({ resource }) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? '') ?? [],
  );
  return [...new Set(folders)].sort().map(noticeOf).join('\n---\n\n');
}

/** Writes the licences into a file beside the bundles. */
const writeThirdPartyNotices = (path) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        compilation.emitAsset(path, new sources.RawSource(thirdPartyNotices(compilation)));
      });
    }),
});

/** Writes the licences at the end of the only file, so that they go wherever it is copied. */
const appendThirdPartyNotices = (path) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        const lines = [
          'What this file bundles:',
          '',
          ...thirdPartyNotices(compilation).trimEnd().split(/\r?\n/),
        ];
        const comment = lines.map((line) => `// ${line}`.trimEnd()).join('\n');
        compilation.updateAsset(path, (source) => new sources.ConcatSource(source, `\n${comment}\n`));
      });
    }),
});

/** The command line: one file with all that it needs, so that it starts fast and runs from anywhere. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  context: __dirname,
  entry: './src/cli/plumbline.ts',
  output: { path: join(__dirname, 'dist/cli'), filename: 'plumbline.js', clean: true },
  resolve: {
    extensions: ['.ts', '.js'],
    // Its other entries bring streams and archives along that only its readers and its streaming writer need.
    alias: { exceljs$: 'exceljs/lib/exceljs.bare.js' },
  },
  module: {
    rules: typescript('es2022'),
    // What is loaded when it is wanted, such as a language, is in the one file too.
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    appendThirdPartyNotices('plumbline.js'),
    makeExecutable('plumbline.js'),
  ],
  // A fault that a user reports is to name the functions that it went through.
  optimization: { minimize: false },
  // npx prepares the package again before it runs it: unchanged files are not to be read again.
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** Lets the browser fetch chunks while it still reads the first script, which will ask for them. */
const preload = (names) => ({
  apply: (compiler) =>
    compiler.hooks.compilation.tap('Preload', (compilation) =>
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTags.tap('Preload', (page) => {
        const chunks = names.map((name) => compilation.namedChunks.get(name));
        const later = chunks.filter((chunk) => chunk !== undefined && !chunk.canBeInitial());
        const links = later
          .flatMap((chunk) => [...chunk.files])
          .map((href) =>
            HtmlWebpackPlugin.createHtmlTagObject('link', { rel: 'preload', as: 'script', href }),
          );
        page.assetTags.meta.push(...links);
        return page;
      }),
    ),
});

/** Folders and packages that know plans and not Excel: the engine that the pane and the worksheet functions share. */
const engineFolders = [
  ...['spreadsheet', 'plan', 'alignment', 'economics', 'forecast', 'functions'].map(
    (folder) => `src/${folder}`,
  ),
  'node_modules/fastest-levenshtein',
  'node_modules/@orama/stemmers',
].map((folder) => join(__dirname, folder, sep));
const isOfEngine = ({ resource = '' }) => engineFolders.some((folder) => resource.startsWith(folder));

/**
 * The add-in: one page, which is runtime and pane at once, with its scripts. `npm run build` puts what does not pass through
 * webpack beside them (tools/deployment). The first script keeps its name, since the manifest names it; the query makes
 * it another address for caches when it changes. What it loads has its content's hash in the name and can be kept for ever.
 */
const addIn = {
  name: 'addin',
  mode: 'production',
  target: ['web', 'es2020'],
  context: __dirname,
  entry: { taskpane: './src/runtime/open-pane.ts' },
  output: {
    path: join(__dirname, 'dist/addin'),
    filename: ({ chunk }) =>
      chunk.name === 'taskpane' ? '[name].js?[contenthash:16]' : '[name].[contenthash:16].js',
    chunkFilename: '[name].[contenthash:16].js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: typescript('es2020') },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
      minify: false,
    }),
    preload(['engine', 'functions', 'check']),
    writeThirdPartyNotices('third-party.txt'),
  ],
  optimization: {
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        // What the pane itself imports stays in the first script, which then waits for nothing else.
        engine: { name: 'engine', test: isOfEngine, chunks: 'async', enforce: true },
      },
    },
  },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The workbench: a page with the spreadsheet, which `npm start` builds and serves from this machine, and nobody ships. */
const workbench = {
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  context: __dirname,
  entry: './src/workbench/page/open-page.tsx',
  output: { path: join(__dirname, 'dist/workbench'), filename: 'workbench.js', clean: true },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      ...typescript('es2022'),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.xlsx$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: './src/workbench/page/workbench.html', minify: false }),
    new MiniCssExtractPlugin({ filename: 'workbench.css' }),
  ],
  // It never leaves this machine: to make it small would take longer than all the rest.
  optimization: { minimize: false },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** One configuration for each host that is bundled. `npm run build` names those that it takes. */
module.exports = [commandLine, addIn, workbench];
module.exports.typescript = typescript;
