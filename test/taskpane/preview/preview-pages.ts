import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Build } from '../../../src/workbench/server/builds';

const folder = 'test/output/preview';

/** The page that shows the pane in each of its states. */
export const previewBuild: Build = {
  name: 'the preview of the pane',
  folder,
  proof: 'preview.js',
  without: ['cli', 'office-host', 'workbench', 'xlsx'],
  beside: ['test/taskpane', 'test/support', 'test/bench/big-plan.ts'],
  steps: [['node_modules/webpack/bin/webpack.js', '--config', 'test/taskpane/preview/webpack.config.js']],
};

export const previewPage = pathToFileURL(join(__dirname, '../../..', folder, 'preview.html')).href;
