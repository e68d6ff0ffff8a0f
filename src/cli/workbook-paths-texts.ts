import { count } from '../languages/words';

/** What people read where a folder or pattern has nothing to check. */
export const pathTexts = {
  folder: {
    empty:
      'There is no workbook (.xlsx, .xlsm) in this folder or its subfolders. Check the path, or give the path of another folder.',
    /** `kinds` is a list of endings; empty where there are none, or too many to name. */
    others: (amount: number, kinds: string): string =>
      kinds === ''
        ? `There is no workbook (.xlsx, .xlsm) in this folder or its subfolders, only ${others(amount)}. Save the plan in Excel as .xlsx, or give the path of another folder.`
        : `There is no workbook (.xlsx, .xlsm) in this folder or its subfolders, only ${others(amount)} (${kinds}). Save the plan in Excel as .xlsx, or give the path of another folder.`,
  },
  pattern: {
    empty: 'No file has this name, and none matches it as a pattern. Check the path and the spelling.',
    others: (amount: number, kinds: string): string =>
      kinds === ''
        ? `No workbook (.xlsx, .xlsm) matches this pattern, only ${others(amount)}. Save the plan in Excel as .xlsx, or give the path of another file.`
        : `No workbook (.xlsx, .xlsm) matches this pattern, only ${others(amount)} (${kinds}). Save the plan in Excel as .xlsx, or give the path of another file.`,
  },
  closed:
    'This folder could not be opened, so the workbooks in it are missing here. Check that you may read it.',
} as const;

const others = (amount: number): string => count(amount, 'other file');
