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
export const comparable = (text: string): string =>
  isPlain.test(text)
    ? text.toLowerCase()
    : foldCase(withoutUnseen(text).normalize('NFKC')).normalize('NFKC').replace(/\s+/gu, ' ').trim();

const foldCase = (text: string): string => text.toLowerCase().toUpperCase().toLowerCase();

/** Printable ASCII with single blanks inside: most keys and names, which need no more than their case folded. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/u;
