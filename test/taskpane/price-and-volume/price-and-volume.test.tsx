/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { priceAndVolume as texts } from '../../../src/languages/english/price-and-volume';
import { themes } from '../../../src/taskpane/look/themes';
import type { PaneCheck, ScenarioOutcome, TableFormats } from '../../../src/taskpane/pane-host';
import { PriceAndVolume } from '../../../src/taskpane/price-and-volume/price-and-volume';
import { sheet } from '../../support/plan-of';
import { renderWithoutStyles } from '../../support/render-without-styles';
import { checkOf, exampleCheck, sparseCheck } from '../support/pane-checks';
import { runAxe } from '../support/run-axe';
import { protectedSheet, type Script, type ScriptedHost, scriptedHost } from '../support/scripted-host';

const columns =
  'ID | Product | Price | Discount | Unit cost | Fixed cost | Target profit | Base volume | Elasticity';

/** A bag with all figures, and a case that the plan says little about. */
const plainCheck = (): PaneCheck =>
  checkOf({
    products: sheet(
      `${columns} | Forecast units`,
      'P1 | Bag | 250 | 0.08 | 150 | 50000 | 10000 | 800 | -1.5 |',
      'P2 | Case | 60 | | | | | | | 4000',
    ),
    strategies: sheet('ID | Strategy | Product', 'S1 | Hold | Bag'),
    tactics: sheet(
      'ID | Tactic | Strategy | Product | Units',
      'T1 | Visit | S1 | | 500',
      'T2 | Film | S1 | Bag; Case | 240',
      'T3 | Mail | S1 | |',
    ),
    history: sheet(
      'Period | Product | Units | Price',
      ...[50, 55, 60, 65, 70, 75].map(
        (price, at) => `2025-0${at + 1} | Case | ${100000 / price ** 1.5} | ${price}`,
      ),
    ),
  });

interface Shown {
  readonly user: UserEvent;
  readonly host: ScriptedHost;
  readonly container: HTMLElement;
}

function show(
  check: PaneCheck | null,
  writeScenario?: () => Promise<ScenarioOutcome>,
  moneyFormats: readonly TableFormats[] = [],
  script: Script = {},
): Shown {
  const host = scriptedHost({
    moneyFormats,
    ...(writeScenario !== undefined && { writeScenario }),
    ...script,
  });
  const { container } = renderWithoutStyles(
    <FluentProvider theme={themes.light}>
      <PriceAndVolume check={check} host={host} />
    </FluentProvider>,
  );
  return { user: userEvent.setup({ delay: null }), host, container };
}

// By their labels: to look for roles in a page of this size takes seconds.
const field = (name: string): HTMLInputElement =>
  screen.getByLabelText(name, { selector: 'input[type="text"]' });
const slider = (name: string): HTMLInputElement =>
  screen.getByLabelText(name, { selector: 'input[type="range"]' });
const chart = (): HTMLElement => screen.getByLabelText(texts.chart.label);
const verdict = (): string => screen.getByLabelText(texts.verdict.label).textContent;
/** The value that stands beside a name in the list of figures. */
const figure = (name: string): string =>
  screen.getByText(name, { selector: 'dt' }).parentElement?.textContent.replace(name, '') ?? '';

async function enter(user: UserEvent, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), text);
}

async function choose(user: UserEvent, name: string): Promise<void> {
  await user.selectOptions(screen.getByLabelText('Product'), name);
}

// Nothing is told to those who listen unless a test lets the time pass.
beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** Lets the host answer. */
const settle = (): Promise<void> => act(() => jest.advanceTimersByTimeAsync(0));

/** jsdom has no events of a pointer, but React takes any event of that name. */
const point = (kind: 'pointermove' | 'pointerdown', clientX: number): void => {
  fireEvent(chart(), new MouseEvent(kind, { clientX, bubbles: true }));
};

describe('a product of the plan', () => {
  it('fills the fields, and everything is there at once', () => {
    show(plainCheck());
    expect(field('List price').value).toBe('250.00');
    expect(field('Discount').value).toBe('8%');
    expect(field('Elasticity').value).toBe('−1.5');
    expect(verdict()).toContain('Profit14,000Required750Expected800');
    expect(verdict()).toContain("Meets the target of 10,000 with 4,000 to spare, at today's price.");
    expect(figure('Net price')).toBe('230.00');
    expect(figure('Unit margin')).toBe('80.00');
    expect(figure('Margin ratio')).toBe('34.8%');
    expect(figure('Break-even volume')).toBe('625');
    expect(figure('Best price')).toBe('Use450.00');
    expect(figure('Required price at 800 units')).toContain('225.00');
  });

  it('is chosen by its name, each with edits of its own', async () => {
    const { user } = show(plainCheck());
    await enter(user, 'List price', '300');
    await choose(user, 'Case');
    expect(field('List price').value).toBe('60.00');
    await choose(user, 'Bag');
    expect(field('List price').value).toBe('300.00');
  });

  it('stands against what its tactics plan', async () => {
    const { user } = show(plainCheck());
    expect(screen.getByText('The tactics plan 620 units, 130 fewer than the 750 required.')).toBeTruthy();
    expect(screen.getByText('1 tactic for this product does not say how many units.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '2 tactics' }));
    const named = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(named).toEqual(['T1 (Visit)500', 'T2 (Film)120']);
  });

  it('has low, base and high side by side', () => {
    show(plainCheck());
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'LowBaseHigh',
      'Expected volume640800960',
      'Required volume750750750',
      'Expected profit1,20014,00026,800',
      'Target110 shortmetmet',
    ]);
  });

  it('follows a new check where nobody has typed', async () => {
    const host = scriptedHost();
    const withPrice = (price: number): PaneCheck =>
      checkOf({ products: sheet(columns, `P1 | Bag | ${price} | | 150 | 1000 | 0 | 800 |`) });
    const at = (check: PaneCheck): React.JSX.Element => (
      <FluentProvider theme={themes.light}>
        <PriceAndVolume check={check} host={host} />
      </FluentProvider>
    );
    const { rerender } = renderWithoutStyles(at(withPrice(250)));
    await enter(userEvent.setup({ delay: null }), 'Unit cost', '140');
    rerender(at(withPrice(260)));
    expect(field('List price').value).toBe('260.00');
    expect(field('Unit cost').value).toBe('140');
  });
});

describe('what the plan lacks', () => {
  it('is said beside the empty field, with what can be used instead', async () => {
    const { user } = show(plainCheck());
    await choose(user, 'Case');
    expect(field('Planned unit cost').getAttribute('aria-describedby')).not.toBeNull();
    expect(screen.getByText('The plan has no unit cost for this product.')).toBeTruthy();
    expect(
      screen.getByText(
        'The plan has no elasticity for this product. If empty, volume does not react to the price.',
      ),
    ).toBeTruthy();
    expect(verdict()).toContain('Still needed: planned unit cost.');
    await user.click(screen.getByRole('button', { name: /^Use −1.5, fitted from 6 periods of history/u }));
    await enter(user, 'Planned unit cost', '20');
    expect(field('Elasticity').value).toBe('−1.5');
    expect(field('Unit cost').value).toBe('20.00');
    expect(verdict()).toContain('Expected4,000');
    expect(figure('Best price')).toBe('Use60.00');
  });

  it('says where price moved only with the season, so that no history can tell', () => {
    const december = Array.from({ length: 36 }, (_, month) => {
      const period = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return `${period} | Bag | ${1000 + ((month * 7) % 5)} | ${month % 12 === 11 ? 80 : 100}`;
    });
    show(
      checkOf({
        products: sheet('ID | Product | Price | Unit cost', 'P1 | Bag | 100 | 40'),
        history: sheet('Period | Product | Units | Price', ...december),
      }),
    );
    expect(screen.queryByRole('button', { name: /fitted from/u })).toBeNull();
    expect(screen.getByText(/price moved only together with season and trend \(1\)/u)).toBeTruthy();
  });

  it('says that nothing has to be carried, where nobody says what', async () => {
    const { user } = show(plainCheck());
    await choose(user, 'Case');
    await enter(user, 'Planned unit cost', '20');
    expect(screen.getByText(texts.nothingToCover)).toBeTruthy();
  });
});

describe('moving', () => {
  it('a slider moves its field, and all figures', () => {
    show(plainCheck());
    fireEvent.change(slider('Discount'), { target: { value: '0.2' } });
    expect(field('Discount').value).toBe('20%');
    expect(figure('Net price')).toBe('200.00');
    expect(figure('Volume change to break even')).toContain('+60%');
    expect(verdict()).toContain('short of the target of 10,000');
  });

  it('says what a unit margin below 0 means', async () => {
    const { user } = show(plainCheck());
    await enter(user, 'Unit cost', '232.5');
    expect(verdict()).toContain('The unit margin is −2.50: no volume can reach the target');
    expect(figure('Required volume')).toBe('not at any volume');
    expect(screen.getAllByText('never')).toHaveLength(3);
  });

  it.each([
    ['0.8', 'none: demand is inelastic, so a higher price always earns more'],
    ['', 'none: volume does not react, so a higher price always earns more'],
  ])('has no best price at an elasticity of −%s, and says so', async (elasticity, words) => {
    const { user } = show(plainCheck());
    await user.clear(field('Elasticity'));
    if (elasticity !== '') await user.type(field('Elasticity'), `-${elasticity}`);
    expect(figure('Best price')).toBe(words);
  });

  it('takes the best price', async () => {
    const { user } = show(plainCheck());
    await user.click(screen.getByRole('button', { name: 'Use 450.00 as the net price: Best price' }));
    expect(figure('Net price')).toBe('450.00');
    expect(Number(field('List price').value)).toBeCloseTo(450 / 0.92, 4);
  });

  it('takes the price that meets the target, and it does', async () => {
    const { user } = show(plainCheck());
    await user.click(screen.getByRole('button', { name: /Prices that meet the target$/u }));
    expect(verdict()).toContain('Meets the target of 10,000');
  });

  it('goes back to the figures of today', async () => {
    const { user } = show(plainCheck());
    await enter(user, 'List price', '300');
    await user.click(screen.getByRole('button', { name: texts.start.today.reset }));
    expect(field('List price').value).toBe('250.00');
  });

  it('moves today too, where somebody opens it', async () => {
    const { user } = show(plainCheck());
    await user.click(
      screen.getByRole('button', { name: /^Today: net price 230.00, unit cost 150.00, 800 units/u }),
    );
    await enter(user, 'Volume today', '1000');
    expect(verdict()).toContain('Expected1,000');
  });
});

describe('the verdict', () => {
  it.each([
    ['250', "Meets the target of 10,000 with 4,000 to spare, at today's price."],
    ['300', "Meets the target of 10,000 with 16,681 to spare, and 12,681 more profit than at today's price."],
    ['246', "Meets the target of 10,000 with 2,551 to spare, but 1,449 less profit than at today's price."],
    ['235', "1,889 short of the target of 10,000, and 5,889 less profit than at today's price."],
  ])('at a list price of %s compares with the target and with today', async (price, words) => {
    const { user } = show(plainCheck());
    await enter(user, 'List price', price);
    expect(verdict()).toContain(words);
  });

  it('says that more is earned than today, though the target is missed', async () => {
    const { user } = show(plainCheck());
    await enter(user, 'Target profit', '90000');
    await enter(user, 'List price', '300');
    expect(verdict()).toMatch(
      /short of the target of 90,000, but 12,681 more profit than at today's price\.$/u,
    );
  });

  it('says the same profit where another price earns as much', async () => {
    const { user } = show(plainCheck());
    await enter(user, 'Unit cost', '0');
    await enter(user, 'Elasticity', '-1');
    await enter(user, 'List price', '300');
    expect(verdict()).toMatch(/, the same profit as at today's price\.$/u);
  });

  it('says that there is nothing to compare with where nothing sells', async () => {
    const { user } = show(plainCheck());
    await user.click(screen.getByRole('button', { name: /^Today: /u }));
    await enter(user, 'Volume today', '0');
    await enter(user, 'List price', '300');
    expect(verdict()).toMatch(/; nothing sells at today's price to compare with\.$/u);
  });
});

describe('a product that is not sold yet', () => {
  const launched = (): PaneCheck =>
    checkOf({
      products: sheet(
        `${columns} | Forecast units | Available from`,
        'P1 | Bag | 250 | | 150 | 50000 | 10000 | | -1.5 | 900 | 2031-03-01',
      ),
    });

  it('has nothing of today: its forecast is planned, and it says since when it is there', async () => {
    const { user, container } = show(launched());
    expect(verdict()).toContain('Expected900');
    expect(verdict()).toContain('at the planned price.');
    await user.click(
      screen.getByRole('button', { name: 'Planned: net price 250.00, unit cost 150.00, 900 units' }),
    );
    expect(field('Planned volume').value).toBe('900');
    expect(screen.getByText(/^Available from 1 Mar 2031\. This product is not sold yet/u)).toBeTruthy();
    expect(figure('Profit at the planned price')).toBe('40,000');
    expect(container.textContent).not.toMatch(/today/iu);
  });

  it('is written as planned', async () => {
    const { user, host } = show(launched());
    await user.click(screen.getByRole('button', { name: texts.write.button }));
    expect(host.scenarios[0]).toMatchObject({ standing: 'planned', scenario: { today: { volume: 900 } } });
  });
});

describe('the currency of the plan', () => {
  const priced = (price: string, heading = 'Price'): PaneCheck =>
    checkOf({
      products: sheet(
        `ID | Product | ${heading} | Unit cost | Fixed cost | Target profit | Base volume`,
        `P1 | Bag | ${price} | 150 | 50000 | 10000 | 800`,
      ),
    });

  it.each([
    ['€ 250', '€250.00', '€30,000'],
    ['CHF 250', 'CHF 250.00', 'CHF 30,000'],
    ['250 kr', '250.00 kr', '30,000 kr'],
    ['250', '250.00', '30,000'],
  ])('of a price of %s stands beside all amounts: %s, %s', (price, ofUnit, ofPeriod) => {
    show(priced(price));
    const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect(spaced(figure('Net price'))).toBe(ofUnit);
    expect(spaced(figure('Expected profit'))).toBe(ofPeriod);
    expect(spaced(verdict())).toContain(`Profit${ofPeriod}Required600Expected800`);
    expect(spaced(chart().getAttribute('aria-valuetext') ?? '')).toContain(`At ${ofUnit}: expected profit `);
  });

  it('is named beside the fields of money, and no others', () => {
    show(priced('€ 250'));
    expect(field('List price (€)').value).toBe('250.00');
    expect(field('Fixed cost (€)').value).toBe('50,000');
    expect(field('Discount').value).toBe('0%');
    expect(slider('List price (€)').getAttribute('aria-valuetext')).toBe('€250.00');
  });

  it('is known by number formats too, and is handed on', async () => {
    const { user, host } = show(priced('250'), undefined, [
      [[null, null, '#,##0.00\\ "€"', null, null, null, null]],
    ]);
    await settle();
    expect(figure('Net price')).toBe('€250.00');
    await user.click(screen.getByRole('button', { name: texts.write.button }));
    expect(host.scenarios[0]).toMatchObject({ currency: { text: '€' } });
  });

  it('is not guessed where amounts are in several', () => {
    show(
      checkOf({
        products: sheet('Product | Price | Unit cost | Base volume', 'Bag | € 250 | £ 150 | 800'),
      }),
    );
    expect(
      screen.getByText('The plan shows these amounts in € and £, so no currency is shown here.'),
    ).toBeTruthy();
    expect(figure('Net price')).toBe('250.00');
  });
});

describe('a name that is too long', () => {
  it('is said where it stands, and nothing is written', async () => {
    const { user, host } = show(null);
    await user.click(screen.getByRole('button', { name: texts.example }));
    fireEvent.change(field(texts.subject.title), { target: { value: 'x'.repeat(32_767) } });
    const words = 'The name has 32,767 characters. Enter at most 255.';
    expect(
      document.getElementById(field(texts.subject.title).getAttribute('aria-describedby') ?? '')?.textContent,
    ).toBe(words);
    expect(field(texts.subject.title).getAttribute('aria-invalid')).toBe('true');
    await user.click(screen.getByRole('button', { name: texts.write.button }));
    expect(host.scenarios).toEqual([]);
  });

  it('of a product is cut, as nobody can change it here', async () => {
    const { user, host } = show(
      checkOf({
        products: sheet(
          'ID | Product | Price | Unit cost | Base volume',
          `P1 | ${'Bag '.repeat(2000)} | 250 | 150 | 800`,
        ),
      }),
    );
    await user.click(screen.getByRole('button', { name: texts.write.button }));
    expect(host.scenarios[0]?.title).toMatch(/^(?:Bag ){14}Ba?…$|^Bag .*…$/u);
    expect(host.scenarios[0]?.title.length).toBeLessThanOrEqual(60);
  });
});

describe('scenarios that are saved', () => {
  const save = (): HTMLElement => screen.getByRole('button', { name: texts.saved.save });
  const named = (): HTMLInputElement => field(texts.saved.name);
  /** Saves what is on the page by a name. */
  async function saveAs(user: UserEvent, name: string): Promise<void> {
    fireEvent.change(named(), { target: { value: name } });
    await user.click(save());
    await settle();
  }
  const told = (): string =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(' ');
  const kept = (): readonly string[] =>
    within(screen.getByRole('list', { name: texts.saved.title }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  beforeEach(() => {
    jest.setSystemTime(new Date(2026, 5, 15, 12));
  });

  it('say beforehand that the first one adds a sheet, and what that ends; after it no more', async () => {
    const { user } = show(plainCheck());
    await settle();
    expect(screen.getByText(texts.saved.firstLead).textContent).toMatch(
      /This clears Excel's undo history\.$/u,
    );
    await saveAs(user, 'Base');
    expect(screen.queryByText(texts.saved.firstLead)).toBeNull();
    expect(screen.getByText(texts.saved.lead)).toBeTruthy();
  });

  it('are saved by a name, which is the product’s unless somebody gives another', async () => {
    const { user, host } = show(plainCheck());
    await settle();
    expect(named().value).toBe('Bag');
    await enter(user, 'List price', '300');
    await user.click(save());
    await settle();
    expect(host.scenariosChanges).toEqual([
      {
        replaces: false,
        save: {
          name: 'Bag',
          product: 'P1',
          standing: 'today',
          currency: '',
          savedOn: expect.any(Number),
          values: expect.objectContaining({ price: 300, discount: 0.08, todayPrice: 230, elasticity: -1.5 }),
        },
      },
    ]);
    expect(told()).toContain('Saved "Bag".');
    expect(kept()).toEqual(['BagBag · saved 15 Jun 2026OpenRenameDelete']);
  });

  it('are written over only after a question, and the focus goes back to where it was', async () => {
    const { user, host } = show(plainCheck());
    await saveAs(user, 'Base');
    await enter(user, 'List price', '300');
    await saveAs(user, 'BASE');
    expect(screen.getByText('"Base" is saved already. Replace it with these figures?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: texts.saved.cancel }));
    expect(document.activeElement).toBe(save());
    expect(host.scenariosChanges).toHaveLength(2);
    await user.click(save());
    await settle();
    await user.click(screen.getByRole('button', { name: texts.saved.replace }));
    await settle();
    expect(host.scenariosChanges.at(-1)).toMatchObject({ replaces: true, save: { values: { price: 300 } } });
    expect(kept()).toHaveLength(1);
  });

  it('are opened again, with what was there before kept for those who want it back', async () => {
    const { user } = show(plainCheck());
    await enter(user, 'List price', '300');
    await saveAs(user, 'Higher');
    await enter(user, 'List price', '270');
    await choose(user, 'Case');
    await user.click(screen.getByRole('button', { name: 'Open "Higher"' }));
    expect(screen.getByLabelText<HTMLSelectElement>('Product').selectedOptions[0]?.textContent).toBe('Bag');
    expect(field('List price').value).toBe('300.00');
    expect(named().value).toBe('Higher');
    expect(document.activeElement?.textContent).toContain('Opened "Higher"');
    expect(screen.queryByText(texts.opened.differs)).toBeNull();
    await user.click(screen.getByRole('button', { name: texts.opened.undo }));
    await choose(user, 'Bag');
    expect(field('List price').value).toBe('270.00');
  });

  it('keep their own starting point where the plan has another by now, and say so', async () => {
    const { user, host } = show(plainCheck());
    await saveAs(user, 'Base');
    document.body.replaceChildren();
    const now = checkOf({
      products: sheet(columns, 'P1 | Bag | 260 | | 150 | 50000 | 10000 | 800 | -1.5'),
    });
    renderWithoutStyles(
      <FluentProvider theme={themes.light}>
        <PriceAndVolume check={now} host={host} />
      </FluentProvider>,
    );
    await settle();
    await user.click(screen.getByRole('button', { name: 'Open "Base"' }));
    expect(screen.getByText('Net price today: saved 230.00, now 260.00')).toBeTruthy();
    expect(figure('Net price')).toBe('230.00');
    expect(verdict()).toContain("at today's price");
    await user.click(screen.getByRole('button', { name: texts.opened.followPlan }));
    expect(screen.queryByText(texts.opened.differs)).toBeNull();
    expect(verdict()).toContain("less profit than at today's price");
  });

  it('whose product is gone are opened as figures of one’s own, and say so', async () => {
    const { user, host } = show(plainCheck());
    await saveAs(user, 'Base');
    document.body.replaceChildren();
    renderWithoutStyles(
      <FluentProvider theme={themes.light}>
        <PriceAndVolume check={sparseCheck()} host={host} />
      </FluentProvider>,
    );
    await settle();
    await user.click(screen.getByRole('button', { name: 'Open "Base"' }));
    expect(
      screen.getByText(
        'The plan no longer has the product "P1", so the scenario is opened as your own figures.',
      ),
    ).toBeTruthy();
    expect(verdict()).toContain('Meets the target of 10,000');
    expect(field(texts.subject.title).value).toBe('Base');
  });

  it('are renamed, and not to the name of another', async () => {
    const { user } = show(plainCheck());
    await saveAs(user, 'Base');
    await saveAs(user, 'Other');
    await user.click(screen.getByRole('button', { name: 'Rename "Other"' }));
    const name = field('New name of "Other"');
    expect(document.activeElement).toBe(name);
    await user.clear(name);
    await user.type(name, 'base{Enter}');
    await settle();
    expect(told()).toContain('"Base" is the name of another scenario. Enter a different one.');
    await user.clear(name);
    await user.type(name, 'Third{Enter}');
    await settle();
    expect(told()).toContain('Renamed "Other" to "Third".');
    expect(kept().map((words) => words.slice(0, 5))).toEqual(['BaseB', 'Third']);
  });

  it('are deleted only after a question', async () => {
    const { user } = show(plainCheck());
    await saveAs(user, 'Base');
    await saveAs(user, 'Other');
    await user.click(screen.getByRole('button', { name: 'Delete "Base"' }));
    await user.click(
      within(screen.getByRole('group', { name: texts.saved.askRemove('Base') })).getByRole('button', {
        name: texts.saved.remove,
      }),
    );
    await settle();
    expect(told()).toContain('Deleted "Base".');
    expect(kept()).toHaveLength(1);
    expect(document.activeElement).toBe(named());
  });

  it('are compared, two or three of them', async () => {
    const { user } = show(plainCheck());
    for (const [name, price] of [
      ['Base', '250'],
      ['Higher', '300'],
      ['Lower', '235'],
      ['Highest', '320'],
    ] as const) {
      await enter(user, 'List price', price);
      await saveAs(user, name);
    }
    const box = (name: string): HTMLInputElement => screen.getByLabelText(`Compare "${name}"`);
    await user.click(box('Base'));
    expect(screen.getByText(texts.compare.choose)).toBeTruthy();
    await user.click(box('Higher'));
    await user.click(box('Lower'));
    expect(box('Highest').disabled).toBe(true);
    const table = screen.getByRole('table', { name: 'Results' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Base', 'Higher', 'Lower']);
    expect(within(table).getByRole('row', { name: /Highest profit/u }).textContent).toBe(
      'Highest profit✓ best',
    );
    expect(told()).toContain('"Higher" earns most: 26,681, 12,681 more than "Base".');
    await user.click(box('Lower'));
    expect(within(screen.getByRole('table', { name: 'Results' })).getAllByRole('columnheader')).toHaveLength(
      2,
    );
    expect(box('Highest').disabled).toBe(false);
  });

  it('tell what of the sheet is not read, and lead to it', async () => {
    const message = '"Base" has "soon" as List price. Enter a price above 0, such as 250.';
    const { user, host } = show(plainCheck(), undefined, [], {
      savedScenarios: () => ({
        sheet: 'Plumbline scenarios',
        scenarios: [],
        problems: [{ cell: { row: 3, column: 6 }, message }],
      }),
    });
    await settle();
    expect(screen.getByText('A row of Plumbline scenarios is not read')).toBeTruthy();
    expect(screen.getByText(message, { exact: false })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Go to G4 on Plumbline scenarios' }));
    expect(host.visited).toEqual([{ sheet: 'Plumbline scenarios', cells: [{ row: 3, column: 6 }] }]);
  });

  it('say in plain words why they could not be read or saved, and keep what was typed', async () => {
    const failed = { status: 'failed', problem: protectedSheet } as const;
    const { user } = show(plainCheck(), undefined, [], {
      savedScenarios: () => failed,
      changeScenarios: async () => failed,
    });
    await settle();
    expect(screen.getByRole('button', { name: texts.saved.readAgain })).toBeTruthy();
    await saveAs(user, 'Spring');
    expect(told()).toContain(protectedSheet.sentence);
    expect(told()).toContain(protectedSheet.whatToDo);
    expect(named().value).toBe('Spring');
  });

  it('need a name, not too long a one, and figures', async () => {
    const { user, host } = show(plainCheck());
    await settle();
    await saveAs(user, ' ');
    expect(screen.getByText(texts.saved.nameMissing)).toBeTruthy();
    await saveAs(user, 'x'.repeat(32_767));
    expect(screen.getByText('The name has 32,767 characters. Enter at most 255.')).toBeTruthy();
    expect(named().getAttribute('aria-invalid')).toBe('true');
    expect(host.scenariosChanges).toEqual([]);
  });
});

describe('wrong input', () => {
  it('says what was seen and what to enter, and keeps the last good figures', async () => {
    const { user } = show(plainCheck());
    const before = verdict();
    await enter(user, 'List price', 'abc');
    expect(field('List price').getAttribute('aria-invalid')).toBe('true');
    expect(field('List price').value).toBe('abc');
    const words = 'abc is not a number: enter a price above 0, such as 250. Until then, 250.00 is used.';
    expect(
      document.getElementById(field('List price').getAttribute('aria-describedby') ?? '')?.textContent,
    ).toBe(words);
    expect(verdict()).toBe(before);
  });

  it.each([
    ['Elasticity', '1.4', /^1.4 is out of range: enter a number below 0/u],
    ['Discount', '100', /^100 is out of range: enter a percentage from 0% to below 100%/u],
    ['List price', ' ', /^The field is empty: enter a price above 0/u],
  ])('%s of %j', async (name, text, words) => {
    const { user } = show(plainCheck());
    await enter(user, name, text);
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('figures of one’s own', () => {
  it.each([
    ['where nothing was checked', null, texts.noPlan],
    ['where the plan has no products', sparseCheck(), texts.noProducts],
  ])('are asked for %s', (_, check, words) => {
    show(check);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(verdict()).toContain("Still needed: today's net price, today's unit cost and today's volume.");
    expect(screen.queryByText(texts.tactics.title)).toBeNull();
  });

  it('are enough for all figures', async () => {
    const { user } = show(null);
    await enter(user, 'Net price today', '230');
    await enter(user, 'Unit cost today', '150');
    await enter(user, 'Volume today', '800');
    await enter(user, 'Fixed cost', '50000');
    expect(verdict()).toContain('Profit14,000Required625Expected800');
    expect(verdict()).toContain('Breaks even and earns 14,000');
  });

  it('can be those of an example', async () => {
    const { user } = show(null);
    await user.click(screen.getByRole('button', { name: texts.example }));
    expect(verdict()).toContain('Meets the target of 10,000');
    expect(screen.queryByRole('button', { name: texts.example })).toBeNull();
  });
});

describe('the chart by the keyboard', () => {
  const heard = (): string | null => chart().getAttribute('aria-valuetext');

  it('reads the scenario first', () => {
    show(plainCheck());
    expect(heard()).toBe('At 230.00: expected profit 14,000; required 750; expected 800 units');
  });

  it('is one stop, and moves without changing the scenario', async () => {
    const { user } = show(plainCheck());
    act(() => chart().focus());
    await user.keyboard('{End}');
    const [least, most] = ['aria-valuemin', 'aria-valuemax'].map((name) =>
      Number(chart().getAttribute(name)),
    );
    expect(heard()).toContain(`At ${most?.toFixed(2) ?? ''}: `);
    await user.keyboard('{Home}');
    expect(heard()).toContain(`At ${least?.toFixed(2) ?? ''}: `);
    await user.keyboard('{ArrowRight}{PageUp}{ArrowLeft}{PageDown}');
    expect(heard()).toContain(`At ${least?.toFixed(2) ?? ''}: `);
    expect(figure('Net price')).toBe('230.00');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: texts.chart.useThis }));
  });

  it('takes the price by Enter', async () => {
    const { user } = show(plainCheck());
    act(() => chart().focus());
    await user.keyboard('{End}{Enter}');
    const most = Number(chart().getAttribute('aria-valuenow'));
    expect(most).toBeGreaterThan(230);
    expect(figure('Net price')).toBe(most.toFixed(2));
    expect(document.activeElement).toBe(chart());
  });

  it('forgets the reading by Escape', async () => {
    const { user } = show(plainCheck());
    act(() => chart().focus());
    await user.keyboard('{PageUp}{Escape}');
    expect(heard()).toContain('At 230.00: ');
  });

  it('says where no volume reaches the target', async () => {
    const { user } = show(plainCheck());
    act(() => chart().focus());
    await user.keyboard('{Home}');
    expect(heard()).toMatch(
      /^At 120.00: expected profit −.*; no volume reaches the target; expected .* units$/u,
    );
  });

  it('has its numbers in a table', async () => {
    const { user } = show(plainCheck());
    await user.click(screen.getByRole('button', { name: texts.chart.numbers }));
    const table = screen.getByRole('table', { name: 'At round net prices' });
    const rows = within(table).getAllByRole('row');
    expect(rows.length).toBeGreaterThanOrEqual(16);
    expect(within(table).getByRole('columnheader', { name: 'Required' })).toBeTruthy();
  });
});

describe('the chart by the pointer', () => {
  it('reads where it points, keeps where it is pressed, and takes that', async () => {
    const { user } = show(plainCheck());
    point('pointermove', 200);
    const pointed = Number(chart().getAttribute('aria-valuenow'));
    expect(pointed).toBeGreaterThan(230);
    fireEvent.pointerLeave(chart());
    expect(chart().getAttribute('aria-valuenow')).toBe('230');
    point('pointerdown', 200);
    fireEvent.pointerLeave(chart());
    expect(Number(chart().getAttribute('aria-valuenow'))).toBe(pointed);
    await user.click(screen.getByRole('button', { name: texts.chart.useThis }));
    expect(figure('Net price')).toBe(pointed.toFixed(2));
  });
});

describe('writing into the workbook', () => {
  const button = (): HTMLElement => screen.getByRole('button', { name: texts.write.button });

  it('says beforehand what it adds and what it ends', () => {
    show(plainCheck());
    expect(screen.getByText(/^Adds a sheet .* This clears Excel's undo history\.$/u)).toBeTruthy();
  });

  it('hands over the scenario with round prices, and says where it was written', async () => {
    const { user, host } = show(plainCheck());
    await enter(user, 'Elasticity', '-2');
    await user.click(button());
    await settle();
    const [written] = host.scenarios;
    expect(written).toMatchObject({
      title: 'Bag',
      product: 'P1',
      plannedUnits: 620,
      scenario: {
        price: 250,
        discount: 0.08,
        elasticity: -2,
        volumeSpread: 0.2,
        today: { netPrice: 230, volume: 800 },
      },
    });
    const prices = written?.prices ?? [];
    expect(prices.length).toBeGreaterThanOrEqual(15);
    expect(prices.length).toBeLessThanOrEqual(21);
    expect(screen.getByText('Added as the sheet Bag.').closest('[role="status"]')).not.toBeNull();
  });

  it('names typed figures as somebody names them', async () => {
    const { user, host } = show(null);
    await user.click(screen.getByRole('button', { name: texts.example }));
    await user.type(field(texts.subject.title), 'Spring offer');
    await user.click(button());
    expect(host.scenarios[0]).toMatchObject({ title: 'Spring offer', product: null, plannedUnits: null });
  });

  it('is busy while it lasts, and writes once', async () => {
    let end: (outcome: ScenarioOutcome) => void = () => undefined;
    const { user, host } = show(plainCheck(), () => new Promise((resolve) => (end = resolve)));
    await user.click(button());
    const busy = screen.getByRole('button', { name: texts.write.busy });
    await user.click(busy);
    expect(host.scenarios).toHaveLength(1);
    await act(async () => end({ status: 'written', sheet: 'Bag (2)' }));
    expect(screen.getByText('Added as the sheet Bag (2).')).toBeTruthy();
    expect(document.activeElement).toBe(button());
  });

  it('says in plain words why it failed', async () => {
    const { user } = show(plainCheck(), async () => ({ status: 'failed', problem: protectedSheet }));
    await user.click(button());
    await settle();
    expect(screen.getByText(protectedSheet.sentence)).toBeTruthy();
    expect(screen.getByText(protectedSheet.whatToDo)).toBeTruthy();
  });

  it('waits for the figures to be complete', async () => {
    const { user, host } = show(null);
    await user.click(button());
    expect(host.scenarios).toEqual([]);
    expect(screen.getByText(texts.write.notYet)).toBeTruthy();
  });
});

describe('those who listen', () => {
  it('hear what the figures have come to once they stand still, and nothing before anybody moved them', () => {
    show(plainCheck());
    const told = (): string => screen.getAllByRole('status')[0]?.textContent ?? '';
    act(() => jest.advanceTimersByTime(5000));
    expect(told()).toBe('');
    fireEvent.change(slider('Discount'), { target: { value: '0' } });
    expect(told()).toBe('');
    act(() => jest.advanceTimersByTime(5000));
    expect(told()).toMatch(/^Expected profit .*; required 600; expected .* units\.$/u);
  });
});

describe.each([
  ['nothing checked', () => show(null)],
  ['a plan without products', () => show(sparseCheck())],
  ['the worked example', () => show(exampleCheck())],
  [
    'a product with gaps',
    async () => {
      const shown = show(plainCheck());
      await choose(shown.user, 'Case');
      return shown;
    },
  ],
  [
    'everything open',
    async () => {
      const shown = show(plainCheck());
      for (const each of screen.getAllByRole('button', { expanded: false })) await shown.user.click(each);
      return shown;
    },
  ],
  [
    'scenarios side by side, and one that is opened',
    async () => {
      const shown = show(plainCheck());
      for (const name of ['Base', 'Other']) {
        fireEvent.change(field(texts.saved.name), { target: { value: name } });
        await shown.user.click(screen.getByRole('button', { name: texts.saved.save }));
        await settle();
        await shown.user.click(screen.getByLabelText(`Compare "${name}"`));
      }
      await shown.user.click(screen.getByRole('button', { name: 'Open "Base"' }));
      await shown.user.click(screen.getByRole('button', { name: 'Rename "Base"' }));
      await shown.user.click(screen.getByRole('button', { name: 'Delete "Other"' }));
      return shown;
    },
  ],
  [
    'wrong input',
    async () => {
      const shown = show(plainCheck());
      await enter(shown.user, 'List price', 'abc');
      return shown;
    },
  ],
  [
    'no margin left',
    async () => {
      const shown = show(plainCheck());
      await enter(shown.user, 'Unit cost', '900');
      return shown;
    },
  ],
  [
    'a failure',
    async () => {
      const shown = show(plainCheck(), async () => ({ status: 'failed', problem: protectedSheet }));
      await shown.user.click(screen.getByRole('button', { name: texts.write.button }));
      await settle();
      return shown;
    },
  ],
])('%s', (_, open) => {
  it('has nothing that axe objects to', async () => {
    const { container } = await open();
    jest.useRealTimers();
    expect(await runAxe(container)).toEqual([]);
  });

  it('has one heading to hand the focus to, skips no rank, and takes the focus from nobody', async () => {
    const { container } = await open();
    expect(container.querySelectorAll('h2[data-takes-focus]')).toHaveLength(1);
    const ranks = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    ranks.forEach((rank, place) => expect(rank - (ranks[place - 1] ?? 1)).toBeLessThanOrEqual(1));
  });
});
