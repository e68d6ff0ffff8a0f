/**
 * The form in which keys and names are compared: Unicode NFKC, trimmed, white space and case folded.
 * Case is folded by way of upper case, so that ß meets ss; from lower case, so that ẞ does too; and what upper case takes
 * apart (ΐ) is composed again.
 */
export const comparable = (text: string): string =>
  isPlain.test(text)
    ? text.toLowerCase()
    : foldCase(text.normalize('NFKC')).normalize('NFKC').replace(/\s+/gu, ' ').trim();

const foldCase = (text: string): string => text.toLowerCase().toUpperCase().toLowerCase();

/** Printable ASCII with single blanks inside: most keys and names, which need no more than their case folded. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/u;
