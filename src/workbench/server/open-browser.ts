import { spawn } from 'node:child_process';

export interface Command {
  readonly program: string;
  readonly words: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What opens an address in the user's browser; null where nobody sits before a desktop. */
export function openCommand(
  platform: NodeJS.Platform,
  environment: Environment,
  address: string,
): Command | null {
  if (environment['CI']) return null;
  if (platform === 'darwin') return { program: 'open', words: [address] };
  // The first text in quotation marks is the title of a window.
  if (platform === 'win32') return { program: 'cmd', words: ['/c', 'start', '""', address] };
  const hasDesktop = Boolean(environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY']);
  return hasDesktop ? { program: 'xdg-open', words: [address] } : null;
}

/** Opens an address, and does not mind where that does not work: the address is on the screen as well. */
export function openBrowser({ program, words }: Command): void {
  const child = spawn(program, words, { detached: true, stdio: 'ignore' });
  child.once('error', () => undefined);
  child.unref();
}
