import type { Page } from 'playwright-core';
import { browserForTests, painted } from '../../support/browser';
import type { PaneStateName } from '../support/pane-states';
import type {} from './preview';
import { previewPage } from './preview-pages';

/*
 * Lists of thousands of rows where they have a place and a height: what is looked at is drawn, what has the focus is seen, and a
 * row that was scrolled away comes back as it was left.
 */

const browser = browserForTests();
const height = 700;

async function open(state: PaneStateName, width = 320): Promise<Page> {
  const page = await browser.open(previewPage, { viewport: { width, height }, reducedMotion: 'reduce' });
  await page.evaluate((name) => globalThis.preview.show(name), state);
  await page.waitForFunction(() => !document.body.textContent.includes('Looking for suggestions'));
  await settled(page);
  return page;
}

/** Rows that come into the window are drawn, and their heights are known, some frames after it was scrolled. */
async function settled(page: Page): Promise<void> {
  for (let turns = 0; turns < 3; turns += 1) await painted(page);
}

const scrollTo = async (page: Page, top: number): Promise<void> => {
  await page.evaluate((to) => window.scrollTo(0, to), top);
  await settled(page);
};

interface SeenRow {
  readonly place: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rows of a list of 5,000 that are drawn, from the top. */
const rowsOf = (page: Page): Promise<readonly SeenRow[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('li[aria-setsize="5000"]')].map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return { place: Number(row.getAttribute('aria-posinset')), top, bottom };
    }),
  );

const seenRows = async (page: Page): Promise<readonly SeenRow[]> =>
  (await rowsOf(page)).filter(({ top, bottom }) => bottom > 0 && top < height);

interface Focus {
  readonly place: number;
  /** Whether nothing stands over any of its corners. */
  readonly isSeen: boolean;
}

const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const row = focused?.closest('li[aria-setsize="5000"]') ?? null;
    if (focused === null || row === null) return { place: 0, isSeen: false };
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const corners = [left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y] as const));
    const isSeen = corners.every(([x, y]) => focused.contains(document.elementFromPoint(x, y)));
    return { place: Number(row.getAttribute('aria-posinset')), isSeen };
  });

const lists = [
  ['findings', 'thousands of findings of one rule', '[data-stepped-through]'],
  ['tactics to link', 'link up, thousands of tactics', '[data-link-row]'],
] as const;

describe.each(lists)('5,000 %s', (_, state, focusable) => {
  it('are drawn where they are looked at, one under the other, however the page is scrolled', async () => {
    const page = await open(state);
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(whole).toBeGreaterThan(5000 * 60);
    for (const share of [0.5, 0.1, 0.9]) {
      await scrollTo(page, whole * share);
      const seen = await seenRows(page);
      expect(Math.abs((seen[0]?.place ?? 0) / 5000 - share)).toBeLessThan(0.05);
      expect(seen[0]?.top).toBeLessThanOrEqual(0);
      expect(seen.at(-1)?.bottom).toBeGreaterThanOrEqual(height);
      seen.slice(1).forEach(({ place, top }, at) => {
        expect(place).toBe((seen[at]?.place ?? 0) + 1);
        expect(Math.abs(top - (seen[at]?.bottom ?? 0))).toBeLessThanOrEqual(1);
      });
      expect((await rowsOf(page)).length).toBeLessThan(60);
    }
  });

  it('are gone through with the arrows, and what has the focus is always seen', async () => {
    const page = await open(state);
    await page.locator(`li[aria-posinset="1"] ${focusable}`).first().focus();
    for (let steps = 1; steps <= 60; steps += 1) {
      await page.keyboard.press('ArrowDown');
      if (steps % 10 > 0) continue;
      await settled(page);
      expect(await focusOf(page)).toEqual({ place: steps + 1, isSeen: true });
    }
    await page.keyboard.press('ArrowUp');
    await settled(page);
    expect(await focusOf(page)).toEqual({ place: 60, isSeen: true });
  });

  it('keep the focus in a row that is scrolled out of sight, and go on from there', async () => {
    const page = await open(state);
    await page.locator(`li[aria-posinset="3"] ${focusable}`).focus();
    await scrollTo(page, 200_000);
    expect(await focusOf(page)).toEqual({ place: 3, isSeen: false });
    await page.keyboard.press('ArrowDown');
    await settled(page);
    expect(await focusOf(page)).toEqual({ place: 4, isSeen: true });
  });

  it('are walked through by Tab without a gap', async () => {
    const page = await open(state);
    await page
      .locator(`li[aria-posinset="40"] ${focusable}, li[aria-posinset="1"] ${focusable}`)
      .first()
      .focus();
    let farthest = (await focusOf(page)).place;
    for (let steps = 0; steps < 90; steps += 1) {
      await page.keyboard.press('Tab');
      const { place } = await focusOf(page);
      if (place === 0) break;
      expect(place - farthest).toBeLessThanOrEqual(1);
      farthest = place;
    }
  });
});

describe('of 5,000 findings', () => {
  const state = 'thousands of findings of one rule';

  it('the last are reached by Previous from the first, and the first again by Next', async () => {
    const page = await open(state);
    await page.locator('li[aria-setsize="5000"][aria-posinset="1"] [data-stepped-through]').focus();
    // Before the first of them come the last of all, which are of other rules.
    let at: Focus = { place: 0, isSeen: true };
    for (let steps = 0; steps < 40 && at.place < 4990; steps += 1) {
      await page.keyboard.press('Shift+F8');
      await settled(page);
      at = await focusOf(page);
    }
    expect(at).toEqual({ place: 5000, isSeen: true });
    for (let steps = 0; steps < 40 && at.place !== 1; steps += 1) {
      await page.keyboard.press('F8');
      await settled(page);
      at = await focusOf(page);
    }
    expect(at).toEqual({ place: 1, isSeen: true });
  });

  it('one that was opened, and asked why to mute, is so when it comes back into sight', async () => {
    const page = await open(state);
    const third = page.locator('li[aria-setsize="5000"][aria-posinset="3"]');
    const heightOfThird = (): Promise<number> => third.evaluate((row) => row.getBoundingClientRect().height);
    await third.getByText('Suggested fix').click();
    await third.getByText('Mute').click();
    await page.keyboard.type('agreed');
    const before = await heightOfThird();
    // The row that was looked at last is kept; let that be another.
    await page.locator('li[aria-setsize="5000"][aria-posinset="6"] [data-stepped-through]').focus();
    await page.keyboard.press('ArrowDown');
    await settled(page);
    await scrollTo(page, 300_000);
    expect(await third.count()).toBe(0);
    await scrollTo(page, 0);
    expect(await third.locator('input').inputValue()).toBe('agreed');
    expect(await third.locator('[aria-expanded=true]').count()).toBe(2);
    expect(await heightOfThird()).toBe(before);
  });

  it('nothing moves when those above turn out otherwise than guessed', async () => {
    const page = await open(state, 450);
    await scrollTo(page, 250_000);
    for (let steps = 0; steps < 12; steps += 1) {
      const [first] = await seenRows(page);
      await page.mouse.wheel(0, -120);
      await settled(page);
      const after = (await seenRows(page)).find(({ place }) => place === first?.place);
      expect(Math.abs((after?.top ?? 0) - (first?.top ?? 0) - 120)).toBeLessThanOrEqual(3);
    }
  });
});
