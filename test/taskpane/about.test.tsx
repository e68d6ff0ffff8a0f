/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { english } from '../../src/languages/english';
import { views } from '../../src/taskpane/store/pane-state';
import { exampleCheck } from './support/pane-checks';
import { renderPane, withMediaQueries } from './support/render-pane';
import { mixedReport, notBlank, passedReport } from './support/self-test-reports';

beforeEach(() => {
  withMediaQueries();
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
});

const settle = (step: () => void): Promise<void> =>
  act(async () => {
    step();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const said = (role: 'status' | 'alert'): string | null => screen.getByRole(role).textContent;

const viewsWithoutScore = views.filter((view) => view !== 'findings').map((view) => english.pane.views[view]);

/** Has a clipboard that takes texts, or refuses them, or has none. */
function withClipboard(kind: 'taking' | 'refusing' | 'none'): readonly string[] {
  const taken: string[] = [];
  const writeText = (text: string): Promise<void> => {
    if (kind === 'refusing') return Promise.reject(new DOMException('no', 'NotAllowedError'));
    taken.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', {
    value: kind === 'none' ? undefined : { writeText },
    configurable: true,
  });
  return taken;
}

describe('the view about Plumbline', () => {
  it('is reached from the first screen by keyboard, and left again by its tabs', async () => {
    await renderPane('first run');
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{End}');
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(viewsWithoutScore);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('About');
    expect(document.activeElement?.textContent).toBe('About');
    await user.click(screen.getByRole('tab', { name: 'Overview' }));
    expect(screen.getByText(english.pane.firstRun.title)).toBeTruthy();
  });

  it('gives way to the check that was asked for from the ribbon', async () => {
    const { host } = await renderPane('about');
    await settle(() => host.tell({ type: 'check asked' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Checking the plan');
    await settle(() => host.endCheck({ status: 'checked', check: exampleCheck() }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Overview');
  });
});

describe('the self-test', () => {
  it('begins by a button, which keeps the focus and begins no second one', async () => {
    const { host } = await renderPane('about');
    const user = userEvent.setup();
    button('Start the self-test').focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
    expect(host.selfTests()).toBe(1);
    expect(document.activeElement).toBe(button('Start the self-test'));
    expect(button('Start the self-test').getAttribute('aria-disabled')).toBe('true');
    expect(said('status')).toBe('Running the self-test');
  });

  it('keeps checks and clearing from going on at the same time, and they keep it', async () => {
    const { host, store } = await renderPane('about beside a checked plan');
    await settle(() => store.commands.runSelfTest());
    expect(button('Check again').getAttribute('aria-disabled')).toBe('true');
    expect(button('Clear marks').getAttribute('aria-disabled')).toBe('true');
    await settle(() => host.tell({ type: 'check asked' }));
    await settle(() => store.commands.clear());
    expect([host.checks(), host.cleared()]).toEqual([1, 0]);
    await settle(() => host.endSelfTest({ status: 'failed', problem: notBlank }));
    await settle(() => store.commands.clear());
    expect(host.cleared()).toBe(1);
    const checking = await renderPane('checking again');
    await settle(() => checking.store.commands.runSelfTest());
    expect(checking.host.selfTests()).toBe(0);
  });

  it('shows how far it is without saying every step aloud', async () => {
    const { host } = await renderPane('self-test, not begun');
    const before = said('status');
    await settle(() => host.reportSelfTest({ done: 9, of: 36, name: 'a case' }));
    const bar = screen.getByRole('progressbar', { name: 'Running the self-test' });
    expect(bar.getAttribute('aria-valuenow')).toBe('0.25');
    expect(said('status')).toBe(before);
  });

  it('is cancelled when asked, and ends then with what is known', async () => {
    const { host } = await renderPane('self-test, running');
    await userEvent.setup().click(button('Cancel'));
    expect(host.isSelfTestAborted()).toBe(true);
    await settle(() => host.endSelfTest({ status: 'ended', report: { ...passedReport, isCancelled: true } }));
    expect(said('status')).toBe('Self-test cancelled: 2 passed.');
  });

  it('is cancelled when the pane is closed', async () => {
    const { host, store } = await renderPane('self-test, running');
    store.close();
    expect(host.isSelfTestAborted()).toBe(true);
  });

  it('says aloud what it came to, and a refusal at once', async () => {
    const { host, store } = await renderPane('self-test, running');
    await settle(() => host.endSelfTest({ status: 'ended', report: mixedReport }));
    expect(said('status')).toBe('Self-test finished: 1 failed, 1 not supported, 2 passed.');
    await settle(() => store.commands.runSelfTest());
    await settle(() => host.endSelfTest({ status: 'failed', problem: notBlank }));
    expect(said('alert')).toBe(`${notBlank.sentence} ${notBlank.whatToDo}`);
  });

  it('is tried again from the notice that refused it', async () => {
    const { host } = await renderPane('self-test, running');
    await settle(() => host.endSelfTest({ status: 'failed', problem: notBlank }));
    await userEvent.setup().click(button('Try again'));
    expect(host.selfTests()).toBe(2);
    expect(screen.queryByText(notBlank.sentence)).toBeNull();
  });

  it('that a host breaks off is a failure, and can be begun again', async () => {
    const { host, store } = await renderPane('about');
    jest.spyOn(host, 'selfTest').mockRejectedValue(new Error('gone'));
    await settle(() => store.commands.runSelfTest());
    expect(said('alert')).toContain(english.pane.problems.unexpected.sentence);
    expect(button('Start the self-test').getAttribute('aria-disabled')).not.toBe('true');
  });
});

describe('the results', () => {
  it('are told by sign and word, never by colour alone', async () => {
    await renderPane('self-test, something failed');
    await userEvent.setup().click(button('2 cases passed'));
    const items = screen.getAllByRole('listitem').map((item) => {
      const { textContent } = item;
      const sign = item.querySelector('[data-sign]')?.getAttribute('data-sign');
      return [sign, textContent.slice(0, textContent.indexOf(':'))];
    });
    expect(items).toEqual([
      ['cross', 'Failed'],
      ['dash', 'Not supported'],
      ['tick', 'Passed'],
      ['tick', 'Passed'],
    ]);
  });

  it('that passed are opened and closed, the others are there', async () => {
    await renderPane('self-test, something failed');
    const user = userEvent.setup();
    const opener = button('2 cases passed');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('list', { name: 'Cases that passed' })).toBeNull();
    await user.click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    const list = screen.getByRole('list', { name: 'Cases that passed' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    await user.click(opener);
    expect(screen.queryByRole('list', { name: 'Cases that passed' })).toBeNull();
  });

  it('are copied as text', async () => {
    await renderPane('self-test, something failed');
    const user = userEvent.setup();
    const taken = withClipboard('taking');
    await user.click(button('Copy the result'));
    expect(taken).toEqual([mixedReport.text]);
    expect(said('status')).toBe(english.pane.selfTest.copied);
  });

  it.each(['refusing', 'none'] as const)('are there to be copied by hand (clipboard: %s)', async (kind) => {
    await renderPane('self-test, something failed');
    const user = userEvent.setup();
    withClipboard(kind);
    await user.click(button('Copy the result'));
    expect(said('status')).toBe(english.pane.selfTest.notCopied);
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The result as text' });
    text.focus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(mixedReport.text);
  });
});
