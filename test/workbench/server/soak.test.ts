import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';

/* A build while the site is served, and requests that no browser makes: each gets an answer, and the server stays. */

const soakMs = 2000;
const size = 300_000;
const path = '/workbench/workbench.js';

let root: string;
let server: ChildProcess;
let port: number;

/* In a process of its own, as npm start runs it: what would end that process ends it here too. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'soak-'));
  for (const name of ['workbench', 'add-in', 'office-js']) mkdirSync(join(root, name));
  writeFileSync(join(root, 'add-in/taskpane.html'), '<p>Pane</p>');
  server = fork(join(__dirname, 'serve-folder.ts'), [root], { execArgv: ['-r', '@swc-node/register'] });
  port = await new Promise<number>((resolve, reject) => {
    server.once('message', (message) => {
      resolve(Number(message));
    });
    server.once('exit', (status) => {
      reject(new Error(`The server ended with ${status ?? 'a signal'} before it served`));
    });
  });
}, 30_000);

afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly length: number;
  readonly expected: number;
}

/** A path, its headers and method, and with which statuses it may be answered. */
type Asked = readonly [string, Readonly<Record<string, string>>, string, readonly number[]];

const ask = (
  asked: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        path: asked,
        method,
        headers,
        rejectUnauthorized: false,
        agent: false,
        timeout: 5000,
      },
      (answer) => {
        let length = 0;
        answer.on('data', (chunk: Buffer) => (length += chunk.length));
        answer.once('error', reject);
        answer.once('end', () => {
          const declared = Number(answer.headers['content-length'] ?? length);
          resolve({ status: answer.statusCode ?? 0, length, expected: method === 'HEAD' ? 0 : declared });
        });
      },
    );
    asking.once('timeout', () => asking.destroy(new Error(`no answer to ${asked}`)));
    asking.once('error', reject);
    asking.end();
  });

/** Writes something that is no proper request, and hangs up. */
const hangUp = (words: string, afterMs: number): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false }, () => {
      socket.write(words);
      setTimeout(() => socket.destroy(), afterMs);
    });
    socket.on('error', () => undefined);
    socket.once('close', () => {
      resolve();
    });
  });

it('the server outlives a build and broken requests, and answers every request', async () => {
  const file = join(root, path.slice(1));
  const end = Date.now() + soakMs;
  const isOn = (): boolean => Date.now() < end;
  const answers = new Map<string, number>();

  const rebuild = async (): Promise<void> => {
    for (let turn = 0; isOn(); turn += 1) {
      await writeFile(file, 'x'.repeat(size + turn));
      await rename(file, `${file}.old`);
      await writeFile(file, 'y'.repeat(size));
      await rm(file);
    }
  };
  const asked: readonly Asked[] = [
    [path, {}, 'GET', [200, 404, 503]],
    [path, {}, 'HEAD', [200, 404, 503]],
    [path, { Range: 'bytes=10-5' }, 'GET', [416, 404, 503]],
    [path, { Range: 'bytes=0-99' }, 'GET', [206, 404, 416, 503]],
    [path, { Range: 'bytes=0-1,5-9', 'If-Range': '"x"' }, 'GET', [200, 404, 503]],
    ['/taskpane.html', { Range: 'bytes=10-5' }, 'GET', [416]],
    ['/workbench/%E0%A4%A', {}, 'GET', [404]],
    ['/workbench/%00', {}, 'GET', [404]],
    [`/${'%41'.repeat(2000)}`, {}, 'GET', [404]],
    [`/${'x'.repeat(20_000)}`, {}, 'GET', [431]],
    [path, {}, 'DELETE', [405]],
  ];
  const visit = async (): Promise<void> => {
    for (let turn = 0; isOn(); turn += 1) {
      const [where, headers, method, allowed] = asked[turn % asked.length] as Asked;
      const { status, length, expected } = await ask(where, headers, method);
      expect({ where: where.slice(0, 40), method, status }).toEqual({
        where: where.slice(0, 40),
        method,
        status: allowed.includes(status) ? status : `one of ${allowed.join(', ')}`,
      });
      expect(length).toBe(expected);
      answers.set(`${status}`, (answers.get(`${status}`) ?? 0) + 1);
    }
  };
  const disturb = async (): Promise<void> => {
    while (isOn()) {
      await hangUp(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`, 0);
      await hangUp(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`, 5);
      await hangUp('no request\r\n\r\n', 5);
      await hangUp(`GET ${path} HTTP/1.1\r\nRange: by`, 5);
    }
  };

  await Promise.all([rebuild(), visit(), visit(), visit(), disturb()]);
  expect([server.exitCode, server.signalCode]).toEqual([null, null]);
  // The file was there, and was away, while requests came: otherwise nothing is proved.
  for (const status of ['200', '404', '416']) expect(answers.get(status)).toBeGreaterThan(0);
  expect(await ask('/taskpane.html')).toMatchObject({ status: 200, length: '<p>Pane</p>'.length });
}, 20_000);
