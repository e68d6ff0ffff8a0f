import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Runs one configuration of webpack.config.js in a process of its own; false where it found an error, which it has said then. */
export function bundle(configuration: string, ...options: readonly string[]): Promise<boolean> {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const words = [webpack, '--config-name', configuration, ...options];
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    running.on('error', reject);
    running.on('exit', (status) => {
      resolve(status === 0);
    });
  });
}
