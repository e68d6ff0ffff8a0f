/** All that `npm start` says. */
export const messages = {
  usage: 'Usage: npm start -- [--port NUMBER] [--no-open]',
  badPort: (given: string): string => `--port takes a number from 1 to 65535, and got "${given}".`,
  building: (what: string): string =>
    `Building ${what}, since it is not built yet or its sources changed. This can take a minute.`,
  buildFailed: (what: string): string =>
    `Building ${what} failed; the lines above say why. Mend that, or run npm ci if packages are missing, and start again.`,
  portTaken: (port: number): string =>
    `Port ${port} of this machine is taken. Stop what listens there, or choose another: npm start -- --port ${port + 1}`,
  noPort: (from: number, to: number): string =>
    `The ports from ${from} to ${to} of this machine are all taken. Choose another: npm start -- --port ${to + 1}`,
  served: (address: string): string => `The workbench is at ${address}`,
  whatItIs:
    'It is a spreadsheet in a page, not Excel: the add-in in it is the one that Excel loads. Nothing leaves this machine.',
  certificate: {
    trusted: 'Its certificate is the development certificate for Office add-ins, which this machine trusts.',
    own: [
      'Its certificate was made here, so the browser warns once that the connection is not private.',
      'Choose Advanced (or Show details), then to continue to localhost. No other machine can reach this page.',
    ].join('\n'),
  },
  stop: 'Press Ctrl+C to stop it.',
} as const;
