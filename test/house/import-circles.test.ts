import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { preProcessFile } from 'typescript';

const root = join(__dirname, '..', '..', 'src');

/** Excel's own recursion: a sheet has ranges and a range its sheet, a table has both. */
const mayTurn = 'office-host/model/';

const isSource = (path: string): boolean => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts');

/* Files of src with what each imports, types alone too. */
function importsOf(): ReadonlyMap<string, readonly string[]> {
  const files = new Set(readdirSync(root, { recursive: true }).map(String).filter(isSource));
  const fileAt = (path: string): readonly string[] =>
    [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, path].filter((one) => files.has(one)).slice(0, 1);
  return new Map(
    [...files].map((file) => [
      file,
      preProcessFile(readFileSync(join(root, file), 'utf8')).importedFiles.flatMap(({ fileName }) =>
        fileName.startsWith('.') ? fileAt(relative(root, join(root, dirname(file), fileName))) : [],
      ),
    ]),
  );
}

/* Each circle as the files on the way round. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}

describe('imports', () => {
  it('are found where files import one another, and run in no circle outside the object model', () => {
    expect(
      circlesIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual([['b', 'c', 'b']]);
    const graph = importsOf();
    expect(graph.get('office-host/office-host.ts')).toContain('office-host/rich-api.ts');
    const circles = circlesIn(graph).filter((files) => !files.every((file) => file.startsWith(mayTurn)));
    expect(circles.map((files) => files.join(' → '))).toEqual([]);
  });
});
