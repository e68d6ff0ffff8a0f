/*
 * What calls of functions and formulas say. `{name}` stands for what was seen: the name of a function or a parameter, a number, a
 * text that is quoted already.
 */
export const calls = {
  /** A cell without content as a message shows it. */
  blank: 'blank',
  /** The error values of cells: their names in Excel, and what each means. */
  errorValues: {
    '#NULL!': { name: '#NULL!', meaning: 'two ranges that should overlap do not' },
    '#DIV/0!': { name: '#DIV/0!', meaning: 'something was divided by 0' },
    '#VALUE!': { name: '#VALUE!', meaning: 'a value has the wrong type' },
    '#REF!': { name: '#REF!', meaning: 'the cells it refers to no longer exist' },
    '#NAME?': { name: '#NAME?', meaning: 'its formula contains an unknown name' },
    '#NUM!': { name: '#NUM!', meaning: 'a number is not possible there' },
    '#N/A': { name: '#N/A', meaning: 'no value is available' },
    '#GETTING_DATA': { name: '#GETTING_DATA', meaning: 'its data has not arrived yet' },
    '#SPILL!': { name: '#SPILL!', meaning: 'the cells it would fill are not empty' },
    '#CALC!': { name: '#CALC!', meaning: 'its array cannot be calculated' },
    '#FIELD!': { name: '#FIELD!', meaning: 'the field it asks for does not exist' },
    '#BLOCKED!': { name: '#BLOCKED!', meaning: 'something it needs is blocked' },
    '#CONNECT!': { name: '#CONNECT!', meaning: 'a service it needs did not answer' },
    '#BUSY!': { name: '#BUSY!', meaning: 'it is still being calculated' },
    '#UNKNOWN!': { name: '#UNKNOWN!', meaning: 'this version of Excel does not know its type of value' },
    '#EXTERNAL!': { name: '#EXTERNAL!', meaning: 'it needs another program' },
    '#PYTHON!': { name: '#PYTHON!', meaning: 'its Python code failed' },
  },
  /** Something that was given holds one of them. */
  passedOn: '{subject} holds {error}: {meaning}. Fix the cell it comes from.',
  /** What a message is about, where that is not a parameter by its name. */
  subjects: {
    cell: 'Row {row}, column {column} of {parameter}',
    row: 'Row {row} of {parameter}',
    operand: 'An operand',
    formula: 'The formula',
  },
  /** What to do about a value that is missing or of the wrong kind. */
  enter: {
    number: 'Enter a number (0 if you mean 0).',
    numbers: 'Enter a number.',
    rate: 'Enter a fraction such as 0.2, or 20%.',
    boolean: 'Enter TRUE or FALSE.',
    text: 'Enter text.',
    choice: 'Enter {choices}.',
  },
  messages: {
    blank: '{subject} is blank. {enter}',
    wrongKind: '{subject} is {seen}. {enter}',
    tooLarge: '{subject} is too large a number to calculate with. Enter a smaller one.',
    resultTooLarge:
      'The result is too large or too small to be a number. Look for an input that is far out of line.',
    sizeMismatch:
      'The arrays differ in size: {subject} has {rows} × {columns} cells and nothing for row {row}, column {column}. Choose ranges of the same size.',
    operandsMismatch:
      'The arrays differ in size: an operand has {rows} × {columns} cells and nothing for row {row}, column {column}. Choose ranges of the same size.',
    tooManyCells:
      'The arrays would give {rows} × {columns} cells, but at most {most} are calculated at once. Choose smaller ranges.',
    divisionByZero: '{dividend} is divided by 0. Use another divisor.',
    powerUndefined: '{base} to the power of {exponent} is not a number. Use a base above 0.',
    textTooLong: 'The joined text has over {most} characters, more than a cell can hold.',
    argumentMissing:
      '{function} needs {parameter} (argument {position}), which is missing. Write it as {signature}.',
    moreThanOneArgument:
      '{function} takes at most 1 argument but was given {count}. Write it as {signature}.',
    tooManyArguments:
      '{function} takes at most {most} arguments but was given {count}. Write it as {signature}.',
    unknownChoice: '{subject} is {seen}. Enter one of {choices}.',
    notOneValue:
      '{subject} has {rows} × {columns} cells, but {function} takes one value there. Call it once per value.',
    emptyArray: '{subject} has no cells. Choose a range with at least one.',
    notARange: '{subject} is {seen}. Choose a range with its heading row, such as Tactics[#All].',
    outOfBounds: '{subject} is {seen}. It must be {bounds}.',
    rateOutOfBounds: '{subject} is {seen}. It must be {bounds}; rates are fractions, 20% is 0.2.',
    notWhole: '{subject} is {seen}. It must be a whole number.',
    unknownFunction: 'There is no function {name} in PLUMB. Choose one from the list of functions.',
    unknownFunctionNear: 'There is no function {name} in PLUMB. Did you mean {nearest}?',
    unknownParameter: '{function} has no parameter {name}. Write it as {signature}.',
    unknownParameterNear: '{function} has no parameter {name}. Did you mean {nearest}?',
    unknownName:
      'There is no cell, table or name {name} here. Enter the value itself, text in "quotes", or an array such as {1;2;3}.',
    broken:
      '{function} failed with these arguments ({reason}). This is a bug in Plumbline: please report it.',
  },
  /** Limits of a number; two are joined by "and". */
  bounds: {
    atLeast: 'at least {bound}',
    above: 'above {bound}',
    atMost: 'at most {bound}',
    below: 'below {bound}',
  },
  /** What a parameter of each kind takes, in words. */
  takes: {
    number: 'a number',
    wholeNumber: 'a whole number',
    rate: 'a rate, as a fraction (20% is 0.2)',
    boolean: 'TRUE or FALSE',
    text: 'text',
    choice: 'one of {choices}',
    numbers: 'numbers, in a range or an array',
    values: 'a value, or a range or an array of them',
    range: 'a range with its heading row',
  },
  /** Errors of every function: when they come. */
  whenOutOfBounds: '{parameter} is not {bounds}',
  whenUnusable: 'an argument is missing, blank or of the wrong kind',
  /** The description of a rate where nothing else says what a rate is. */
  rate: '{description} A fraction: 0.2 is 20%.',
  /** What stands where a list has nothing. */
  noHeadings: 'empty',
  noFields: 'none',
  /** Where a formula stops making sense, and why. */
  syntaxProblem: 'Character {position}: {problem}',
  syntax: {
    numberExpected: 'expected a number, found {found}.',
    constantExpected: 'expected a number, text in quotes, TRUE, FALSE or an error value, found {found}.',
    valueExpected: 'expected a value, found {found}.',
    arrayGoesOn: 'expected ",", ";" or "}", found {found}.',
    callGoesOn: 'expected "," or ")", found {found}.',
    groupGoesOn: 'expected an operator or ")", found {found}.',
    formulaGoesOn: 'expected an operator or the end, found {found}.',
    tooLong: 'the formula is too long: Excel allows at most {most} characters. Split it up.',
    tooDeep: 'parentheses are nested more than {most} levels deep. Split up the formula.',
    numberTooLarge: 'this number is too large to calculate with.',
    unequalRow:
      'this row of the array has length {count}, but the first has length {first}. Make all rows the same length.',
    openText: 'the closing quote of this text is missing.',
    unknownError: 'expected an error value such as #N/A after "#".',
    curlyQuote: 'put text in straight quotes ("…"), not curly ones.',
    singleQuote: 'put text in double quotes ("…"), not single ones.',
    sheet: 'sheets cannot be used here. Enter the values as an array, such as {1;2;3}.',
    range: 'ranges cannot be used here. Enter the values as an array, such as {1;2;3}.',
    table: 'tables cannot be used here. Enter the values as an array, such as {1;2;3}.',
    cell: 'cells cannot be used here. Enter the value itself.',
    brokenReference: 'this reference is incomplete or invalid. Write it like B2, A:C or Tactics[Budget].',
    unknownCharacter: '"{character}" is not allowed in a formula.',
  },
  /** What was found in a formula in place of something else. */
  found: { end: 'the end', text: 'text in quotes' },
  /** Excel tables on one sheet. */
  tableOverlaps: 'Sheet "{sheet}": an Excel table overlaps another one; its cells were read as plain cells.',
  tablesOverlap:
    'Sheet "{sheet}": {count} Excel tables overlap others; their cells were read as plain cells.',
};
