import { type Behaviour, isWithin, usualBehaviour } from './behaviour/behaviour';
import { createFailures, type PlannedFailure } from './behaviour/failures';
import { noTraffic, type Traffic } from './behaviour/traffic';
import { eventMessages } from './model/event-messages';
import { range } from './model/range';
import { followLines, type RangeState } from './model/range-state';
import type { ExcelSession } from './model/session';
import {
  type Conversation,
  createConversation,
  dispatchId,
  type MethodAnswer,
  type MethodCall,
  officeError,
} from './protocol/conversation';
import { declareKind } from './protocol/kind';
import { createReferences } from './protocol/references';
import {
  createSubscriptions,
  eventEntry,
  eventType,
  messageCategory,
  type MessageEntry,
} from './protocol/rich-events';
import { appContextAnswer } from './protocol/start-up';
import { createRichApi } from './rich-api';
import { appRuntimeServices, type Pane } from './services/app-runtime';
import { createCustomFunctions, type CustomFunctions } from './services/custom-functions';
import { type Ribbon, ribbonServices } from './services/ribbon';
import { createGridUser, type GridUser } from './user';
import type { HostWorkbook, WorkbookEvent } from './workbook/host-workbook';

/** An Excel that answers the genuine library of one add-in. */
export interface OfficeHost {
  readonly workbook: HostWorkbook;
  readonly behaviour: Behaviour;
  readonly traffic: Traffic;
  readonly resetTraffic: () => void;
  readonly user: GridUser;
  readonly coAuthor: GridUser;
  readonly functions: CustomFunctions;
  readonly pane: Readonly<Pane>;
  /** The user opens or closes the pane. */
  readonly showPane: (isVisible: boolean) => void;
  /** The user closes the workbook and, where Excel asks, stays. Whether it asked. */
  readonly cancelClosing: () => boolean;
  readonly ribbon: Ribbon;
  /** Hears of files, in base64, that the add-in opens as new workbooks. Returns how to stop. */
  readonly listenToNewWorkbooks: (listener: (file: string) => void) => () => void;
  /** Presses a button whose action the add-in associated; waits until the add-in is ready for it. */
  readonly pressAction: (action: string, argument?: object) => void;
  /** Presses a button that executes a function; resolves with the status that the add-in reports when it completed. */
  readonly pressCommand: (functionName: string, controlId: string) => Promise<number>;
  /** The settings of the document, as names with the JSON texts of their values. */
  readonly documentSettings: () => ReadonlyMap<string, string>;
  /** Lets the nth round trip from now on fail. */
  readonly failRoundTrip: (nth: number, failure: PlannedFailure) => void;
  /** Planned failures that are still to come do not. */
  readonly forgetFailures: () => void;
  /** The user is in a cell: batches fail, or wait if they asked to. */
  readonly beginCellEdit: () => void;
  readonly endCellEdit: () => void;
  /** The next so many events are lost, as happens to fast typists. */
  readonly dropEvents: (count: number) => void;
  /** What was asked that this host does not know; taking it empties the list. */
  readonly takeUnknown: () => readonly string[];
  /** Failures of the host itself, which the add-in met as GeneralException; taking them empties the list. */
  readonly takeCrashes: () => readonly unknown[];
  /** How many events an add-in listens to. */
  readonly subscriptionCount: () => number;
  /** Another workbook in place of this one, to which nobody listens yet. */
  readonly open: (workbook: HostWorkbook) => void;
  /** The add-in's runtime dies: nothing that it kept or listened to is left. A transport then connects a new one. */
  readonly killRuntime: () => void;
  /** The workbook is closed and opened again; the add-in's runtime dies with it. */
  readonly reopen: () => void;
  /** Connects a loaded page of the add-in. A conversation that was there before ends. */
  readonly connect: (id: string, origin: string, post: (text: string) => void) => Conversation;
}

export const locale = 'en-US';

export function createOfficeHost(firstWorkbook: HostWorkbook): OfficeHost {
  const behaviour = usualBehaviour();
  const traffic = noTraffic();
  const failures = createFailures();
  const references = createReferences();
  const subscriptions = createSubscriptions();
  const pane: Pane = { isVisible: true, startState: 'Inactive', asksBeforeClosing: false };
  const ribbon: Ribbon = { enabledButtons: new Map(), visibleTabs: new Map() };
  const unknown = new Set<string>();
  let crashes: unknown[] = [];
  let settings = new Map<string, string>();
  let workbook = firstWorkbook;
  let conversation: Conversation | null = null;
  let isReadyForActions = false;
  let waitingActions: MessageEntry[] = [];
  let commands = new Map<string, (status: number) => void>();
  let nextCommand = 1;
  let isSilent = false;
  let eventsToDrop = 0;
  /* While a batch runs its events wait: Excel answers first. */
  let held: MessageEntry[] | null = null;

  const session: ExcelSession = {
    get workbook() {
      return workbook;
    },
    behaviour,
    references,
    subscriptions,
    traffic,
    isAddInFunction: (name) => functions.isDeclared(name),
    reportUnknown: (member) => unknown.add(member),
  };

  const send = (entries: readonly MessageEntry[]): void => {
    if (entries.length > 0) conversation?.fire('richApiMessage', { ArrayData: entries });
  };
  /* Events of a batch are sent when it has ended. */
  const raise = (entries: readonly MessageEntry[]): void => {
    if (held !== null) held.push(...entries);
    else send(entries);
  };
  const raiseFromApp = (type: number, message: object): void => {
    raise([eventEntry(type, '', message, false)]);
  };

  const workbookChanged = (event: WorkbookEvent): void => {
    if (event.kind === 'linesMoved') {
      const kept = references.all().filter(({ kind }) => kind === range);
      followLines(
        kept.map(({ state }) => state as RangeState),
        event,
      );
      return;
    }
    if (isSilent) return;
    const entries = eventMessages(session, event);
    if (entries.length === 0) return;
    if (eventsToDrop > 0) eventsToDrop -= 1;
    else raise(entries);
  };

  const visibilityChanged = (): void => {
    raiseFromApp(eventType.appRuntimeVisibility, { visibility: pane.isVisible ? 'Visible' : 'Hidden' });
  };

  const functions = createCustomFunctions({
    send,
    showsMessages: () => isWithin('1.2', behaviour.requirementSets['CustomFunctionsRuntime']),
    arrived: () => {
      workbook.recalculate();
    },
  });

  const internalService = declareKind<unknown, null, unknown>({
    name: 'AddinInternalService',
    internals: {
      NotifyActionHandlerReady: () => {
        isReadyForActions = true;
        send(waitingActions);
        waitingActions = [];
      },
    },
  });

  const newWorkbookListeners = new Set<(file: string) => void>();
  /* On the web it is the page around the workbook that opens another one. */
  const shell = declareKind<unknown, null, unknown>({
    name: 'WacWorkbook',
    internals: {
      CreateAndOpenWorkbook: (_, [file]) => {
        for (const listener of newWorkbookListeners) listener(String(file));
      },
    },
  });

  const richApi = createRichApi({
    session,
    failures,
    shell: shell.of(null),
    services: new Map([
      ...appRuntimeServices(pane, visibilityChanged),
      ...ribbonServices(ribbon, (cause) => {
        workbook.endHistory(cause);
      }),
      ...functions.services,
      ['Microsoft.InternalService.AddinInternalService', () => internalService.of(null)],
    ]),
    reportCrash: (error) => crashes.push(error),
    begin: () => {
      held = [];
    },
    end: () => {
      const entries = held ?? [];
      held = null;
      send(entries);
    },
  });

  const execute = (call: MethodCall, answer: (answer: MethodAnswer) => void): void => {
    const fine = (extra: object = {}): void => {
      answer({ Error: officeError.none, ...extra });
    };
    switch (call.DdaMethod.DispatchId) {
      case dispatchId.richApi:
        richApi.execute(call['ArrayData'] as readonly unknown[], answer);
        break;
      case dispatchId.saveSettings: {
        const { Properties } = call['DdaSettingsMethod'] as { readonly Properties: [string, string][] };
        settings = new Map(Properties);
        fine();
        break;
      }
      case dispatchId.refreshSettings: {
        const Settings = [...settings].map(([Name, Value]) => ({ Name, Value }));
        fine({ Properties: { Settings } });
        break;
      }
      case dispatchId.commandCompleted: {
        const id = String(call['0']);
        commands.get(id)?.(Number(call['1']));
        commands.delete(id);
        fine();
        break;
      }
      default:
        session.reportUnknown(`method ${call.DdaMethod.DispatchId}`);
        answer({ Error: officeError.notSupported });
    }
  };

  const killRuntime = (): void => {
    conversation?.end();
    conversation = null;
    references.clear();
    subscriptions.clear();
    functions.forget();
    richApi.forget();
    pane.asksBeforeClosing = false;
    isReadyForActions = false;
    waitingActions = [];
    commands = new Map();
    held = null;
  };

  const silently = (work: () => void): void => {
    isSilent = true;
    try {
      work();
    } finally {
      isSilent = false;
    }
  };
  const gridUser = (author: 'user' | 'co-author'): GridUser =>
    createGridUser({
      workbook: () => workbook,
      author,
      thisYear: () => behaviour.thisYear,
      silently,
    });

  let stopListening = workbook.listen(workbookChanged);

  return {
    get workbook() {
      return workbook;
    },
    behaviour,
    traffic,
    resetTraffic: () => {
      Object.assign(traffic, noTraffic());
    },
    user: gridUser('user'),
    coAuthor: gridUser('co-author'),
    functions,
    pane,
    showPane: (isVisible) => {
      if (pane.isVisible === isVisible) return;
      pane.isVisible = isVisible;
      visibilityChanged();
    },
    cancelClosing: () => {
      if (pane.asksBeforeClosing) raiseFromApp(eventType.closingCancelled, {});
      return pane.asksBeforeClosing;
    },
    ribbon,
    listenToNewWorkbooks: (listener) => {
      newWorkbookListeners.add(listener);
      return () => newWorkbookListeners.delete(listener);
    },
    pressAction: (action, argument = {}) => {
      const message = JSON.stringify([action, JSON.stringify(argument)]);
      const entry: MessageEntry = [messageCategory.action, 1000, '', message, '', false];
      if (isReadyForActions) send([entry]);
      else waitingActions.push(entry);
    },
    pressCommand: (functionName, controlId) =>
      new Promise((resolve) => {
        const id = `command${nextCommand}`;
        nextCommand += 1;
        commands.set(id, resolve);
        const event = JSON.stringify({ source: { id: controlId } });
        conversation?.fire('appCommandInvoked', [id, functionName, event]);
      }),
    documentSettings: () => settings,
    failRoundTrip: failures.plan,
    forgetFailures: failures.forget,
    beginCellEdit: richApi.beginCellEdit,
    endCellEdit: richApi.endCellEdit,
    dropEvents: (count) => {
      eventsToDrop = count;
    },
    takeUnknown: () => {
      const taken = [...unknown];
      unknown.clear();
      return taken;
    },
    takeCrashes: () => {
      const taken = crashes;
      crashes = [];
      return taken;
    },
    subscriptionCount: subscriptions.count,
    open: (next) => {
      stopListening();
      references.clear();
      subscriptions.clear();
      workbook = next;
      stopListening = workbook.listen(workbookChanged);
    },
    killRuntime,
    reopen: () => {
      killRuntime();
      workbook.reopen();
    },
    connect: (id, origin, post) => {
      killRuntime();
      const connected = createConversation(id, origin, post, {
        appContext: () =>
          appContextAnswer({
            locale,
            workbookName: workbook.name,
            isReadOnly: behaviour.isReadOnly,
            requirementSets: behaviour.requirementSets,
            isPaneVisible: pane.isVisible,
            settings: [...settings],
          }),
        notified: () => undefined,
        execute,
        reportUnknown: session.reportUnknown,
      });
      conversation = connected;
      return connected;
    },
  };
}
