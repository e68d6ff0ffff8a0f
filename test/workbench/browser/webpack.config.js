const { join } = require('node:path');
const { typescript } = require('../../../webpack.config.js');

/** The pages of the contract, on which the genuine library talks to the host between frames. */
module.exports = {
  name: 'contract',
  // As the workbench is built.
  mode: 'production',
  optimization: { minimize: false },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  entry: join(__dirname, 'contract-page.ts'),
  // Where to is said by who builds it.
  output: { filename: 'contract.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: typescript('es2022') },
  performance: { hints: false },
  stats: 'errors-warnings',
};
