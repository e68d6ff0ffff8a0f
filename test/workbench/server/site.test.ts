import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateFor } from '../../../src/workbench/server/certificate';
import { serve, type ServedSite } from '../../../src/workbench/server/serve';
import { site } from '../../../src/workbench/server/site';

let root: string;
let served: ServedSite;

const files = {
  'secret.txt': 'secret',
  'add-in/.secret.txt': 'secret',
  'workbench/index.html': '<title>Workbench</title>',
  'workbench/page.js': 'page();',
  'add-in/taskpane.html':
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>as built</p>',
  'add-in/support.html': '<p>Support</p>',
  'add-in/functions.json': '{}',
  'add-in/assets/icons/icon-16.png': 'png',
  'office-js/office.js': 'Office = {};',
  'office-js/en-us/office_strings.js': 'strings();',
};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const folder = (name: string): string => join(root, name);
  served = await serve(
    site({ workbench: folder('workbench'), addIn: folder('add-in'), officeJs: folder('office-js') }),
    await certificateFor(folder('certificate')),
    0,
  );
});

afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/* Asks for a path exactly as it is written: other clients would tidy it. */
const ask = (path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port: served.port,
        path,
        method,
        headers,
        rejectUnauthorized: false,
        agent: false,
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        });
      },
    );
    asking.once('error', reject);
    asking.end();
  });

describe('the site of the workbench', () => {
  it.each([
    ['/workbench/', 'text/html', '<title>Workbench</title>'],
    ['/workbench/page.js', 'text/javascript', 'page();'],
    ['/support.html', 'text/html', '<p>Support</p>'],
    ['/functions.json', 'application/json', '{}'],
    ['/assets/icons/icon-16.png?v=1', 'image/png', 'png'],
    ['/office-js/office.js', 'text/javascript', 'Office = {};'],
    ['/office-js/en-us/office_strings.js', 'text/javascript', 'strings();'],
  ])('has %s', async (path, type, text) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 200, text });
    expect(answer.headers['content-type']).toContain(type);
  });

  it('leads from its root to the workbench', async () => {
    expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/workbench/' } });
  });

  it.each(['/taskpane.html', '/taskpane.html?_host_Info=Excel'])(
    'replaces the address of Office.js in %s, and nothing else',
    async (path) => {
      expect((await ask(path)).text).toBe('<script src="/office-js/office.js"></script><p>as built</p>');
    },
  );

  it.each([
    '/secret.txt',
    '/../secret.txt',
    '/workbench/../../secret.txt',
    '/workbench/%2e%2e/secret.txt',
    '/workbench/..%2fsecret.txt',
    '/workbench/..%5csecret.txt',
    '/office-js/%2e%2e/%2e%2e/secret.txt',
    '//secret.txt',
    '//',
    '/workbench/%',
    '/workbench/%ff',
    '/workbench/page.js%00',
    '/workbench/page.js/',
    '/workbench/page.js/below',
    '/office-js',
    '/office-js/en-us',
    '/.secret.txt',
    `/${'x'.repeat(5000)}`,
    '/none.html',
    '/none.js',
  ])('has nothing at %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toMatch(/^secret$/m);
    expect(answer.text).toContain('The workbench is at /workbench/');
  });

  it('can only be read', async () => {
    expect(await ask('/functions.json', 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
    expect(await ask('/functions.json', 'HEAD')).toMatchObject({ status: 200, text: '' });
    expect(await ask('/taskpane.html', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  const scriptPath = '/office-js/en-us/office_strings.js';

  it.each([
    ['bytes=0-6', 206, 'strings', 'bytes 0-6/10'],
    ['bytes=7-', 206, '();', 'bytes 7-9/10'],
    ['bytes=-3', 206, '();', 'bytes 7-9/10'],
    ['bytes=-99', 206, 'strings();', 'bytes 0-9/10'],
    ['bytes=8-99', 206, ');', 'bytes 8-9/10'],
    ['bytes=10-5', 416, '', 'bytes */10'],
    ['bytes=5-4', 416, '', 'bytes */10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    [`bytes=${'9'.repeat(400)}-`, 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, 'strings();', undefined],
    ['bytes=-', 200, 'strings();', undefined],
    ['bytes=x-y', 200, 'strings();', undefined],
    ['lines=1-2', 200, 'strings();', undefined],
  ])('answers the range %s with %i', async (range, status, text, contentRange) => {
    const answer = await ask(scriptPath, 'GET', { Range: range });
    expect([answer.status, answer.text, answer.headers['content-range']]).toEqual([
      status,
      text,
      contentRange,
    ]);
  });

  it('gives a range only of the file that the asker knows', async () => {
    const tag = String((await ask(scriptPath)).headers.etag);
    const part = { Range: 'bytes=0-6' };
    expect((await ask(scriptPath, 'GET', { ...part, 'If-Range': tag })).status).toBe(206);
    expect((await ask(scriptPath, 'GET', { ...part, 'If-Range': '"other"' })).status).toBe(200);
    expect(
      (await ask(scriptPath, 'GET', { ...part, 'If-Range': 'Sat, 28 Nov 2026 00:00:00 GMT' })).status,
    ).toBe(200);
    expect((await ask(scriptPath, 'HEAD', part)).status).toBe(200);
  });

  it.each(['/workbench/', '/taskpane.html', scriptPath])(
    'does not send %s again to those who have it',
    async (path) => {
      const tag = String((await ask(path)).headers.etag);
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        expect(await ask(path, 'GET', { 'If-None-Match': known })).toMatchObject({ status: 304, text: '' });
      }
      expect((await ask(path, 'GET', { 'If-None-Match': '"other"' })).status).toBe(200);
    },
  );

  it.each(['/workbench/', '/taskpane.html', '/functions.json', '/none.js'])(
    'lets %s load nothing but from here',
    async (path) => {
      const policy = String((await ask(path)).headers['content-security-policy']);
      expect(policy).toContain("default-src 'self';");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    },
  );
});
