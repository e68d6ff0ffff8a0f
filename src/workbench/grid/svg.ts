type Attributes = Readonly<Record<string, string | number | null>>;

/* A hundredth of a pixel is finer than anyone sees. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

/** An element of SVG; an attribute that is null is left out. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  page: Document,
  name: Name,
  attributes: Attributes,
  ...children: readonly (Element | string)[]
): SVGElementTagNameMap[Name] {
  const element = page.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, written(value));
  }
  element.append(...children);
  return element;
}
