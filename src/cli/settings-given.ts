import type { CommandIo } from './command-io';
import type { CommandCall } from './command-line';
import type { FileCheckSettings } from './file-check-settings';
import { reportProblem } from './report-writer';
import { readRulesFile } from './rules-file';

type JudgingOptions = Pick<
  CommandCall<'check' | 'diff' | 'portfolio'>['options'],
  'date' | 'profile' | 'lead' | 'rules' | 'accept-offers'
>;

/** How plans are checked, as the options say; null, with the reason written, where the file of rules cannot be used. */
export async function settingsGiven(
  options: JudgingOptions,
  io: CommandIo,
): Promise<FileCheckSettings | null> {
  const { date, profile, lead } = options;
  const rules = options.rules === null ? {} : await readRulesFile(options.rules);
  if ('problems' in rules) {
    for (const each of rules.problems) await reportProblem(io, options.rules ?? '', each);
    return null;
  }
  return {
    today: io.today(),
    acceptsOffers: options['accept-offers'],
    given: {
      ...rules,
      ...(date === null ? {} : { planDate: date }),
      ...(profile === null ? {} : { profile }),
      ...(lead === null ? {} : { lead }),
    },
  };
}
