const { chmodSync } = require('node:fs');
const { join } = require('node:path');
const { BannerPlugin } = require('webpack');

/** The rule by which every configuration reads TypeScript. */
const typescript = (target) => ({
  test: /\.ts$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: { jsc: { target, parser: { syntax: 'typescript' } } },
});

/** Lets a shell run the file that a configuration writes. */
const makeExecutable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('MakeExecutable', ({ outputOptions }) =>
      chmodSync(join(outputOptions.path, file), 0o755),
    ),
});

/** The command line: one file with all that it needs, so that it starts fast and runs from anywhere. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  context: __dirname,
  entry: './src/cli/plumbline.ts',
  output: { path: join(__dirname, 'dist/cli'), filename: 'plumbline.js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript('es2022')] },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), makeExecutable('plumbline.js')],
  // A fault that a user reports is to name the functions that it went through.
  optimization: { minimize: false },
  // npx prepares the package again before it runs it: unchanged files are not to be read again.
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The task pane: a page beside the workbook, which loads Office.js from Microsoft (a rule of the store) and this one script. */
const taskPane = {
  name: 'taskpane',
  mode: 'production',
  target: ['web', 'es2020'],
  context: __dirname,
  entry: './src/taskpane/taskpane.ts',
  output: { path: join(__dirname, 'dist/taskpane'), filename: 'taskpane.js', clean: true },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2020',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.html$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
    ],
  },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** One configuration for each host that is bundled. */
module.exports = [commandLine, taskPane];
