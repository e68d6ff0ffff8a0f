const { join } = require('node:path');

/** The pages of the contract, on which the genuine library talks to the host between frames. */
module.exports = {
  name: 'contract',
  mode: 'development',
  devtool: false,
  entry: join(__dirname, 'contract-page.ts'),
  // Where to is said by who builds it.
  output: { filename: 'contract.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};
