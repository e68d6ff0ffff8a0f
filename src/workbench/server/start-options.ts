import { parseArgs } from 'node:util';
import { messages } from './messages';

export interface StartOptions {
  /** Null for the first that is free. */
  readonly port: number | null;
  readonly open: boolean;
}

const portOf = (text: string): number | null => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
};

/** Reads the words after `npm start --`; a text says what is wrong with them. */
export function startOptions(words: readonly string[]): StartOptions | string {
  const options = { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } } as const;
  try {
    const { values } = parseArgs({ args: [...words], options });
    const port = values.port === undefined ? null : portOf(values.port);
    if (values.port !== undefined && port === null) return messages.badPort;
    return { port, open: !values['no-open'] };
  } catch {
    return messages.badOptions;
  }
}
