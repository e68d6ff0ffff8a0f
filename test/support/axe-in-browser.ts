import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to in a page of the browser, with the elements. Context and options are those of axe itself. */
export async function axeObjections(
  page: Page | Frame,
  {
    context = null,
    ...options
  }: { readonly context?: object | null; readonly [option: string]: unknown } = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const given = [...(context === null ? ['document'] : [JSON.stringify(context)]), JSON.stringify(options)];
  return page.evaluate<readonly string[]>(
    `axe.run(${given.join(', ')}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}
