import { link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { language } from '../../languages/language';
import type { Day } from '../../spreadsheet/day';
import { exitStatus } from '../command-io';
import type { CommandOutcome } from '../outcome';
import { printable } from '../printable';
import { isSystemError } from '../workbook-file';

export interface TemplateOptions {
  readonly out: string;
  readonly example: boolean;
  readonly force: boolean;
}

/** Why a file was not written. */
const problems = () => language.reports.files.template;

/** By the code of the system's refusal; the folder is where it was to be written. */
const byCode: Readonly<Record<string, (folder: string) => string>> = {
  EEXIST: () => problems().exists,
  EISDIR: () => problems().isFolder,
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EACCES: notPermitted,
  EPERM: notPermitted,
  EROFS: notPermitted,
  EBUSY: () => problems().inUse,
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  ENAMETOOLONG: () => problems().nameTooLong,
};

function noFolder(folder: string): string {
  return problems().noFolder(printable(folder));
}

function notPermitted(folder: string): string {
  return problems().notPermitted(printable(folder));
}

function diskFull(): string {
  return problems().diskFull;
}

function done(path: string, withExample: boolean): string {
  const { writtenExample, written } = problems();
  return `${withExample ? writtenExample(path) : written(path)}\n`;
}

/** Writes the template as a workbook that was made on a day. Status 2 where it was not written; nothing is left half-written then. */
export async function writeTemplate(
  { out, example, force }: TemplateOptions,
  today: Day,
): Promise<CommandOutcome> {
  const problem = await problemWriting(out, force, async () => {
    // What writes workbooks is as large as all the rest: no other command starts slower for it.
    const { templateFile } = await import(/* webpackMode: "eager" */ './template-file');
    return templateFile(example, today);
  });
  return problem === null
    ? { output: done(printable(out), example), problems: '', status: exitStatus.fine }
    : { output: '', problems: `plumbline: ${printable(out)}: ${problem}\n`, status: exitStatus.failed };
}

/** Writes a file whole or not at all; what stands against it, or null where it is written. */
async function problemWriting(
  path: string,
  mayReplace: boolean,
  content: () => Promise<Uint8Array>,
): Promise<string | null> {
  if (!/\.xlsx$/iu.test(path)) return problems().notXlsx;
  const folder = dirname(path);
  const unfinished = `${folder}/.${basename(path).slice(0, 200)}.${process.pid}.unfinished`;
  try {
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory() === true) return problems().isFolder;
    if (there !== null && !mayReplace) return problems().exists;
    await writeFile(unfinished, await content(), { flag: 'wx' });
    if (mayReplace) await rename(unfinished, path);
    else await moveToFree(unfinished, path);
    return null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return (
      (Object.hasOwn(byCode, error.code) ? byCode[error.code] : undefined)?.(folder) ??
      problems().other(printable(error.code))
    );
  } finally {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

/** A link is refused where a file of that name came meanwhile, and a move is not; not every disk has links. */
async function moveToFree(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') throw error;
    await rename(from, to);
  }
}
