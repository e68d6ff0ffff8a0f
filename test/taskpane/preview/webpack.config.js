const { join } = require('node:path');
const { typescript } = require('../../../webpack.config.js');

/** The pane in each of its states, to look at: `npx webpack --config test/taskpane/preview/webpack.config.js`. */
module.exports = {
  mode: 'development',
  devtool: false,
  entry: join(__dirname, 'preview.tsx'),
  output: { path: join(__dirname, '../../output/preview'), filename: 'preview.js' },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      ...typescript('es2022'),
      { test: /\.html$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
    ],
  },
  experiments: { topLevelAwait: true },
  stats: 'errors-warnings',
};
