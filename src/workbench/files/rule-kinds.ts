import type { ConditionalType } from '../../office-host';

/** The rule of a file that a formula decides; the only kind that the workbook models. */
export const formulaRule = 'expression';

/** Kinds of conditional formats of files by the names of Office.js. Excel has no others. */
export const ruleKinds: Readonly<Record<string, ConditionalType>> = {
  [formulaRule]: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  containsBlanks: 'PresetCriteria',
  notContainsBlanks: 'PresetCriteria',
  containsErrors: 'PresetCriteria',
  notContainsErrors: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};
