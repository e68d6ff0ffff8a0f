import { createServer } from 'node:net';

/* Both addresses that `localhost` can mean: another server at either of them would be shown in place of this one. */
const loopbacks = ['127.0.0.1', '::1'];

/* This machine has no such address at all: nobody can be there. */
const noSuchAddress = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

const isFreeAt = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      resolve(noSuchAddress.has(code ?? ''));
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });

/** Whether nobody listens at a port of this machine. */
export async function isFreePort(port: number): Promise<boolean> {
  for (const host of loopbacks) if (!(await isFreeAt(port, host))) return false;
  return true;
}

/** The first free port of so many from one on; null where all are taken. */
export async function firstFreePort(from: number, tries: number): Promise<number | null> {
  for (let port = from; port < from + tries; port += 1) if (await isFreePort(port)) return port;
  return null;
}
