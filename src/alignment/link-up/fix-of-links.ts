import { language } from '../../languages/language';
import type { Fix, NewSheet } from '../finding';
import type { Links } from './link-fix';

/** Links as one fix, with the columns that they need; null where nothing is linked. */
export function fixOfLinks({ fix, newColumns }: Links, linked: number): Fix | null {
  if (fix === null && newColumns.length === 0) return null;
  return {
    label: language.checking.linkUp.linkTactics(linked),
    edits: fix?.edits ?? [],
    ...(newColumns.length === 0 ? {} : { newColumns }),
  };
}

/** A sheet of strategies with the links to them, as one fix. */
export const fixOfStrategies = (newSheet: NewSheet, { fix, newColumns }: Links): Fix => ({
  label: language.checking.linkUp.makeStrategies(newSheet.rows.length),
  edits: fix?.edits ?? [],
  newSheet,
  ...(newColumns.length === 0 ? {} : { newColumns }),
});
