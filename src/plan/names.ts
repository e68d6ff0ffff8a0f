/**
 * The form in which keys and names are compared: Unicode NFKC, trimmed, white space and case folded.
 * Case is folded by way of upper case, so that ß meets ss.
 */
export const comparable = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toUpperCase().toLowerCase();
