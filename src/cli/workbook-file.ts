import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Workbook } from '../spreadsheet/sheet';
import {
  readWorkbookBytes,
  refuseLargeFile,
  WorkbookError,
  type WorkbookLimits,
  workbookLimits,
  type WorkbookProblem,
} from '../xlsx';

/** The refusals of the file system that say more than that the file cannot be read. */
const refusals: Readonly<Record<string, WorkbookProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
};

/** Reads the values of a workbook on disk. Throws a WorkbookError that says why it cannot be read. */
export async function readWorkbookFile(path: string): Promise<Workbook> {
  return readWorkbookBytes(await readFileBytes(path, workbookLimits));
}

/** An ordinary plan has a tenth of it; of a file of this size the check takes longer than to start a process for it. */
const largeFile = 500_000;

/** Whether a file is so large that its check may take all memory; false for what is no file. */
export const isLargeFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    ({ size }) => size >= largeFile,
    () => false,
  );

/** The bytes of a file; throws a WorkbookError where there is none, it may not be read, or it is too large. */
export async function readFileBytes(path: string, limits: WorkbookLimits): Promise<Uint8Array> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw new WorkbookError('folder');
    // A pipe would be waited for without end.
    if (!status.isFile()) throw new WorkbookError('not-a-file');
    if (basename(path).startsWith('~$')) throw new WorkbookError('lock-file');
    refuseLargeFile(status.size, limits);
    return await readFile(path);
  } catch (error) {
    if (error instanceof WorkbookError || !isSystemError(error)) throw error;
    const problem = Object.hasOwn(refusals, error.code) ? refusals[error.code] : undefined;
    throw new WorkbookError(problem ?? 'unreadable', { code: error.code });
  }
}

export const isSystemError = (error: unknown): error is { readonly code: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
