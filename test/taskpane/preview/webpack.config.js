const { join } = require('node:path');

/** The pane in each of its states, to look at: `npx webpack --config test/taskpane/preview/webpack.config.js`. */
module.exports = {
  mode: 'development',
  devtool: false,
  entry: join(__dirname, 'preview.tsx'),
  output: { path: join(__dirname, '../../output/preview'), filename: 'preview.js' },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.html$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
    ],
  },
  experiments: { topLevelAwait: true },
  stats: 'errors-warnings',
};
