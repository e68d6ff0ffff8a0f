const lineForm =
  'Write one JSON object per line, such as {"function": "CONTRIBUTION_MARGIN", "arguments": {"price": 250, "variable_cost": 150}}.';

/** What `calc` and `functions` answer beside what the functions themselves say. */
export const answers = {
  moreProblems: (amount: number): string => `… and ${amount} more problems`,
  /** What is wrong with a line that does not describe a call. */
  line: {
    notJson: `This line is not JSON. ${lineForm}`,
    notAnObject: `This line is not a JSON object. ${lineForm}`,
    noFunction: `"function" is missing or not text. ${lineForm}`,
    noArguments: `"arguments" is missing or not an object. ${lineForm}`,
    notAnArgument: (name: string): string =>
      `${name} is an object. Give one value, or an array of rows such as [[1, 2], [3, 4]].`,
    notARow: (name: string, row: number): string =>
      `Row ${row} of ${name} is not an array of values. Give rows such as [[1, 2], [3, 4]].`,
    unequalRow: (name: string, row: number, count: number, first: number): string =>
      `Row ${row} of ${name} has a different length (${count}) from the first (${first}). Fill the gaps with null.`,
  },
  /** Below the list of all functions. */
  ending: (namespace: string): string =>
    `In Excel, put ${namespace}. before the name: =${namespace}.REQUIRED_VOLUME(50000,250,150).\nRun "plumbline functions NAME" for the details of one.`,
  headings: {
    arguments: 'Arguments',
    result: 'Result',
    errors: 'Errors',
    example: 'Example',
    source: 'Source',
  },
  takes: (takes: string, unit: string | null, isOptional: boolean, usual: string | null): string =>
    `Takes ${takes}${unit === null ? '' : ` (${unit})`}${isOptional ? `, optional${usual === null ? '' : `; default ${usual}`}` : ''}.`,
  when: (when: string): string => `if ${when}`,
  gives: 'gives',
  results: {
    number: 'A number',
    rate: 'A rate, as a fraction',
    boolean: 'TRUE or FALSE',
    text: 'Text',
  },
  unit: (result: string, unit: string): string => `${result} (${unit})`,
  forEachCell: (result: string, of: string): string => `${result} for each cell of ${of}.`,
  elementByElement: (result: string): string =>
    `${result}. Array arguments are calculated element by element.`,
  spilledRows: (columns: string): string => `Spilled rows. ${columns}`,
  spilledColumns: (names: string): string => `Spilled rows with the columns ${names}.`,
};
