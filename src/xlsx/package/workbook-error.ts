import { type Language, language } from '../../languages/language';

/** Every reason why a workbook cannot be read. */
export type WorkbookProblem = keyof Language['workbookFiles']['problems'];

/** What a file can be that is not a workbook. */
export type FileKind = keyof Language['workbookFiles']['kinds'];

/** A workbook that cannot be read. The message says what was found and what to do; it does not repeat the path of the file. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(
      language.workbookFiles.problems[problem].replace(/\{([a-z]+)\}/g, (_, name: string) =>
        printable(String(facts[name] ?? '')),
      ),
    );
    this.name = 'WorkbookError';
  }
}

const longestFact = 120;

/** Names inside a file are the file's own: without control characters they cannot steer a terminal. */
const printable = (fact: string): string => {
  const shown = fact.length > longestFact ? `${fact.slice(0, longestFact)}…` : fact;
  return shown.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '?');
};
