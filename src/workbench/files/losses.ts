/** What opening or saving cannot keep, in the words that the user reads. Each is said once. */
export const losses = {
  charts:
    'Charts other than plain columns, bars, lines and points of cells are not kept (pies, areas, stacked, combined, three-dimensional, pivot charts): the cells that they draw are.',
  'chart-details':
    'Trendlines, data labels, logarithmic axes and other details of charts are not kept: the charts are.',
  pictures: 'Pictures, shapes and text boxes are not kept.',
  comments: 'Comments and notes are not kept.',
  pivots: 'Pivot tables are not kept: what they showed last stays as plain cells.',
  macros: 'Macros are not kept: what is saved is a workbook without them (.xlsx).',
  controls: 'Buttons, form fields and embedded objects are not kept.',
  slicers: 'Slicers and timelines are not kept.',
  'other-workbooks':
    'Links to other workbooks are not kept: each cell with one holds the value that was last fetched.',
  connections:
    'Connections to data sources, queries and data models are not kept: the data fetched last are.',
  'add-ins': 'What other add-ins keep in the workbook is not kept.',
  'data-types': 'Stocks, places and other linked data types are not kept: the text that showed stays.',
  'custom-properties': 'Document properties of your own are not kept.',
  sheets: 'Sheets that are no worksheets (charts, macros, dialogues) are not kept.',
  outline: 'Groups of rows and columns that fold are not kept: the rows and columns are.',
  filters: 'Filters are not kept: rows that they hid stay hidden.',
  sparklines: 'Sparklines are not kept.',
  scenarios: 'Scenarios and what-if tables are not kept: the values that showed stay.',
  'rich-text': 'Formats of single words inside a cell are not kept: the text is.',
  patterns: 'Fills with a pattern or a gradient are not kept.',
  'line-formats': 'Formats of whole rows and columns are kept only where cells are filled in or formatted.',
  theme: "The workbook's own colour theme is not kept: the colours of cells are.",
  'style-names': 'Names of cell styles are not kept: how the cells look is.',
  passwords: 'Passwords of protected sheets are not kept: the sheets stay protected, without a password.',
  'protected-areas': 'Areas that some users may edit on protected sheets are not kept.',
  views: 'Named views of sheets are not kept.',
  'damaged-names': 'Names that say nothing that can be read were left out.',

  settings: 'Settings that the add-in keeps in the workbook are not saved.',
  variables:
    'Formulas that name variables (LET, LAMBDA) may read #NAME? in Excel until they are entered again there.',
  headings: 'Headings of tables were made different texts, as a file needs them.',
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
