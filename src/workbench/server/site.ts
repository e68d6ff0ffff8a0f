import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Where the parts of the site lie. */
export interface SiteFolders {
  /** The built workbench, shown at `/workbench/`. */
  readonly workbench: string;
  /** The built add-in, shown at the root as its manifest says. */
  readonly addIn: string;
  /** The genuine Office.js as Microsoft publishes it, shown at `/office-js/`. */
  readonly officeJs: string;
}

/** The address at which the pages of the add-in load Office.js. */
export const officeJsOnline = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The address of the same library on this machine. */
export const officeJsHere = '/office-js/office.js';

const homePage = '/workbench/';

/* Only what lies on this machine is loaded. Styles are written by Fluent and Univer into the page, pictures drawn by them. */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split(/[?#]/, 1)[0] ?? '/';

/* A page lies beside others in one folder: anything deeper is no page of the add-in. */
const pageName = /^\/([\w-]+\.html)$/;

/** Answers for the whole site: the workbench, the unmodified add-in and the genuine Office.js. */
export function site(folders: SiteFolders): RequestListener {
  // Files are looked up anew for each request: a page that is built again shows when it is loaded again.
  const fresh = { dev: true, etag: true };
  const workbench = sirv(folders.workbench, fresh);
  const addIn = sirv(folders.addIn, fresh);
  const officeJs = sirv(folders.officeJs, fresh);

  const below = (prefix: string, request: IncomingMessage): void => {
    request.url = (request.url ?? '/').slice(prefix.length);
  };

  const addInPage = async (name: string, response: ServerResponse, otherwise: () => void): Promise<void> => {
    let html: string;
    try {
      html = await readFile(join(folders.addIn, name), 'utf8');
    } catch {
      otherwise();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
    // The one difference to the add-in as it was built: no request leaves this machine, so the library comes from here.
    response.end(html.replaceAll(officeJsOnline, officeJsHere));
  };

  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      say(response, 405, 'This site can only be read.');
      return;
    }
    const path = pathOf(request);
    const nothing = (): void => {
      say(response, 404, `Nothing is at ${path}. The workbench is at ${homePage}`);
    };
    const page = pageName.exec(path)?.[1];
    if (path === '/') {
      response.writeHead(302, { Location: homePage });
      response.end();
    } else if (path.startsWith('/workbench/')) {
      below('/workbench', request);
      workbench(request, response, nothing);
    } else if (path.startsWith('/office-js/')) {
      below('/office-js', request);
      officeJs(request, response, nothing);
    } else if (page !== undefined) {
      void addInPage(page, response, nothing);
    } else {
      addIn(request, response, nothing);
    }
  };
}
