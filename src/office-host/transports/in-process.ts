import { locale, type OfficeHost } from '../office-host';
import { windowName } from '../protocol/start-up';

/** What the transport needs of the add-in's window. */
export interface AddInWindow {
  name: string;
  opener: unknown;
  readonly location: { readonly origin: string; readonly hostname: string };
  readonly document: object;
  readonly sessionStorage: { readonly clear: () => void };
  readonly MessageEvent: new (type: string, init: { data: string; origin: string }) => object;
  readonly dispatchEvent: (event: never) => unknown;
}

let conversations = 0;

/**
 * Connects a host to a window of the same process, before the library is loaded in it. Messages travel as in a browser:
 * as texts, and never at once: `later` does something in a task of its own, after what it was given before.
 */
export function connectInProcess(
  host: OfficeHost,
  window: AddInWindow,
  later: (work: () => void) => unknown,
): void {
  const { origin, hostname } = window.location;
  conversations += 1;
  // A conversation of its own for each load: the library caches settings by it.
  const conversationId = `conversation${conversations}`;
  window.sessionStorage.clear();
  window.name = windowName({ conversationId, hostOrigin: origin, locale });
  // jsdom has none, and the library's trust check reads it.
  Object.defineProperty(window.document, 'domain', { value: hostname, configurable: true });
  const conversation = host.connect(conversationId, origin, (data) => {
    later(() => {
      window.dispatchEvent(new window.MessageEvent('message', { data, origin }) as never);
    });
  });
  window.opener = {
    postMessage: (text: string) => {
      later(() => {
        conversation.receive(text);
      });
    },
  };
}
