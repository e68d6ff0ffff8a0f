/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { currentExcel, oldestExcel } from '../../../src/office-host';
import { registerFunctions } from '../../../src/runtime/functions/register-functions';
import { startFunctions } from '../../../src/runtime/functions/start-functions';
import { excelInJsdom, loadOffice } from '../../office-host/excel-in-jsdom';
import { declareFunctions } from './excel-with-functions';

const host = excelInJsdom();
declareFunctions(host);

const page = globalThis as unknown as {
  readonly CustomFunctions?: object;
  readonly opener: { postMessage: (text: string) => void };
};

const margin = (price: unknown, cost: unknown) =>
  host.functions.call('PLUMB.CONTRIBUTION_MARGIN', [price, cost]);
const two = { value: [[2]], message: null };
const unanswered = { value: { error: '#VALUE!' }, message: null };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Loads the page anew and runs its script, as soon as Office.js is there and before it is ready. */
async function loadWith(script: () => unknown): Promise<void> {
  let isReady = false;
  const loading = loadOffice(host).then(() => {
    isReady = true;
  });
  while (page.CustomFunctions === undefined) await pause(0);
  script();
  expect(isReady).toBe(false);
  await loading;
}

describe('functions that are registered', () => {
  it('before Office is ready answer', async () => {
    await loadWith(registerFunctions);
    expect(await margin(3, 1)).toEqual(two);
  });

  it('after Office is ready answer', async () => {
    await loadOffice(host);
    expect(registerFunctions()).toBe(true);
    expect(await margin(3, 1)).toEqual(two);
  });

  it('twice are associated once', async () => {
    await loadOffice(host);
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect([registerFunctions(), registerFunctions()]).toEqual([true, true]);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('are gone with the page, and registered by the next', async () => {
    await loadWith(registerFunctions);
    await loadOffice(host);
    expect(await margin(3, 1)).toEqual(unanswered);
    registerFunctions();
    expect(await margin(3, 1)).toEqual(two);
  });

  it('answer calls that were made before Office was ready', async () => {
    let early: ReturnType<typeof margin> | undefined;
    await loadWith(() => {
      early = margin(3, 1);
      registerFunctions();
    });
    expect(await early).toEqual(two);
  });

  it('answer while the pane is closed', async () => {
    await loadWith(registerFunctions);
    host.showPane(false);
    expect(await margin(3, 1)).toEqual(two);
    host.showPane(true);
  });

  it('answer 1,000 calls of one calculation together', async () => {
    await loadWith(registerFunctions);
    const { postMessage } = page.opener;
    let sendings = 0;
    page.opener.postMessage = (text) => {
      if (text.includes('SetInvocationArrayResults')) sendings += 1;
      postMessage(text);
    };
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, row) => margin(row + 2, row)));
    expect(answers).toEqual(answers.map(() => two));
    expect(sendings).toBeLessThanOrEqual(3);
  });
});

describe('startFunctions', () => {
  const registering = () => import('../../../src/runtime/functions/register-functions');

  it('lets calls wait for functions that are still being loaded', async () => {
    let arrive: () => void = () => undefined;
    const arriving = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let started: Promise<void> | undefined;
    await loadWith(() => {
      started = startFunctions(Promise.resolve(), () => arriving.then(registering));
    });
    const answer = margin(3, 1);
    // Longer than the library takes to call, and to answer that nobody is associated.
    await pause(700);
    arrive();
    await started;
    expect(await answer).toEqual(two);
  });

  it('tries a second time', async () => {
    const load = jest.fn(registering).mockRejectedValueOnce(new Error('offline'));
    await loadWith(() => startFunctions(Promise.resolve(), load));
    expect(await margin(3, 1)).toEqual(two);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('lets calls fail, and says so, where the functions cannot be loaded', async () => {
    let started: Promise<void> | undefined;
    await loadWith(() => {
      started = startFunctions(Promise.resolve(), () => Promise.reject(new Error('offline')));
      started.catch(() => undefined);
    });
    await expect(started).rejects.toThrow('offline');
    expect(await margin(3, 1)).toEqual(unanswered);
  });
});

describe('the oldest Excel', () => {
  beforeAll(async () => {
    host.behaviour.requirementSets = {
      ...oldestExcel,
      CustomFunctionsRuntime: '1.1',
      CustomFunctions: '1.6',
    };
    await loadWith(registerFunctions);
  });
  afterAll(() => {
    host.behaviour.requirementSets = currentExcel;
  });

  it.each([
    ['a value', [3, 1], two],
    ['a column', [[[3], [4]], 1], { value: [[2], [3]], message: null }],
    ['a cell that fails alone', [[[3], ['x']], 1], { value: [[2], [{ error: '#VALUE!' }]], message: null }],
    ['#VALUE! without its sentence', ['x', 1], { value: { error: '#VALUE!' }, message: null }],
    ['#N/A without its sentence', [{ error: '#N/A' }, 1], { value: { error: '#N/A' }, message: null }],
    ['#DIV/0!', [{ error: '#DIV/0!' }, 1], { value: { error: '#DIV/0!' }, message: null }],
  ])('shows %s', async (_, [price, cost], shown) => {
    expect(await margin(price, cost)).toEqual(shown);
  });
});
