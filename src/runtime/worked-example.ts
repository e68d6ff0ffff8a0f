import { examplePath } from './example-path';

/** Opens the worked example in a workbook of its own. Rejects where its file cannot be fetched. */
export async function openWorkedExample(): Promise<void> {
  const answer = await fetch(examplePath);
  if (!answer.ok) throw new Error(`${examplePath}: ${answer.status}`);
  await Excel.createWorkbook(base64Of(new Uint8Array(await answer.arrayBuffer())));
}

/** More arguments than these some engines do not take at once. */
const mostBytesAtOnce = 8192;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += mostBytesAtOnce) {
    text += String.fromCharCode(...bytes.subarray(start, start + mostBytesAtOnce));
  }
  return btoa(text);
}
