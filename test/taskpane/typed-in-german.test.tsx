/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { edit, type SettingsChange } from '../../src/alignment/workbook-settings/setting-edits';
import { inputName } from '../../src/economics/scenario/scenario-inputs';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
import { themes } from '../../src/taskpane/look/themes';
import { PriceAndVolume } from '../../src/taskpane/price-and-volume/price-and-volume';
import { LimitField } from '../../src/taskpane/setup/limit-field';
import { createPaneStore } from '../../src/taskpane/store/pane-store';
import { PaneProvider } from '../../src/taskpane/use-pane';
import { sheet } from '../support/plan-of';
import { renderWithoutStyles } from '../support/render-without-styles';
import { checkOf, exampleCheck } from './support/pane-checks';
import { scriptedHost } from './support/scripted-host';

beforeEach(() => speak(german));
afterAll(() => speak(english));

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
const noteOf = (input: HTMLElement): string =>
  plain(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent);

const user = userEvent.setup({ delay: null });

describe('a figure of a scenario', () => {
  const show = (): HTMLInputElement => {
    const check = checkOf({
      products: sheet(
        'ID | Product | Price | Unit cost | Fixed cost | Target profit | Base volume | Elasticity',
        'P1 | Tasche | 1250.5 | 150 | 50000 | 10000 | 800 | -1.5',
      ),
    });
    renderWithoutStyles(
      <FluentProvider theme={themes.light}>
        <PriceAndVolume check={check} host={scriptedHost({})} />
      </FluentProvider>,
    );
    return screen.getByLabelText(inputName('price', 'today'), { selector: 'input[type="text"]' });
  };

  it('stands as Germans write it, and is read and written back so', async () => {
    const price = show();
    expect(price.value).toBe('1.250,50');
    await user.clear(price);
    await user.type(price, '1234,5{Tab}');
    expect(price.value).toBe('1.234,50');
    expect(price.getAttribute('aria-invalid')).toBe('false');
  });

  it('that is written otherwise is asked back with how to write it', async () => {
    const price = show();
    await user.clear(price);
    await user.paste('12.50');
    await user.tab();
    expect(price.value).toBe('12.50');
    expect(noteOf(price)).toBe(
      '12.50 lässt sich verschieden lesen. Schreiben Sie die Zahl so: 1.234,50. Bis dahin gilt 1.250,50.',
    );
  });
});

describe('a limit', () => {
  const show = async (id: 'funding-difference' | 'tactic-review-days') => {
    const changes: SettingsChange[] = [];
    const store = createPaneStore(
      scriptedHost({ check: () => ({ status: 'checked', check: exampleCheck() }) }),
    );
    const commands = {
      ...store.commands,
      changeSettings: (change: SettingsChange) => {
        changes.push(change);
        return true;
      },
    };
    await act(async () => store.commands.check());
    renderWithoutStyles(
      <PaneProvider value={{ ...store, commands }}>
        <LimitField id={id} value={null} />
      </PaneProvider>,
    );
    return { input: screen.getByRole<HTMLInputElement>('textbox'), changes };
  };

  it.each([
    ['funding-difference', '5 %', '0,125', 0.125],
    ['funding-difference', '5 %', '12,5 %', 0.125],
    ['tactic-review-days', '30', '1.000', 1000],
  ] as const)('%s is typed as Germans write numbers: %s becomes %s', async (id, before, typed, value) => {
    const { input, changes } = await show(id);
    expect(plain(input.value)).toBe(before);
    await user.clear(input);
    await user.type(input, `${typed}{Enter}`);
    expect(changes).toEqual([{ set: [edit.limit(id, value)] }]);
  });

  it.each([
    [
      'funding-difference',
      '0.125',
      'Geben Sie eine Zahl von 0 bis 1 ein (5 % ist 0,05), oder lassen Sie das Feld leer für den üblichen Wert.',
    ],
    [
      'tactic-review-days',
      '12.5',
      '12.5 lässt sich verschieden lesen. Schreiben Sie die Zahl so: 1.234,50, oder lassen Sie das Feld leer für den üblichen Wert.',
    ],
  ] as const)('%s is asked back where it is %s', async (id, typed, words) => {
    const { input, changes } = await show(id);
    await user.clear(input);
    await user.type(input, `${typed}{Enter}`);
    expect(changes).toEqual([]);
    expect(noteOf(input)).toBe(words);
  });
});
