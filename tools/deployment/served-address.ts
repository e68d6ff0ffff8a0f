/* Where an add-in is served from: the part of its pages' addresses before their names. */

export type ServedAddress =
  { readonly address: string; readonly problem: null } | { readonly address: null; readonly problem: string };

const loopbacks = new Set(['127.0.0.1', '[::1]', '0.0.0.0']);

const example = 'Give the address of a folder, such as https://example.org/plumbline.';

function problemOf(url: URL, text: string): string | null {
  if (url.protocol !== 'https:') {
    return `"${text}" begins with ${url.protocol}; Office loads add-ins by https: alone. ${example}`;
  }
  if (url.username !== '' || url.password !== '') {
    return `"${text}" holds a name or password, which everyone who has the manifest could read. Leave it out.`;
  }
  if (url.search !== '' || text.includes('?')) {
    return `"${text}" has a query (what begins with ?), and the names of pages cannot follow one. ${example}`;
  }
  if (url.hash !== '' || text.includes('#')) {
    return `"${text}" has a fragment (what begins with #), and the names of pages cannot follow one. ${example}`;
  }
  if (loopbacks.has(url.hostname)) {
    return `"${text}" is this machine by number; its certificate is for localhost. Write https://localhost:3000.`;
  }
  if (url.hostname === 'localhost' && url.port === '') {
    return `"${text}" names localhost without a port. Add that of the server, such as https://localhost:3000.`;
  }
  if (/\.html?\/?$/iu.test(url.pathname)) {
    return `"${text}" names a page; leave it out and give the folder that it lies in.`;
  }
  return null;
}

/** The address that a text gives, without slashes at its end; or what is wrong with it, in plain words. */
export function servedAddress(text: string): ServedAddress {
  const trimmed = text.trim();
  // Without this, URL reads a host and port as a scheme, and repairs what lacks its slashes.
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/]/iu.test(trimmed) || !URL.canParse(trimmed)) {
    return { address: null, problem: `"${text}" is no address. ${example}` };
  }
  const url = new URL(trimmed);
  const problem = problemOf(url, trimmed);
  if (problem !== null) return { address: null, problem };
  return { address: `${url.origin}${url.pathname}`.replace(/\/+$/u, ''), problem: null };
}
