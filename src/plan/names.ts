/**
 * Characters that nobody sees: zero-width spaces and joiners, byte-order marks, soft hyphens, direction marks. Copied from web
 * pages and chats they stand in headings, names and numbers, and count as not there.
 */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** A text without the characters that nobody sees. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '');

/**
 * The form in which keys and names are compared: Unicode NFKC, trimmed, white space and case folded, unseen characters gone.
 * Case is folded by way of upper case, so that ß meets ss; from lower case, so that ẞ does too; and what upper case takes
 * apart (ΐ) is composed again.
 */
export const comparable = (text: string): string => hashable(folded(text));

/** The same, of texts of any length whole. */
export const folded = (text: string): string =>
  isPlain.test(text)
    ? text.toLowerCase()
    : foldCase(withoutUnseen(text).normalize('NFKC')).normalize('NFKC').replace(/\s+/gu, ' ').trim();

/**
 * JavaScript engines look at no more than the length of a text beyond 16,383 characters when they look it up, so that thousands of
 * long texts of one length are each compared with all others.
 */
const longestLookedUp = 16_000;

/** A text, or in place of a very long one its beginning and a digest of it: equal for equal texts, and quick to look up. */
export const hashable = (text: string, longest = longestLookedUp): string =>
  text.length <= longest ? text : `${text.slice(0, 64)}… ${text.length} ${digest(text)}`;

/** 64 bits of two multiplicative hashes (FNV-1a with its usual and another start), as hexadecimal digits. */
function digest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code ^ (one >>> 15), 0x85ebca6b);
  }
  return [one, other].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

const foldCase = (text: string): string => text.toLowerCase().toUpperCase().toLowerCase();

/** Printable ASCII with single blanks inside: most keys and names, which need no more than their case folded. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/u;
