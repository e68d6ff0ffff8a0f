import { number } from '../words';
import { count } from './count';

const makeItSmaller =
  'Delete the sheets that are not part of the plan, or copy the plan to a new workbook, and try again.';
const others = (amount: number, kinds: string): string =>
  `${count(amount, 'other file')}${kinds === '' ? '' : ` (${kinds})`}`;
const form = 'Write it as {"rules": {"missing-kpi": "off"}, "limits": {"funding-difference": 0.1}}.';

/** What is said of files that cannot be used, and of those that are written. */
export const files = {
  internalError: (detail: string): string =>
    `Something went wrong in Plumbline, not in your plan. Please report it, with a workbook that shows the problem. (${detail})`,
  brokeOff: `The check of this file broke off; it may need more memory than there is. ${makeItSmaller}`,
  tookTooLong: (minutes: number): string =>
    `The check of this file was stopped after ${number(minutes)} minutes. ${makeItSmaller}`,
  /** Where a folder or pattern has nothing to check. `kinds` is a list of endings; empty where there are none, or too many to name. */
  folder: {
    empty:
      'There is no workbook (.xlsx, .xlsm) in this folder or its subfolders. Check the path, or give the path of another folder.',
    others: (amount: number, kinds: string): string =>
      `There is no workbook (.xlsx, .xlsm) in this folder or its subfolders, only ${others(amount, kinds)}. Save the plan in Excel as .xlsx, or give the path of another folder.`,
  },
  pattern: {
    empty: 'No file has this name, and none matches it as a pattern. Check the path and the spelling.',
    others: (amount: number, kinds: string): string =>
      `No workbook (.xlsx, .xlsm) matches this pattern, only ${others(amount, kinds)}. Save the plan in Excel as .xlsx, or give the path of another file.`,
  },
  closed:
    'This folder could not be opened, so the workbooks in it are missing here. Check that you may read it.',
  /** Of the file that `--rules` names. */
  rules: {
    notAFile: 'This is not a file. Give the path of a JSON file.',
    tooLarge: `The file is too large for a list of rules. ${form}`,
    missing: 'File not found. Check the path and the spelling of the name.',
    unreadable: 'The file could not be opened. Check that you may read it.',
    notJson: `The file is not JSON. ${form}`,
    notAnObject: `The file does not hold an object. ${form}`,
    unknownEntry: (key: string): string =>
      `Unknown entry "${key}": only "rules" and "limits" are read. ${form}`,
    entryNotAnObject: (key: string): string => `"${key}" does not hold an object. ${form}`,
    unknownRule: (id: string, nearest: string | null): string => `Unknown rule "${id}".${meant(nearest)}`,
    unknownLimit: (id: string, nearest: string | null): string => `Unknown limit "${id}".${meant(nearest)}`,
    wrongValue: (id: string, allowed: string, value: string): string =>
      `"${id}" must be ${allowed}, not ${value}.`,
    noValue: 'a list, an object or null',
  },
  /** Of a template that is written. */
  template: {
    notXlsx: 'The name of the workbook must end in .xlsx.',
    exists: 'The file exists already. Give another name, or add --force to replace it.',
    isFolder: 'This is a folder. Give the name of a file in it.',
    noFolder: (folder: string): string => `The folder ${folder} does not exist.`,
    notPermitted: (folder: string): string => `You may not write into the folder ${folder}.`,
    inUse: 'Another program has the file open. Close it there and try again.',
    diskFull: 'The disk is full.',
    nameTooLong: 'The name is too long.',
    other: (code: string): string => `The file could not be written (${code}).`,
    writtenExample: (path: string): string =>
      `Wrote ${path} with the worked example. Run "plumbline check ${path}" to see what is wrong with it.`,
    written: (path: string): string =>
      `Wrote ${path}. Its first sheet says how to fill it in; then run "plumbline check ${path}".`,
  },
};

function meant(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean ${nearest}?`;
}
