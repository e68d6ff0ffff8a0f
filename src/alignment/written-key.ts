import type { Row } from '../plan/rows';

/**
 * What a reference cell must hold to mean a row: its key, on one line. Null where no text does: the row has no key that is
 * its own, or one that a list is split at.
 */
export const writtenKey = ({ key, nameable }: Row): string | null =>
  nameable && !/[;|]/u.test(key) ? key.replace(/\s+/gu, ' ') : null;
