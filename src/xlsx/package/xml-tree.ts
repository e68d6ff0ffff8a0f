import { language } from '../../languages/language';
import { type Attributes, readPart, type XmlReader } from './part-xml';
import { WorkbookError } from './workbook-error';
import type { ZipArchive } from './zip-archive';

/** An element as it was read. `local` is its name without the prefix. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Builds elements out of the XML of a part as it passes, and hands over each that no other one contains. */
export function elementBuilder(
  { limits }: ZipArchive,
  part: string,
  take: (element: XmlElement) => void,
): Required<XmlReader> {
  let count = 0;
  const open: {
    name: string;
    local: string;
    attributes: Attributes;
    children: XmlElement[];
    text: string;
  }[] = [];
  return {
    open: (local, attributes, name) => {
      count += 1;
      if (count > limits.listItems)
        throw new WorkbookError('list-too-long', { part, limit: limits.listItems });
      open.push({ name, local, attributes, children: [], text: '' });
    },
    text: (text) => {
      const last = open.at(-1);
      if (last !== undefined) last.text += text;
    },
    close: () => {
      const element = open.pop();
      if (element === undefined) return;
      const parent = open.at(-1);
      if (parent === undefined) take(element);
      else parent.children.push(element);
    },
  };
}

/** A whole part as elements. Not for worksheets and shared texts, which are long. */
export async function readTree(archive: ZipArchive, part: string, root: string): Promise<XmlElement> {
  const found: XmlElement[] = [];
  const builder = elementBuilder(archive, part, (element) => found.push(element));
  await readPart(archive, part, archive.limits.otherPartBytes, { root, ...builder });
  const [tree] = found;
  if (tree === undefined)
    throw new WorkbookError('damaged-part', { part, detail: language.workbookFiles.details.empty });
  return tree;
}

export const childOf = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((child) => child.local === local);

export const childrenOf = (element: XmlElement | undefined, local: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.local === local) ?? [];

/** All elements of the name, at any depth. */
export function descendants(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...descendants(child, local),
  ]);
}
