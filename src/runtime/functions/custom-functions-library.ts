/* The types of Office.js do not describe its global for custom functions: this is what Plumbline uses of it. */

/** An error as the library hands it over, and takes it back. */
export interface LibraryError extends Error {
  readonly code: string;
}

export interface CustomFunctionsLibrary {
  /** Says which function answers for the id of the metadata. It is called with the arguments and one object more. */
  readonly associate: (id: string, run: (...passed: readonly unknown[]) => unknown) => void;
  /** There once the library knows its host, which is before any function is called. */
  readonly Error: new (code: string, message?: string) => LibraryError;
  /** Lets Excel wait with its calls until the first function is associated. Undocumented, so it may be missing. */
  readonly delayInitialization?: () => void;
}

/** The library of the page; null where Office.js was not loaded. */
export const customFunctionsLibrary = (): CustomFunctionsLibrary | null =>
  (globalThis as { readonly CustomFunctions?: CustomFunctionsLibrary }).CustomFunctions ?? null;
