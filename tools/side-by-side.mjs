import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';

/*
 * Runs scripts of package.json at the same time: node tools/side-by-side.mjs lint:code typecheck
 * Each says what it says when it has ended, so that they do not talk across each other. All run to their end; it fails where
 * one does.
 */

const run = (script) =>
  new Promise((resolve) => {
    // What npm runs is a shell's script on Windows.
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.once('error', (error) => resolve({ script, hasFailed: true, said: String(error) }));
    child.once('close', (status) => resolve({ script, hasFailed: status !== 0, said: Buffer.concat(said) }));
  });

const report = ({ script, hasFailed, said }) => {
  process.stdout.write(said);
  console.log(`${script}: ${hasFailed ? 'failed' : 'passed'}`);
  if (hasFailed) process.exitCode = 1;
};

await Promise.all(process.argv.slice(2).map((script) => run(script).then(report)));
