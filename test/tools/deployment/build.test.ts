import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { rules } from '../../../src/alignment/catalogue';
import { ruleTexts } from '../../../src/alignment/rule-texts';
import { english } from '../../../src/languages/english';
import { languages, languageTags } from '../../../src/languages/languages';
import { fieldKeys } from '../../../src/plan/fields/catalogue';
import { descriptionOf } from '../../../src/plan/fields/in-words';
import { ruleHelp } from '../../../src/taskpane/help-pages';
import type { Files } from '../../../tools/deployment/addressed-files';
import { deploymentProblems, pathsNamedIn } from '../../../tools/deployment/deployment-problems';
import { readFiles } from '../../../tools/deployment/folder';
import { inLanguage } from '../../../tools/in-language';
import { otherLanguages } from '../../../tools/manifest/manifest-data';
import { manifestXml } from '../../../tools/manifest/manifest-xml';
import { languageFile, unifiedManifest } from '../../../tools/manifest/unified-manifest';
import { launchBrowser, visit } from '../../support/browser';
import { validateUnified } from '../manifest/validate-unified';
import { runBuild } from './build-for-test';

const address = 'https://example.org/tools/plumbline';
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const pages = ['support.html', 'privacy.html', 'terms.html'];

let parent = '';
let folder = '';
let files: Files = new Map();

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'addin-'));
  folder = join(parent, 'addin');
  const { status, problems } = runBuild('--url', `${address}/`, '--into', folder);
  if (status !== 0) throw new Error(problems);
  files = readFiles(folder);
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

const textOf = (path: string): string => {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`The folder has no ${path}.`);
  return strFromU8(bytes);
};
const pathsOf = (...endings: readonly string[]): readonly string[] =>
  [...files.keys()].filter((path) => endings.includes(extname(path)));

/** The addresses that a page asks for by itself or leads to, without what follows `?`. */
const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/\s(?:src|href)="?([^"\s>?]+)/gu)].map(([, found = '']) => found);

describe('the built folder', () => {
  it.each(languageTags)('has the page that the pane links to for each rule, in %s', async (tag) => {
    inLanguage(await languages[tag].load(), () => {
      for (const { id } of rules) {
        const { title, question } = ruleTexts(id);
        const page = textOf(ruleHelp(id));
        expect(page).toContain(`<html lang="${tag}">`);
        expect(page).toContain(`<title>${title} · Plumbline</title>`);
        expect(page).toContain(`<strong>${question}</strong>`);
      }
    });
  });

  it('has pages of help that lead to those of the same language, as many in each', () => {
    const languageOf = (path: string): string =>
      languageTags.find((tag) => path.startsWith(`help/${tag}/`)) ?? english.tag;
    const help = pathsOf('.html').filter((path) => path.startsWith('help/'));
    for (const page of help) {
      const linked = addressesIn(textOf(page))
        .map((link) => posix.join(posix.dirname(page), link.split('#')[0] ?? ''))
        .filter((path) => path.startsWith('help/') && path.endsWith('.html'));
      expect([page, linked.filter((path) => languageOf(path) !== languageOf(page))]).toEqual([page, []]);
    }
    const amounts = languageTags.map((tag) => help.filter((path) => languageOf(path) === tag).length);
    expect(new Set(amounts)).toEqual(new Set([help.length / languageTags.length]));
  });

  it('lets the pane be shown before any rule or heading is loaded', () => {
    const scriptsWith = (text: string): readonly string[] =>
      pathsOf('.js').filter((path) => textOf(path).includes(text));
    const descriptions = fieldKeys('tactics').map((key) => descriptionOf('tactics', key));
    for (const text of [...rules.map(({ id }) => ruleTexts(id).question), ...descriptions]) {
      expect(scriptsWith(text)).not.toEqual([]);
      expect(scriptsWith(text)).not.toContain('taskpane.js');
    }
  });

  it('shows the pane once 170 kB are there, besides Office.js', () => {
    expect(gzipSync(textOf('taskpane.js'), { level: 9 }).length).toBeLessThan(170_000);
  });

  it('has all that both manifests name, below the address that it was built for', () => {
    expect(deploymentProblems(files, address)).toEqual([]);
    for (const path of ['manifest.xml', 'manifest.json']) {
      expect(pathsNamedIn(textOf(path), address).length).toBeGreaterThanOrEqual(8);
      expect(textOf(path)).not.toContain('localhost');
    }
  });

  it('has manifests of that address, and Microsoft takes the unified one', () => {
    expect(textOf('manifest.xml')).toBe(manifestXml(address));
    expect(JSON.parse(textOf('manifest.json'))).toEqual(unifiedManifest(address));
    expect(validateUnified(JSON.parse(textOf('manifest.json')))).toEqual({ isValid: true, errors: [] });
  });

  it('has the unified manifest with its two icons and its other languages packed for Microsoft 365', () => {
    const packed = unzipSync(files.get('plumbline.zip') ?? new Uint8Array());
    const texts = otherLanguages.map(languageFile);
    const served = ['colour-192.png', 'manifest.json', 'outline-32.png'];
    expect(Object.keys(packed).sort()).toEqual([...served, ...texts].sort());
    for (const [path, bytes] of Object.entries(packed).filter(([each]) => served.includes(each))) {
      expect(Buffer.from(bytes).equals(files.get(path) ?? new Uint8Array())).toBe(true);
    }
  });

  it('has every file that its pages ask for or lead to', () => {
    for (const page of pathsOf('.html')) {
      const own = addressesIn(textOf(page)).filter((found) => found !== officeJs);
      expect(own.length).toBeGreaterThan(0);
      for (const link of own) {
        const [path = ''] = link.split('#');
        const target = path === '' ? page : posix.join(posix.dirname(page), path);
        expect([page, link, files.has(target)]).toEqual([page, link, true]);
      }
    }
  });

  it('loads Office.js from Microsoft first, and nothing else from elsewhere', () => {
    const addresses = addressesIn(textOf('taskpane.html'));
    expect(addresses[0]).toBe(officeJs);
    expect(addresses.filter((found) => found.includes('//'))).toEqual([officeJs]);
    expect(addresses.at(-1)).toBe('taskpane.js');
  });

  it('names no host in anything that runs or is read by Office but those that are listed here', () => {
    const known = new Set([
      'example.org',
      // Office.js.
      'appsforoffice.microsoft.com',
      // The schemas that functions.json and manifest.json say they follow; zod's names of JSON's.
      'developer.microsoft.com',
      'json-schema.org',
      // React's own errors name pages that explain them.
      'react.dev',
      // Names of XML's vocabularies.
      'schemas.microsoft.com',
      'www.w3.org',
    ]);
    const found = pathsOf('.html', '.css', '.js', '.json', '.xml').flatMap((path) =>
      [...textOf(path).matchAll(/(?:https?|wss?):\/\/([a-z0-9.-]+)/giu)].map(([, host = '']) => ({
        path,
        host,
      })),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ host }) => !known.has(host))).toEqual([]);
    const withOfficeJs = found.filter(({ host }) => host === 'appsforoffice.microsoft.com');
    expect(new Set(withOfficeJs.map(({ path }) => path))).toEqual(new Set(['taskpane.html']));
  });

  it.each(['taskpane.html', ...pages])(
    '%s has a content security policy, no script and no style of its own',
    (page) => {
      const html = textOf(page);
      const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/u.exec(html)?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|data:|blob:|http:/u);
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<link/u));
      for (const [tag] of html.matchAll(/<script[^>]*>/gu)) expect(tag).toContain(' src=');
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/u);
    },
  );

  it('names what may be kept for ever by its content, and the rest by what it is', () => {
    expect(pathsOf('.js').map((path) => path.replace(/\.[0-9a-f]{16}\./u, '.<hash>.'))).toEqual(
      expect.arrayContaining(['engine.<hash>.js', 'taskpane.js']),
    );
    expect(textOf('taskpane.html')).toMatch(/taskpane\.js\?[0-9a-f]{16}/u);
  });

  it('tells whose work is in it, with their licences', () => {
    for (const name of ['react-dom', '@fluentui/react-button', '@griffel/core']) {
      expect(textOf('third-party.txt')).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, MIT$`, 'mu'));
    }
  });
});

describe('the built pages in a browser', () => {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.png': 'image/png',
  };
  let browser: Browser;
  let server: Server;
  let site = '';

  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      const path = new URL(url, 'http://localhost').pathname.slice(1);
      const type = types[extname(path)] ?? 'text/plain';
      response.writeHead(files.has(path) ? 200 : 404, { 'content-type': type }).end(files.get(path));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    site = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

  it.each(
    pages.flatMap((page) => (['light', 'dark'] as const).map((colorScheme) => ({ page, colorScheme }))),
  )(
    '$page reads well without script in $colorScheme, and asks for nothing but its own files',
    async ({ page, colorScheme }) => {
      const { context, leaving } = await visit(browser, {
        colorScheme,
        viewport: { width: 320, height: 600 },
      });
      const shown = await context.newPage();
      const faults: string[] = [];
      shown.on('console', (message) => faults.push(message.text()));
      shown.on('requestfailed', (request) => faults.push(request.url()));
      await shown.goto(`${site}/${page}`);
      await shown.evaluate(axe);
      const violations = await shown.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
      );
      expect(violations).toEqual([]);
      expect(await shown.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect([...faults, ...leaving]).toEqual([]);
      await context.close();
    },
  );

  it('the pane is drawn, in its styles, within the policy of its page', async () => {
    const { context, leaving } = await visit(browser);
    await context.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => (globalThis.refused ??= []).push(event.violatedDirective))",
    );
    const shown = await context.newPage();
    const faults: string[] = [];
    shown.on('pageerror', ({ message }) => faults.push(message));
    await shown.goto(`${site}/taskpane.html`);
    const button = shown.locator('#pane main button').first();
    await button.waitFor();
    expect(
      await shown.evaluate("getComputedStyle(document.querySelector('#pane main button')).display"),
    ).toContain('flex');
    expect(await shown.evaluate('globalThis.refused ?? []')).toEqual([]);
    expect(leaving).toEqual([officeJs]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a build that cannot be', () => {
  it('says what is wrong with the address, and leaves the folder as it is', () => {
    const { status, problems } = runBuild('--url', 'http://example.org', '--into', folder);
    expect(status).toBe(1);
    expect(problems).toContain('"http://example.org" begins with http:');
    expect(readFiles(folder)).toEqual(files);
  });

  it('does not replace a folder that holds something else', () => {
    writeFileSync(join(parent, 'letter.txt'), 'Dear Ada');
    const { status, problems } = runBuild('--into', parent);
    expect(status).toBe(1);
    expect(problems).toContain(`${parent} holds something else than an add-in; name another folder.`);
    expect(readFileSync(join(parent, 'letter.txt'), 'utf8')).toBe('Dear Ada');
  });

  it('says which word it does not know', () => {
    expect(runBuild('--adress', address)).toEqual({
      status: 1,
      problems: expect.stringContaining("'--adress'"),
    });
  });
});
