import type { alertStyles, ValidationOperator, ValidationType } from '../../office-host';

/** Kinds of data validation as files write them, by the names of Office.js. */
export const validationKinds: Readonly<Record<ValidationType, string>> = {
  None: 'none',
  List: 'list',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
};

export const operatorsInFile: Readonly<Record<ValidationOperator, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

export const alertsInFile: Readonly<Record<(typeof alertStyles)[number], string>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

/** The name that stands for a word of a file; `otherwise` where the word is missing or unknown. */
export const nameOfWord = <Name extends string>(
  words: Readonly<Record<Name, string>>,
  word: string | undefined,
  otherwise: Name,
): Name => (Object.keys(words) as Name[]).find((name) => words[name] === word) ?? otherwise;
