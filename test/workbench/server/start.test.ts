import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Build, isStale, runBuild } from '../../../src/workbench/server/builds';
import { certificateFor, isGood } from '../../../src/workbench/server/certificate';
import { firstFreePort, isFreePort } from '../../../src/workbench/server/free-port';
import { messages } from '../../../src/workbench/server/messages';
import { openCommand } from '../../../src/workbench/server/open-browser';
import { startOptions } from '../../../src/workbench/server/start-options';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'start-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('what follows npm start --', () => {
  it.each([
    [[], { port: null, open: true }],
    [['--no-open'], { port: null, open: false }],
    [['--port', '3005'], { port: 3005, open: true }],
    [['--port=65535', '--no-open'], { port: 65_535, open: false }],
  ])('%j is understood', (words, options) => {
    expect(startOptions(words)).toEqual(options);
  });

  it.each([
    [['--port', '0'], messages.badPort],
    [['--port', '65536'], messages.badPort],
    [['--port', 'x'], messages.badPort],
    [['--port', '\u001b[31m3000'], messages.badPort],
    [['--port'], messages.badOptions],
    [['--prot', '3000'], messages.badOptions],
    [['--\u001b[31m'], messages.badOptions],
    [['here'], messages.badOptions],
  ])('%j is refused with what is taken, and not shown again', (words, said) => {
    expect(startOptions(words)).toBe(said);
  });
});

describe('the browser', () => {
  const address = 'https://localhost:3000/';

  it.each([
    ['darwin', {}, 'open'],
    ['win32', {}, 'cmd'],
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ] as const)('is opened on %s with %j by %s', (platform, environment, program) => {
    const command = openCommand(platform, environment, address);
    expect(command?.program).toBe(program);
    expect(command?.words).toContain(address);
  });

  it.each([
    ['linux', {}],
    ['darwin', { CI: 'true' }],
    ['win32', { CI: '1' }],
  ] as const)('is not opened on %s with %j, where nobody sits', (platform, environment) => {
    expect(openCommand(platform, environment, address)).toBeNull();
  });
});

describe('the port', () => {
  it('is not one at which another listens', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await isFreePort(port)).toBe(false);
    expect(await firstFreePort(port, 1)).toBeNull();
    await new Promise((resolve) => other.close(resolve));
    expect(await firstFreePort(port, 1)).toBe(port);
  });
});

describe('the certificate', () => {
  it('is for localhost, and is the same the next time', async () => {
    const first = await certificateFor(join(root, 'kept'));
    expect(isGood(first.cert)).toBe(true);
    expect(await certificateFor(join(root, 'kept'))).toEqual(first);
  });

  it('is made again where the kept one cannot be read', async () => {
    const { isTrusted } = await certificateFor(root);
    if (!isTrusted) writeFileSync(join(root, 'localhost.crt'), 'no certificate');
    expect(isGood((await certificateFor(root)).cert)).toBe(true);
  });

  it('keeps its private key to its owner', async () => {
    const { isTrusted } = await certificateFor(root);
    const key = join(root, 'localhost.key');
    expect(existsSync(key)).toBe(!isTrusted);
    if (process.platform !== 'win32' && !isTrusted) expect(statSync(key).mode & 0o077).toBe(0);
  });
});

describe('what is built', () => {
  const build: Build = {
    name: 'the page',
    folder: 'dist/page',
    proof: 'index.html',
    without: ['cli'],
    beside: ['assets'],
    steps: [['write.js']],
  };
  const put = (path: string, changedAt: number, text = ''): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), changedAt, changedAt);
  };

  it('is stale until it is there, and when a source of it changed since', () => {
    put('src/page/deep/page.ts', 1000);
    put('webpack.config.js', 1000);
    expect(isStale(root, build)).toBe(true);
    put('dist/page/index.html', 2000);
    expect(isStale(root, build)).toBe(false);
    put('src/cli/cli.ts', 3000);
    expect(isStale(root, build)).toBe(false);
    put('src/page/deep/page.ts', 3000);
    expect(isStale(root, build)).toBe(true);
  });

  it('is stale when how it is built changed', () => {
    put('src/page.ts', 1000);
    put('dist/page/index.html', 2000);
    put('webpack.config.js', 3000);
    expect(isStale(root, build)).toBe(true);
  });

  it('is stale when something beside the sources changed that goes into it', () => {
    put('src/page.ts', 1000);
    put('dist/page/index.html', 2000);
    put('assets/icons/16.png', 1000);
    expect(isStale(root, build)).toBe(false);
    put('assets/icons/16.png', 3000);
    expect(isStale(root, build)).toBe(true);
  });

  it('is fresh once it was built, even where the file came out as before', async () => {
    put('src/page.ts', 1000);
    put('dist/page/index.html', 500);
    put('write.js', 500);
    expect(await runBuild(root, build)).toBe(true);
    expect(isStale(root, build)).toBe(false);
  });

  it('says where a step failed', async () => {
    put('write.js', 500, 'process.exit(3);');
    expect(await runBuild(root, build)).toBe(false);
  });
});
