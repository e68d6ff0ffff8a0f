/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type { LinkItem } from '../../../src/taskpane/link-up/link-items';
import { useWorkedOut } from '../../../src/taskpane/link-up/use-worked-out';

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Items of which each takes so many milliseconds to work out. */
function itemsThatTake(milliseconds: number, amount: number) {
  let clock = 0;
  let workedOut = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => clock);
  const items = Array.from({ length: amount }, () => ({
    proposed: () => {
      clock += milliseconds;
      workedOut += 1;
      return null;
    },
  })) as unknown as readonly LinkItem[];
  return { items, workedOut: () => workedOut };
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['performance'] });
});

const turn = (): void => act(() => jest.advanceTimersToNextTimer());

it('works out a few at a time, so that the page can answer in between', () => {
  const { items, workedOut } = itemsThatTake(5, 8);
  const { result } = renderHook(() => useWorkedOut(items));
  expect([result.current, workedOut()]).toEqual([0, 0]);
  turn();
  expect([result.current, workedOut()]).toEqual([3, 3]);
  turn();
  turn();
  expect([result.current, workedOut()]).toEqual([8, 8]);
  expect(jest.getTimerCount()).toBe(0);
});

it('begins anew where there are other items', () => {
  const first = itemsThatTake(5, 8);
  const { result, rerender } = renderHook(({ items }) => useWorkedOut(items), {
    initialProps: { items: first.items },
  });
  turn();
  const second = itemsThatTake(5, 2);
  rerender({ items: second.items });
  expect(result.current).toBe(0);
  turn();
  expect([result.current, first.workedOut(), second.workedOut()]).toEqual([2, 3, 2]);
});

it('stops where the view is left', () => {
  const { items, workedOut } = itemsThatTake(5, 8);
  const { unmount } = renderHook(() => useWorkedOut(items));
  turn();
  unmount();
  expect([jest.getTimerCount(), workedOut()]).toEqual([0, 3]);
});
