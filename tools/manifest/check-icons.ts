import { listIconSizes } from './manifest-data';
import { urlOfResource } from './manifest-resources';
import { allElements, attribute, elementsAt, type XmlElement } from './xml';

/** An icon that a manifest names, with the pixels each way that it is to have. */
export interface NamedIcon {
  readonly url: string;
  readonly size: number;
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const headerLength = 24;

/** The pixels of a PNG, from its header; null where the bytes are none. */
export function pngPixels(bytes: Uint8Array): Pixels | null {
  if (bytes.length < headerLength || pngSignature.some((byte, place) => bytes[place] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The icons that an add-in only manifest names, each once for each size. */
export function iconsOf(root: XmlElement): readonly NamedIcon[] {
  const listed = [
    { name: 'IconUrl', size: listIconSizes.usual },
    { name: 'HighResolutionIconUrl', size: listIconSizes.highResolution },
  ].flatMap(({ name, size }) =>
    elementsAt(root, name).map((icon) => ({ url: attribute(icon, 'DefaultValue'), size })),
  );
  const ofRibbon = allElements(root)
    .filter(({ name }) => name === 'Icon')
    .flatMap(({ children }) => children)
    .map((image) => ({
      url: urlOfResource(root, attribute(image, 'resid')) ?? '',
      size: Number(attribute(image, 'size')),
    }));
  const byText = new Map([...listed, ...ofRibbon].map((icon) => [`${icon.size} ${icon.url}`, icon]));
  return [...byText.values()];
}

/** Icons that are missing, no PNG, or of other pixels than the manifest says. Office shows a blank for them. */
export const iconProblems = (
  icons: readonly NamedIcon[],
  bytesAt: (url: string) => Uint8Array | null,
): readonly string[] =>
  icons.flatMap(({ url, size }) => {
    const bytes = bytesAt(url);
    if (bytes === null) return [`There is no icon at ${url}.`];
    const pixels = pngPixels(bytes);
    if (pixels === null) return [`The icon at ${url} is no PNG.`];
    const { width, height } = pixels;
    return width === size && height === size
      ? []
      : [`The icon at ${url} has ${width} × ${height} pixels; the manifest shows it at ${size} × ${size}.`];
  });
