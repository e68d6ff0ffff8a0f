import { dirname, join } from 'node:path';
import { builds, isStale, runBuild } from './builds';
import { certificateFor } from './certificate';
import { firstFreePort, isFreePort } from './free-port';
import { messages } from './messages';
import { openBrowser, openCommand } from './open-browser';
import { serve } from './serve';
import { site } from './site';
import { startOptions } from './start-options';

/* npm start: builds what is stale, serves the workbench on this machine, and opens it. */

const root = join(__dirname, '../../..');
const usualPort = 3000;
const portTries = 50;

/** What stands in the way; null once the site is served. */
async function start(words: readonly string[]): Promise<string | null> {
  const options = startOptions(words);
  if (typeof options === 'string') return options;
  if (options.port !== null && !(await isFreePort(options.port))) return messages.portTaken(options.port);

  for (const build of builds) {
    if (!isStale(root, build)) continue;
    console.log(messages.building(build.name));
    if (!(await runBuild(root, build))) return messages.buildFailed(build.name);
  }

  const certificate = await certificateFor(join(root, 'node_modules/.cache/plumbline'));
  const port = options.port ?? (await firstFreePort(usualPort, portTries));
  if (port === null) return messages.noPort(usualPort, usualPort + portTries - 1);
  const folders = {
    workbench: join(root, 'dist/workbench'),
    addIn: join(root, 'dist/addin'),
    officeJs: join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist'),
  };
  const { origin } = await serve(site(folders), certificate, port);
  const address = `${origin}/`;
  const { trusted, own } = messages.certificate;
  console.log(
    [messages.served(address), messages.whatItIs, certificate.isTrusted ? trusted : own, messages.stop].join(
      '\n',
    ),
  );
  const command = options.open ? openCommand(process.platform, process.env, address) : null;
  if (command !== null) openBrowser(command);
  return null;
}

const refuse = (reason: string): void => {
  console.error(reason);
  process.exitCode = 1;
};

start(process.argv.slice(2)).then(
  (problem) => {
    if (problem !== null) refuse(problem);
  },
  (error: unknown) => {
    refuse(error instanceof Error ? error.message : String(error));
  },
);
