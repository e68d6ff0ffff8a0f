import { join } from 'node:path';
import { certificateFor } from '../../../src/workbench/server/certificate';
import { serve } from '../../../src/workbench/server/serve';
import { site } from '../../../src/workbench/server/site';

/* Run as a process of its own: serves the folders below a folder, and sends the port to its parent. */

async function serveFolder(root: string): Promise<void> {
  const folders = {
    workbench: join(root, 'workbench'),
    addIn: join(root, 'add-in'),
    officeJs: join(root, 'office-js'),
  };
  const { port } = await serve(site(folders), await certificateFor(join(root, 'certificate')), 0);
  process.send?.(port);
}

void serveFolder(process.argv[2] ?? '');
