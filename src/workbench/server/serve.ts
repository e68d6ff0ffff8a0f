import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { Certificate } from './certificate';

export interface ServedSite {
  /** Such as `https://localhost:3000`. */
  readonly origin: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/* Only for this machine: nobody else on the network reaches it. */
const loopback = '127.0.0.1';

/** Serves a site by https on `localhost`; port 0 is any that is free. Rejects where the port is taken. */
export function serve(site: RequestListener, certificate: Certificate, port: number): Promise<ServedSite> {
  const server = createServer({ cert: certificate.cert, key: certificate.key }, site);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.removeListener('error', reject);
      // A connection that cannot be accepted, such as for want of file handles, is lost alone; without a listener all would end.
      server.on('error', () => undefined);
      const address = server.address();
      const listensAt = typeof address === 'object' && address !== null ? address.port : port;
      resolve({
        origin: `https://localhost:${listensAt}`,
        port: listensAt,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}
