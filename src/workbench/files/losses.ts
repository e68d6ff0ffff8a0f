/** What opening or saving cannot keep, as the user reads it. Each is said once. */
export const losses = {
  charts:
    'Charts other than plain column, bar, line and scatter charts of cells are not kept (pie, area, stacked, combined, 3-D and pivot charts). The cells behind them are.',
  'chart-details':
    'Trendlines, data labels, logarithmic axes and other chart details are not kept. The charts are.',
  pictures: 'Pictures, shapes and text boxes are not kept.',
  comments: 'Comments and notes are not kept.',
  pivots: 'Pivot tables are not kept. What they last showed stays as plain cells.',
  macros: 'Macros are not kept. The workbook is saved without them (.xlsx).',
  controls: 'Buttons, form fields and embedded objects are not kept.',
  slicers: 'Slicers and timelines are not kept.',
  'other-workbooks': 'Links to other workbooks are not kept. Their cells keep the last value fetched.',
  connections: 'Data connections, queries and data models are not kept. The data last fetched is.',
  'add-ins': 'Data that other add-ins store in the workbook is not kept.',
  'data-types': 'Stocks, places and other linked data types are not kept. The text they showed is.',
  'custom-properties': 'Custom document properties are not kept.',
  sheets: 'Chart, macro and dialog sheets are not kept.',
  outline: 'Row and column groups are not kept. The rows and columns are.',
  filters: 'Filters are not kept. Rows that they hid stay hidden.',
  sparklines: 'Sparklines are not kept.',
  scenarios: 'Scenarios and what-if tables are not kept. The values they showed are.',
  'rich-text': 'Formatting of single words in a cell is not kept. The text is.',
  patterns: 'Pattern and gradient fills are not kept.',
  'line-formats':
    'Formatting of whole rows and columns is kept only for cells that have a value or a format of their own.',
  theme: "The workbook's own colour theme is not kept. The colours of its cells are.",
  'style-names': 'The names of cell styles are not kept. The look of the cells is.',
  passwords: 'Passwords of protected sheets are not kept. The sheets stay protected, without a password.',
  'protected-areas': 'Ranges that some users may edit on protected sheets are not kept.',
  views: 'Sheet views and custom views are not kept.',
  'damaged-names': 'Names that could not be read are left out.',

  settings: 'Settings that the add-in keeps in the workbook are not saved.',
  variables: 'Formulas with LET or LAMBDA may show #NAME? in Excel until you enter them again there.',
  headings: 'Table headings that were blank, repeated or not text were changed, as Excel files require.',
} as const;

export type Loss = keyof typeof losses;

/** Parts of a package that are not kept, told by what the package declares them to be or by their name. */
const lostParts: readonly { readonly loss: Loss; readonly part?: RegExp; readonly type?: RegExp }[] = [
  { loss: 'charts', type: /chartex\+/u },
  { loss: 'pictures', type: /^image\//u, part: /^xl\/media\// },
  { loss: 'comments', type: /spreadsheetml\.comments\+|threadedcomments/u },
  { loss: 'pivots', type: /pivottable\+|pivotcachedefinition/u },
  { loss: 'macros', type: /vbaproject$|intlmacrosheet|macrosheet\+/u },
  {
    loss: 'controls',
    type: /controlproperties|activex|oleobject|\.package$/u,
    part: /^xl\/(?:embeddings|activex)\//u,
  },
  { loss: 'slicers', type: /slicer|timeline/u },
  { loss: 'other-workbooks', type: /externallink\+/u },
  {
    loss: 'connections',
    type: /spreadsheetml\.(?:connections|querytable)\+|\.model\+/u,
    part: /^xl\/model\//,
  },
  { loss: 'add-ins', type: /webextension/u },
  { loss: 'data-types', type: /rdrichvalue\+|rdarray\+/u },
  { loss: 'custom-properties', type: /custom-properties\+/u },
  { loss: 'sheets', type: /chartsheet\+|dialogsheet\+|macrosheet\+/u },
  { loss: 'views', type: /namedsheetviews/u },
];

/** What of a package is not kept, as far as its parts tell. */
export const lossesOfParts = (
  parts: readonly { readonly part: string; readonly type: string }[],
): readonly Loss[] =>
  lostParts
    .filter(({ part, type }) =>
      parts.some(
        (one) => type?.test(one.type.toLowerCase()) === true || part?.test(one.part.toLowerCase()) === true,
      ),
    )
    .map(({ loss }) => loss);

/** What elements of a worksheet are not kept, by their names. */
export const lostElements: Readonly<Record<string, Loss>> = {
  scenarios: 'scenarios',
  protectedRanges: 'protected-areas',
  customSheetViews: 'views',
  oleObjects: 'controls',
  controls: 'controls',
  picture: 'pictures',
  sparklineGroups: 'sparklines',
};

/** The sentences of what was lost, each once, in the order of the catalogue. */
export const sentencesOf = (lost: ReadonlySet<Loss>): readonly string[] =>
  (Object.keys(losses) as Loss[]).filter((loss) => lost.has(loss)).map((loss) => losses[loss]);
