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

/** One configuration for each host that is bundled. */
module.exports = [commandLine];
