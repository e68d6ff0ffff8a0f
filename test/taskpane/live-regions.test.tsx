/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { english } from '../../src/languages/english';
import { exampleCheck } from './support/pane-checks';
import { renderPane, withMediaQueries } from './support/render-pane';
import { unreachable } from './support/scripted-host';

beforeEach(() => {
  withMediaQueries();
});

const said = (): { readonly calmly: string | null; readonly urgently: string | null } => ({
  calmly: screen.getByRole('status').textContent,
  urgently: screen.getByRole('alert').textContent,
});

const settle = (step: () => void): Promise<void> =>
  act(async () => {
    step();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

it('are there, and silent, before anything happens', async () => {
  await renderPane('first run');
  expect(said()).toEqual({ calmly: '', urgently: '' });
});

it('are the same elements from the first screen to the last', async () => {
  const { host, store } = await renderPane('first run');
  const regions = [screen.getByRole('status'), screen.getByRole('alert')];
  await settle(() => store.commands.check());
  expect(said().calmly).toBe('Checking the plan.');
  await settle(() => host.endCheck({ status: 'checked', check: exampleCheck() }));
  expect([screen.getByRole('status'), screen.getByRole('alert')]).toEqual(regions);
  expect(said().calmly).toMatch(/^Checked\. Alignment score \d+\.\d of 100, \d+ findings\.$/u);
});

it('say nothing of every step of progress', async () => {
  const { host } = await renderPane('first check, not begun');
  const before = said();
  await settle(() => host.report({ stage: 'reading', share: 0.1, sheet: 'Tactics' }));
  await settle(() => host.report({ stage: 'checking', share: 0.6, sheet: null }));
  expect(said()).toEqual(before);
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.6');
});

it('say a failure at once, and what to do about it', async () => {
  const { host } = await renderPane('first check, not begun');
  await settle(() => host.endCheck({ status: 'failed', problem: unreachable }));
  expect(said()).toEqual({ calmly: '', urgently: `${unreachable.sentence} ${unreachable.whatToDo}` });
});

it.each([
  ['waiting for a cell edit', english.pane.progress.waiting],
  ['cleared', english.pane.clear.done],
  ['asked to clear', english.pane.clear.question],
  ['asked which template to insert', english.pane.template.question],
  ['template inserted', 'The sheets are there. Guide shows how to go on.'],
  ['no plan', english.pane.news.noPlan(0)],
  ['no plan, but a table that may be one', english.pane.news.noPlan(1)],
  ['comment added', 'Comment added to Tactics!C27.'],
  ['fix too late', 'Not applied: C27 on Tactics now contains S4.'],
] as const)('say calmly what the state "%s" shows', async (name, words) => {
  await renderPane(name);
  expect(said()).toEqual({ calmly: words, urgently: '' });
});

it('say the same words anew in an element of its own', async () => {
  const { host, store } = await renderPane('first check, not begun');
  await settle(() => host.endCheck({ status: 'checked', check: exampleCheck() }));
  const first = screen.getByRole('status').firstChild;
  await settle(() => store.commands.check());
  await settle(() => host.endCheck({ status: 'checked', check: exampleCheck() }));
  expect(screen.getByRole('status').firstChild).not.toBe(first);
});
