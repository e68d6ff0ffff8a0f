import { strToU8, zipSync } from 'fflate';
import { element, escaped, xmlHead } from './xml-text';

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Kinds of relationships with what the parts that they point to are; '' for parts that any XML can be. */
const kinds = {
  officeDocument: `${contentType}.sheet.main+xml`,
  worksheet: `${contentType}.worksheet+xml`,
  styles: `${contentType}.styles+xml`,
  sharedStrings: `${contentType}.sharedStrings+xml`,
  table: `${contentType}.table+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  sheetMetadata: `${contentType}.sheetMetadata+xml`,
  customXml: '',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;

export type PartKind = keyof typeof kinds;

/** A package as it grows. */
export interface PackageWriter {
  /** Adds a part, or nothing but the relationship where `content` is null. Gives the id of the relationship from `source`. */
  readonly add: (source: string, kind: PartKind, part: string, content: string | null) => string;
  /** Adds a relationship to an address outside. */
  readonly link: (source: string, target: string) => string;
  /** Gives a part its content, or another one. */
  readonly put: (part: string, content: string) => void;
  readonly bytes: () => Uint8Array;
}

const relationshipsPart = (source: string): string => {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
};

/* A part as another names it: by the way from its folder, which is all that some readers understand. */
function seenFrom(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/* Archives of the same workbook are the same, whenever and wherever they are made. */
const madeAt = new Date(1980, 0, 1);

export function createPackageWriter(): PackageWriter {
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  const relationships = new Map<string, string[]>();

  // An address has no escapes as a text of a spreadsheet has: what XML cannot hold is left out of it.
  const relate = (source: string, kind: string, target: string, mode = ''): string => {
    const list = relationships.get(source) ?? [];
    relationships.set(source, list);
    const id = `rId${list.length + 1}`;
    const address = escaped(target.replace(/\p{Cc}/gu, ''));
    list.push(`<Relationship Id="${id}" Type="${officeTypes}/${kind}" Target="${address}"${mode}/>`);
    return id;
  };

  return {
    add: (source, kind, part, content) => {
      if (content !== null) parts.set(part, content);
      if (kinds[kind] !== '') types.set(part, kinds[kind]);
      return relate(source, kind, seenFrom(source, part));
    },
    link: (source, target) => relate(source, 'hyperlink', target, ' TargetMode="External"'),
    put: (part, content) => {
      parts.set(part, content);
    },
    bytes: () => {
      const overrides = [...types].map(([part, type]) =>
        element('Override', { PartName: `/${part}`, ContentType: type }),
      );
      const all = new Map<string, string>([
        [
          '[Content_Types].xml',
          xmlHead +
            element(
              'Types',
              { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
              element('Default', {
                Extension: 'rels',
                ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
              }) +
                element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
                overrides.join(''),
            ),
        ],
        ...[...relationships].map(
          ([source, list]) =>
            [
              relationshipsPart(source),
              xmlHead +
                element(
                  'Relationships',
                  { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
                  list.join(''),
                ),
            ] as const,
        ),
        ...parts,
      ]);
      const files = Object.fromEntries([...all].map(([name, content]) => [name, strToU8(content)]));
      return zipSync(files, { mtime: madeAt, level: 3 });
    },
  };
}
