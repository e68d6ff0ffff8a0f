/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { run as runAxe } from 'axe-core';
import { english } from '../../../src/languages/english';
import { texts } from '../../../src/workbench/page/texts';
import { commands } from '../../../tools/manifest/manifest-data';
import { type Bench, openBench } from './bench';

const user = userEvent.setup();
const press = (name: string) => user.click(screen.getByRole('button', { name }));
const status = () => document.querySelector('footer [role="status"]')?.textContent;

/* A user's own edit, as the grid would do it. */
const edit = ({ host }: Bench): void => {
  act(() => {
    host().user.type('Plan', 'C5', [[99]]);
  });
};

const axeFindings = async () => {
  document.documentElement.lang = 'en';
  // jsdom lays nothing out, and what axe-core puts together over frames it does not need here.
  const { violations } = await runAxe(document, {
    rules: { 'color-contrast': { enabled: false } },
    iframes: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('the page', () => {
  it('opens the worked example, and names it', async () => {
    const { opened } = await openBench();
    expect(opened).toEqual(['Example.xlsx']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveProperty('textContent', 'Example.xlsx');
    expect(document.title).toBe('Example.xlsx – Plumbline workbench');
    expect(status()).toBe('Ready');
  });

  it('says that it is a workbench and not Excel, and what that means', async () => {
    await openBench();
    await press('Workbench, not Excel');
    for (const paragraph of texts.whatItIs.paragraphs) expect(screen.getByText(paragraph)).not.toBeNull();
  });

  it('says where the add-in is missing', async () => {
    await openBench({ manifestFails: 'The manifest is not there.' });
    expect(screen.getByText(/could not start. The manifest is not there\./)).not.toBeNull();
  });

  it('has nothing that axe objects to', async () => {
    const bench = await openBench({ lost: ['Charts.'] });
    expect(await axeFindings()).toEqual([]);
    edit(bench);
    await press('Save');
    await press('Workbench, not Excel');
    expect(await axeFindings()).toEqual([]);
  });
});

describe('what cannot be shown', () => {
  it('leaves nothing behind', async () => {
    const { workbench } = await openBench({ frameFails: 'It is not trusted.' }, false);
    expect(screen.getByText(/could not start. It is not trusted\./)).not.toBeNull();
    expect([workbench.session(), document.querySelector('[contenteditable]')]).toEqual([null, null]);
  });
});

describe('the ribbon', () => {
  it('has the commands of the manifest, with what they do', async () => {
    await openBench();
    const group = screen.getByRole('group', { name: 'Plumbline' });
    const buttons = within(group).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(
      commands.map(({ id }) => english.office.commands[id].label),
    );
    for (const [index, button] of buttons.entries()) {
      await user.hover(button);
      const id = commands[index]?.id;
      await screen.findByText(id === undefined ? '' : english.office.commands[id].tip);
      await user.unhover(button);
    }
  });

  it('runs a command of the add-in, and says so until it is completed', async () => {
    const { host } = await openBench();
    let complete = (_status: number): void => undefined;
    const pressed: unknown[] = [];
    Object.assign(host(), {
      pressCommand: (...given: unknown[]) => {
        pressed.push(given);
        return new Promise((resolve) => (complete = resolve));
      },
    });
    await press('Check plan');
    await press('Check plan');
    expect(pressed).toEqual([['checkPlan', 'CheckPlan']]);
    expect(status()).toBe('Running Check plan…');
    await act(async () => {
      complete(0);
    });
    expect(status()).toBe('Ready');
  });

  it('runs a command from the menu of a cell, and by its keys, and no other keys', async () => {
    const bench = await openBench();
    const pressed = jest.spyOn(bench.host(), 'pressCommand').mockResolvedValue(0);
    const keyed = jest.spyOn(bench.host(), 'pressAction').mockReturnValue();
    const [item] = bench.grid().cellMenu ?? [];
    expect(item?.label).toBe('Findings in this row');
    await act(async () => item?.run());
    expect(pressed).toHaveBeenCalledWith('showRow', 'ShowRow');
    const keys = { ctrlKey: true, altKey: true, shiftKey: true };
    expect(fireEvent.keyDown(document.body, { ...keys, code: 'KeyC', key: 'Ç' })).toBe(false);
    expect(keyed.mock.calls).toEqual([['checkPlan']]);
    expect(fireEvent.keyDown(document.body, { ...keys, code: 'KeyQ' })).toBe(true);
    expect(fireEvent.keyDown(document.body, { ctrlKey: true, code: 'KeyC' })).toBe(true);
    expect(keyed).toHaveBeenCalledTimes(1);
  });

  it('says where the add-in does not know a command', async () => {
    const { host } = await openBench();
    Object.assign(host(), { pressCommand: async () => 5001 });
    await press('Clear marks');
    expect(await screen.findByText(texts.notices.unknownCommand('Clear marks'))).not.toBeNull();
  });

  it('waits for the add-in to start', async () => {
    const { host, frame } = await openBench({}, false);
    const pressed: unknown[] = [];
    Object.assign(host(), { pressCommand: async (name: string) => pressed.push(name) });
    expect(status()).toBe('The add-in is starting…');
    await press('Check plan');
    expect(pressed).toEqual([]);
    act(() => frame().onStart?.());
    await press('Check plan');
    expect(pressed).toEqual(['checkPlan']);
  });
});

describe('the pane', () => {
  const isShown = () => screen.queryByRole('complementary', { name: 'Pane' }) !== null;

  it('is hidden and shown by the user, who goes on in it', async () => {
    const { host } = await openBench();
    await press('Hide the pane');
    expect([isShown(), host().pane.isVisible]).toEqual([false, false]);
    await press('Open pane');
    expect([isShown(), host().pane.isVisible]).toEqual([true, true]);
    await waitFor(() => {
      expect(document.activeElement?.tagName).toBe('IFRAME');
    });
  });

  it('is hidden when the add-in hid it', async () => {
    const { host, frame } = await openBench();
    act(() => {
      host().showPane(false);
      frame().onMessage?.();
    });
    expect(isShown()).toBe(false);
  });

  it('is as wide as the arrow keys make it, within its bounds', async () => {
    await openBench();
    const splitter = screen.getByRole('separator', { name: 'Width of the pane' });
    const width = () => Number(splitter.getAttribute('aria-valuenow'));
    const before = width();
    fireEvent.keyDown(splitter, { key: 'ArrowLeft' });
    expect(width()).toBe(before + 16);
    fireEvent.keyDown(splitter, { key: 'ArrowRight' });
    expect(width()).toBe(before);
    fireEvent.keyDown(splitter, { key: 'Home' });
    fireEvent.keyDown(splitter, { key: 'ArrowLeft' });
    expect(width()).toBe(640);
    fireEvent.keyDown(splitter, { key: 'End' });
    fireEvent.keyDown(splitter, { key: 'ArrowRight' });
    expect(width()).toBe(320);
  });

  it('reloads the add-in', async () => {
    const { loads, frame } = await openBench();
    await press('Reload the add-in');
    expect(loads()).toBe(2);
    expect(status()).toBe('The add-in is starting…');
    act(() => frame().onStart?.());
    expect(status()).toBe('Ready');
  });
});

describe('the workbook', () => {
  it('is changed, undone and redone', async () => {
    const bench = await openBench();
    const value = () => bench.host().workbook.valueAt(bench.host().workbook.activeSheet(), 4, 2);
    edit(bench);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(texts.unsaved);
    await press('Undo');
    expect(value()).toBe(1200);
    await press('Redo');
    expect(value()).toBe(99);
    expect(screen.getByRole('button', { name: 'Redo' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('is saved under its name', async () => {
    const bench = await openBench();
    edit(bench);
    await press('Save');
    expect(bench.downloads).toEqual(['Example.xlsx']);
    expect(screen.getByText(texts.notices.saved('Example.xlsx'))).not.toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Example.xlsx');
  });

  it('says what could not be kept, until it is dismissed', async () => {
    const lost = ['The chart on Plan.', 'The macros.'];
    await openBench({ lost });
    expect(screen.getByText(texts.notices.opened('Example.xlsx'))).not.toBeNull();
    for (const sentence of lost) expect(screen.getByText(sentence)).not.toBeNull();
    await press('Dismiss');
    expect(screen.queryByText('The macros.')).toBeNull();
    await press('Save');
    expect(screen.getByText(texts.notices.savedWithout('Example.xlsx'))).not.toBeNull();
    expect(screen.getByText('The macros.')).not.toBeNull();
  });

  it('stays open where another cannot be opened or it cannot be saved', async () => {
    const { workbench } = await openBench({ openFails: 'It has a password.', saveFails: 'It is too large.' });
    await press('Save');
    expect(screen.getByText(texts.notices.notSaved('It is too large.'))).not.toBeNull();
    await user.upload(screen.getByLabelText('Open a file…'), new File(['x'], 'Secret.xlsx'));
    expect(
      await screen.findByText(texts.notices.notOpened('Secret.xlsx', 'It has a password.')),
    ).not.toBeNull();
    expect(workbench.state().workbookName).toBe('Example.xlsx');
    expect(status()).toBe('Ready');
  });

  it('gives way to another, and the add-in starts again with that', async () => {
    const { opened, loads } = await openBench();
    await press('Open');
    await user.click(screen.getByRole('menuitem', { name: 'Worked example, fixed' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Fixed.xlsx' })).not.toBeNull();
    expect(opened).toEqual(['Example.xlsx', 'Fixed.xlsx']);
    expect([loads(), document.querySelectorAll('iframe').length]).toEqual([2, 1]);
  });

  const drop = (files: readonly File[]): void => {
    const dataTransfer = { types: ['Files'], files };
    fireEvent.dragEnter(document.body, { dataTransfer });
    expect(screen.getByText(texts.dropHere)).not.toBeNull();
    fireEvent.drop(document.body, { dataTransfer });
    expect(screen.queryByText(texts.dropHere)).toBeNull();
  };

  it('can be dropped, one at a time', async () => {
    const { opened } = await openBench();
    drop([new File([''], 'One.xlsx'), new File([''], 'Two.xlsx')]);
    expect(screen.getByText(texts.notOne)).not.toBeNull();
    drop([new File([''], 'Mine.xlsx')]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Mine.xlsx' })).not.toBeNull();
    expect(opened).toEqual(['Example.xlsx', 'Mine.xlsx']);
  });

  it.each([
    ['Cancel', [], ['Example.xlsx']],
    ['Open without saving', [], ['Example.xlsx', 'Mine.xlsx']],
    ['Save first', ['Example.xlsx'], ['Example.xlsx', 'Mine.xlsx']],
  ])('with changes asks before another opens: %s', async (answer, downloads, opened) => {
    const bench = await openBench();
    edit(bench);
    drop([new File([''], 'Mine.xlsx')]);
    expect(await screen.findByText(texts.unsavedChanges.text('Example.xlsx'))).not.toBeNull();
    await press(answer);
    await waitFor(() => {
      expect([bench.downloads, bench.opened]).toEqual([downloads, opened]);
    });
    await waitFor(() => {
      expect(screen.queryByText(texts.unsavedChanges.title)).toBeNull();
    });
  });
});

describe('the closing of the page', () => {
  const leave = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };

  it('is asked about while there are changes that are not saved', async () => {
    const bench = await openBench();
    expect(leave()).toBe(false);
    edit(bench);
    expect(leave()).toBe(true);
    await press('Save');
    expect(leave()).toBe(false);
  });
});

describe('the colours', () => {
  it('change for page and cells', async () => {
    const { shownDark } = await openBench();
    await press('Dark colours');
    expect(shownDark.at(-1)).toBe(true);
    await press('Light colours');
    expect(shownDark.at(-1)).toBe(false);
  });
});

describe('the status', () => {
  it('says that a cell is being edited, when the add-in waits', async () => {
    const { grid } = await openBench();
    act(() => grid().editing?.(true));
    expect(status()).toBe(texts.status.editing);
    act(() => grid().editing?.(false));
    expect(status()).toBe('Ready');
  });

  it('lists what the add-in asked for that is missing here', async () => {
    const { host, frame } = await openBench();
    Object.assign(host(), { takeUnknown: () => ['Chart.add'], takeCrashes: () => [new Error('Broken')] });
    act(() => frame().onMessage?.());
    await press(texts.status.unknown(1));
    expect(screen.getByText('Chart.add')).not.toBeNull();
    await user.keyboard('{Escape}');
    await press(texts.status.crashes(1));
    expect(screen.getByText('Error: Broken')).not.toBeNull();
  });
});

describe('the parts of the page', () => {
  /* jsdom lays nothing out: everything that is not hidden has a place. */
  beforeEach(() => {
    jest.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const part = () => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'];

  it('are gone through by F6, round and back', async () => {
    await openBench();
    screen.getByRole('button', { name: 'Save' }).focus();
    const seen: unknown[] = [];
    for (const key of ['F6', 'F6', 'F6', 'F6', 'F6']) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      seen.push(part());
    }
    expect(seen).toEqual(['ribbon', 'grid', 'pane', 'status', 'title']);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F6', shiftKey: true });
    expect(part()).toBe('status');
  });

  it('go on where the keyboard leaves the pane', async () => {
    const { frame } = await openBench();
    document.querySelector('iframe')?.focus();
    frame().onKeyboardLeave?.('forward');
    expect(part()).toBe('status');
    document.querySelector('iframe')?.focus();
    frame().onKeyboardLeave?.('backward');
    expect(part()).toBe('grid');
  });
});
