import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/*
 * Files are read whole before the first byte is answered, since a build may replace them while the site is served: a stream
 * would find out too late that its file is gone, with nobody to tell. The largest is some megabytes, for one user.
 */

export interface SiteFile {
  readonly content: Buffer;
  /** As the header Content-Type says it. */
  readonly type: string;
}

/** A file of the site; or why there is none: `missing`, or `busy` where another program is still writing it. */
export type FoundFile = SiteFile | 'missing' | 'busy';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
};

/* No way up, no hidden file, and nothing that a file system reads otherwise: drives and streams of Windows, zero bytes. */
const namesAFile = (name: string): boolean => name !== '' && !/^\.|[\\:\0]/.test(name);

/** The names on the way to a file; null for a path that leads to none. A path that ends in `/` means the page of its folder. */
function namesIn(path: string): readonly string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const [, ...names] = (decoded.endsWith('/') ? `${decoded}index.html` : decoded).split('/');
  return names.length > 0 && names.every(namesAFile) ? names : null;
}

const missing = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL', 'ELOOP']);
const busy = new Set(['EACCES', 'EAGAIN', 'EBUSY', 'EMFILE', 'ENFILE', 'EPERM']);

/** Reads what lies at a path of the site, such as `/page.js`, in a folder. Rejects where the disk fails. */
export async function readSiteFile(folder: string, path: string): Promise<FoundFile> {
  const names = namesIn(path);
  if (names === null) return 'missing';
  let file: FileHandle | null = null;
  try {
    // One handle for the look and the read: the file cannot go away between them.
    file = await open(join(folder, ...names));
    const status = await file.stat();
    if (!status.isFile()) return 'missing';
    const content = await file.readFile();
    if (content.length !== status.size) return 'busy';
    return { content, type: types[extname(names.at(-1) ?? '').toLowerCase()] ?? 'application/octet-stream' };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (missing.has(code)) return 'missing';
    if (busy.has(code)) return 'busy';
    throw error;
  } finally {
    await file?.close();
  }
}

/** The bytes that a request asks for, the last included; null for all of them, `none` where it asks for bytes beyond the end. */
function rangeOf(range: string | undefined, size: number): { first: number; last: number } | 'none' | null {
  // Other units and several ranges at once may be answered with the whole.
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  const [, from = '', to = ''] = asked ?? [];
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? { first, last } : 'none';
}

const matches = (tags: string | undefined, tag: string): boolean =>
  tags !== undefined && tags.split(',').some((each) => ['*', tag, `W/${tag}`].includes(each.trim()));

/** Answers a request with a file, or the range of it that is asked for, or that the asker has it already. */
export function sendFile(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { content, type }: SiteFile,
): void {
  const tag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  // A page that is built again shows when it is loaded again.
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', tag);
  response.setHeader('Accept-Ranges', 'bytes');
  if (matches(headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  const condition = headers['if-range'];
  const isPart = method === 'GET' && (condition === undefined || condition === tag);
  const range = isPart ? rangeOf(headers.range, content.length) : null;
  if (range === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${content.length}`, 'Content-Length': 0 }).end();
    return;
  }
  const body = range === null ? content : content.subarray(range.first, range.last + 1);
  response.writeHead(range === null ? 200 : 206, {
    'Content-Type': type,
    'Content-Length': body.length,
    ...(range === null ? {} : { 'Content-Range': `bytes ${range.first}-${range.last}/${content.length}` }),
  });
  response.end(method === 'HEAD' ? undefined : body);
}
