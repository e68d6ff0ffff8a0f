import { join } from 'node:path';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { serveForTests } from './served-pages';

const dist = join(__dirname, '../../../dist');

/** The workbench with the add-in, both as they are built. */
export const workbenchSite = (): Promise<ServedSite> =>
  serveForTests({ workbench: join(dist, 'workbench'), addIn: join(dist, 'addin') });
