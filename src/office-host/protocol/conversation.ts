/*
 * The cross-document messages between the library and its host. Every message is the JSON text of an envelope; what
 * carries it (windows, or a function call) is the transport's.
 */

export interface Envelope {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseTypes = { answer: 0, event: 1 } as const;
const errorHandlingRequest = -2;

/** Names of what the library asks outside of `executeMethod`. */
export const invocation = {
  appContext: 'ContextActivationManager_getAppContextAsync',
  notice: 'ContextActivationManager_notifyHost',
} as const;

/** Numbers of the calls that come as `executeMethod`. */
export const dispatchId = {
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Classic Office errors, the answers where no batch is run. */
export const officeError = {
  none: 0,
  invalidInThisContext: 5004,
  notSupported: 5014,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
} as const;

export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [argument: string]: unknown;
}

export interface MethodAnswer {
  readonly Error: number;
  readonly [answer: string]: unknown;
}

/** What a conversation is about. */
export interface ConversationPartner {
  /** Answers the request for everything that the add-in must know at start-up. */
  readonly appContext: () => object;
  /** Notices of keys, focus and telemetry. */
  readonly notified: (action: number) => void;
  /** Runs a method, and answers at once or later. */
  readonly execute: (call: MethodCall, answer: (answer: MethodAnswer) => void) => void;
  readonly reportUnknown: (what: string) => void;
}

export interface Conversation {
  readonly id: string;
  /** Takes a message of the library; false where it belongs to another conversation. */
  readonly receive: (text: string) => boolean;
  /** Sends an event; false where the library did not register it. */
  readonly fire: (event: string, data: unknown) => boolean;
  /** Nothing is taken or sent any more. */
  readonly end: () => void;
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && '_actionName' in value && '_conversationId' in value;

/** What a message says; null for a text that is not a message of the library. */
export function envelopeOf(text: string): Envelope | null {
  try {
    const value: unknown = JSON.parse(text);
    return isEnvelope(value) ? value : null;
  } catch {
    return null;
  }
}

export function createConversation(
  id: string,
  origin: string,
  post: (text: string) => void,
  partner: ConversationPartner,
): Conversation {
  const events = new Map<string, number>();
  let isOver = false;

  const send = (
    name: string,
    correlationId: number,
    data: unknown,
    responseType: number,
    errorCode = 0,
  ): void => {
    if (isOver) return;
    post(
      JSON.stringify({
        _messageType: 1,
        _actionName: name,
        _conversationId: id,
        _correlationId: correlationId,
        _origin: origin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  };

  const answer = ({ _actionName, _correlationId }: Envelope, data: unknown, errorCode?: number): void => {
    send(_actionName, _correlationId, data, responseTypes.answer, errorCode);
  };

  const invoked = (message: Envelope): void => {
    switch (message._actionName) {
      case invocation.appContext:
        answer(message, partner.appContext());
        break;
      case invocation.notice: {
        const [, action] = message._data as readonly unknown[];
        partner.notified(Number(action));
        answer(message, null);
        break;
      }
      case 'executeMethod':
        partner.execute(message._data as MethodCall, (result) => {
          answer(message, { Version: 1, ...result });
        });
        break;
      default:
        partner.reportUnknown(`message ${message._actionName}`);
        answer(message, 'Unsupported', errorHandlingRequest);
    }
  };

  return {
    id,
    receive: (text) => {
      const message = envelopeOf(text);
      if (message?._conversationId !== id || isOver) return false;
      // An answer to something that the host said.
      if (message._messageType === 1) return true;
      if (message._actionType === actionTypes.registerEvent) {
        events.set(message._actionName, message._correlationId);
        answer(message, {});
      } else if (message._actionType === actionTypes.unregisterEvent) {
        events.delete(message._actionName);
        answer(message, {});
      } else {
        invoked(message);
      }
      return true;
    },
    fire: (event, data) => {
      const correlationId = events.get(event);
      if (correlationId === undefined || isOver) return false;
      send(event, correlationId, data, responseTypes.event);
      return true;
    },
    end: () => {
      isOver = true;
    },
  };
}
