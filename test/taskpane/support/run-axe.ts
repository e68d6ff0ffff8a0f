import { run } from 'axe-core';

/** What axe objects to, with the elements. */
export async function runAxe(
  container: HTMLElement,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const { violations } = await run(container, {
    // jsdom lays nothing out: contrast.test.ts computes what axe cannot see here.
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
