/**
 * The form in which keys and names are compared: Unicode NFKC, trimmed, white space and case folded.
 * Case is folded by way of upper case, so that ß meets ss.
 */
export const comparable = (text: string): string =>
  isPlain.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toUpperCase().toLowerCase();

/** Printable ASCII with single blanks inside: most keys and names, which need no more than their case folded. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/u;
