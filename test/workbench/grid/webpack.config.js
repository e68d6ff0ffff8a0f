const { join } = require('node:path');
const { typescript } = require('../../../webpack.config.js');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

/** A page with the grid alone, and the host of an add-in in a frame beside it. */
module.exports = {
  name: 'grid',
  // As the workbench is built: React takes several times as long where it is made for development.
  mode: 'production',
  optimization: { minimize: false },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  entry: join(__dirname, 'grid-page.ts'),
  // Where to is said by who builds it.
  output: { filename: 'grid.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [...typescript('es2022'), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  plugins: [new MiniCssExtractPlugin({ filename: 'grid.css' })],
  performance: { hints: false },
  stats: 'errors-warnings',
};
