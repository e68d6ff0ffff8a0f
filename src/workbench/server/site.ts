import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type FoundFile, readSiteFile, sendFile } from './site-files';

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
const pageName = /^\/[\w-]+\.html$/;

/** Answers for the whole site: the workbench, the unmodified add-in and the genuine Office.js. */
export function site({ workbench, addIn, officeJs }: SiteFolders): RequestListener {
  const addInPage = async (path: string): Promise<FoundFile> => {
    const page = await readSiteFile(addIn, path);
    if (typeof page === 'string') return page;
    // The one difference to the add-in as it was built: no request leaves this machine, so the library comes from here.
    const html = page.content.toString('utf8').replaceAll(officeJsOnline, officeJsHere);
    return { ...page, content: Buffer.from(html) };
  };

  const fileAt = (path: string): Promise<FoundFile> => {
    if (path.startsWith('/workbench/')) return readSiteFile(workbench, path.slice('/workbench'.length));
    if (path.startsWith('/office-js/')) return readSiteFile(officeJs, path.slice('/office-js'.length));
    return pageName.test(path) ? addInPage(path) : readSiteFile(addIn, path);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      say(response, 405, 'This site is read-only.');
      return;
    }
    if (path === '/') {
      response.writeHead(302, { Location: homePage }).end();
      return;
    }
    const file = await fileAt(path);
    if (file === 'missing') {
      say(response, 404, `There is nothing at ${path}. The workbench is at ${homePage}`);
    } else if (file === 'busy') {
      response.setHeader('Retry-After', '1');
      say(response, 503, `${path} cannot be read at the moment; a build may be writing it. Try again.`);
    } else {
      sendFile(request, response, file);
    }
  };

  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else say(response, 500, `The file could not be read (${reason}).`);
    });
  };
}
