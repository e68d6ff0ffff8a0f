import { usualYear } from '../texts/number-of-text';

/** Requirement sets by name, each with the highest version that the host claims. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What this host claims, knowing that it is partial: as ExcelApi 1.20 it has the members that Plumbline meets, not all of
 * the set; SharedRuntime and RibbonApi it has in full. A member that is missing is ApiNotFound, and listed. Versions are texts:
 * as numbers 1.10 and 1.1 are the same.
 */
export const currentExcel: RequirementSets = {
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  RibbonApi: '1.1',
  AddInCommands: '1.3',
  CustomFunctionsRuntime: '1.3',
  // The library's own name for the set: it decides in which form results of functions come back.
  CustomFunctions: '1.7',
  // Without it the library never asks a host to wait for the end of cell editing.
  DelayForCellEdit: '1.1',
  Settings: '1.1',
};

/** Office 2021, the oldest that Plumbline runs in. */
export const oldestExcel: RequirementSets = { ...currentExcel, ExcelApi: '1.14', SharedRuntime: '1.1' };

/** How this Excel behaves. A test sets what it wants to see; what is read at start-up shows after the next load. */
export interface Behaviour {
  requirementSets: RequirementSets;
  /** The desktop ends the undo history where the web does not. */
  platform: 'web' | 'desktop';
  isReadOnly: boolean;
  /** Largest request and answer, in bytes of their JSON. */
  payloadLimit: number;
  /** Longest address of a range, in characters. */
  addressLimit: number;
  /** A property of more cells than this comes back as null. */
  cellLimit: number;
  /** Whether to read the conditional formats of a range that has several of them fails, as it does in some versions. */
  failsOnSeveralFormats: boolean;
  /** The year that a date typed without one is in. */
  thisYear: number;
}

export const usualBehaviour = (): Behaviour => ({
  requirementSets: currentExcel,
  platform: 'web',
  isReadOnly: false,
  payloadLimit: 5 * 1024 * 1024,
  addressLimit: 8192,
  cellLimit: 5_000_000,
  failsOnSeveralFormats: false,
  thisYear: usualYear,
});

/** Whether a version, such as `1.9`, is within another, such as `1.10`. */
export function isWithin(version: string, claimed: string | undefined): boolean {
  if (claimed === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [claimedMajor = 0, claimedMinor = 0] = claimed.split('.').map(Number);
  return major < claimedMajor || (major === claimedMajor && minor <= claimedMinor);
}
