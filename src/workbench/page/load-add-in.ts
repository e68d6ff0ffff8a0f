import { readManifest } from './manifest';
import type { AddInToRun } from './workbench-parts';

async function fetched(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`The add-in's ${path} could not be loaded (HTTP ${answer.status}).`);
  return answer.json();
}

/** Reads of the built add-in what a host reads of an add-in. */
export async function loadAddIn(): Promise<AddInToRun> {
  const description = readManifest(await fetched('/manifest.json'));
  return { ...description, functionsJson: await fetched(description.functions) };
}
