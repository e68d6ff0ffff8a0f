/** All that `npm start` says. What the user wrote stands in the line above already; shown again, it could steer the terminal. */
export const messages = {
  badOptions:
    'Only --port with a number and --no-open can follow. Usage: npm start -- [--port NUMBER] [--no-open]',
  badPort: '--port must be a number from 1 to 65535.',
  building: (what: string): string =>
    `Building ${what}: it is not built yet, or its sources have changed. This can take a minute.`,
  buildFailed: (what: string): string =>
    `Building ${what} failed; see the lines above. Fix the problem, or run npm ci if packages are missing, then start again.`,
  portTaken: (port: number): string =>
    `Port ${port} is already in use. Stop the program that uses it, or choose another port: npm start -- --port ${port + 1}`,
  noPort: (from: number, to: number): string =>
    `The ports from ${from} to ${to} are all in use. Choose another port: npm start -- --port ${to + 1}`,
  served: (address: string): string => `The workbench is running at ${address}`,
  whatItIs:
    'It is a spreadsheet in a web page, not Excel, with the same add-in that Excel loads. Nothing leaves this machine.',
  certificate: {
    trusted: 'It uses the development certificate for Office add-ins, which this machine trusts.',
    own: [
      'Its certificate was made on this machine, so the browser warns once that the connection is not private.',
      'Choose Advanced (or Show details), then continue to localhost. No other machine can reach this page.',
    ].join('\n'),
  },
  stop: 'Press Ctrl+C to stop.',
} as const;
