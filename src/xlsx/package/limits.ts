const million = 1_000_000;

/**
 * What a workbook may ask of the machine. Sizes are in bytes and counted on what is really inflated; a file can claim anything.
 * The largest plan thought of (50,000 rows of 27 columns) has an 8 MB file, expands to 55 MB and holds 1.4 million cells.
 */
export const workbookLimits = {
  fileBytes: 100 * million,
  zipEntries: 10_000,
  /** One worksheet, or the shared texts. */
  contentPartBytes: 500 * million,
  /** Any other part: lists of sheets, styles, tables. */
  otherPartBytes: 50 * million,
  totalBytes: 800 * million,
  /** How many times its packed size a part may expand to; a sheet of nothing but formatted blank cells reaches about 15. */
  expansionRatio: 200,
  /** Below this size a part may expand as it likes. */
  ratioAppliesFromBytes: 10 * million,
  /** Cells from the first used cell to the last, of all sheets; a row without a value counts as one. */
  cells: 10 * million,
  /** Characters in all cells, those of a shared text as often as it is used: a short file can name a long text a million times. */
  characters: 200 * million,
  /** Shared texts, or the merged areas of all sheets. */
  listItems: 2 * million,
  /** How deep elements stand inside each other; a worksheet's reach about 10. */
  xmlDepth: 100,
  xmlAttributes: 1_000,
} as const;

export type WorkbookLimits = { readonly [limit in keyof typeof workbookLimits]: number };
