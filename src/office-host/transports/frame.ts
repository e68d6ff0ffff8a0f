import { locale, type OfficeHost } from '../office-host';
import { type Conversation, envelopeOf, invocation } from '../protocol/conversation';
import { windowName } from '../protocol/start-up';

/** An add-in's page in a frame of the host's page. */
export interface AddInFrame {
  /** The frame as it is now: to load the page anew makes another. */
  readonly element: () => HTMLIFrameElement;
  /** Loads the add-in anew, as after its runtime died: with nothing kept but what the workbook and its settings hold. */
  readonly load: () => void;
  readonly close: () => void;
}

export interface FrameOptions {
  /** The add-in's page: `https`, on the host name of this page. Anything else is not trusted by the library. */
  readonly url: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** Whether the host is dark. The add-in is told where its page is of the same origin. */
  readonly isDark?: () => boolean;
  /** The add-in takes commands of the ribbon from now on. */
  readonly onStart?: () => void;
  /** A message of the add-in was dealt with: what it did to the host can be looked at. */
  readonly onMessage?: () => void;
  /** The keyboard leaves the frame at its end, or at its beginning. */
  readonly onKeyboardLeave?: (direction: 'forward' | 'backward') => void;
}

/* Numbers of notices: Tab found nothing more to go to in the add-in, or Ctrl+F6 was pressed; each with Shift too. */
const exits: ReadonlyMap<unknown, 'forward' | 'backward'> = new Map([
  [13, 'forward'],
  [14, 'backward'],
  [5, 'forward'],
  [6, 'backward'],
]);

/* The library registers it last, when functions can be called by name. */
const commandEvent = 'appCommandInvoked';

/* Colours of Office's themes White and Black. */
const officeThemes = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#262626',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#262626',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
} as const satisfies Record<string, Omit<Office.OfficeTheme, 'themeId'>>;

/* On the desktop the library asks Excel for the theme; that of the web, which is documented to, does not. */
function giveTheme(addIn: Window | null, isDark: () => boolean): void {
  const { Office } = (addIn ?? {}) as { readonly Office?: { readonly context?: object } };
  if (Office?.context === undefined) return;
  Object.defineProperty(Office.context, 'officeTheme', {
    configurable: true,
    enumerable: true,
    get: () => officeThemes[isDark() ? 'dark' : 'light'],
  });
}

/* Under which name the library keeps the settings of a conversation, for as long as the tab lives. */
const settingsCache = (conversationId: string): string => `${conversationId}CachedSessionSettings`;

/**
 * Puts an add-in's page in a frame at the end of an element, and connects it to the host by messages between windows.
 * Throws an Error where the library would not trust this page.
 */
export function connectFrame(host: OfficeHost, place: HTMLElement, options: FrameOptions): AddInFrame {
  const page = place.ownerDocument;
  const window = page.defaultView;
  if (window === null) throw new Error('An add-in can only be shown in a page that is open.');
  const { origin: hostOrigin, hostname, href } = window.location;
  const url = new URL(options.url, href);
  if (url.protocol !== 'https:' || !hostOrigin.startsWith('https:') || url.hostname !== hostname) {
    throw new Error(
      `Office.js trusts a page only by https and on its own host name: ${url.origin} cannot be shown by ${hostOrigin}.`,
    );
  }

  let frame = page.createElement('iframe');
  let conversation: Conversation | null = null;
  let wasLoaded = false;

  const connect = (id: string): void => {
    conversation = host.connect(id, hostOrigin, (text) => {
      frame.contentWindow?.postMessage(text, url.origin);
    });
  };

  /* The frame was reloaded by itself. Its name stays, and so the conversation's id; what the library kept by it must go. */
  const reconnect = (id: string): void => {
    window.sessionStorage.removeItem(settingsCache(id));
    connect(id);
  };

  const receive = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (source === null || source !== frame.contentWindow || origin !== url.origin) return;
    if (typeof data !== 'string' || conversation === null) return;
    const message = envelopeOf(data);
    if (message?._conversationId !== conversation.id) return;
    if (message._actionName === invocation.appContext) {
      if (wasLoaded) reconnect(conversation.id);
      wasLoaded = true;
    }
    if (message._actionName === invocation.notice && Array.isArray(message._data)) {
      const direction = exits.get(message._data[1]);
      if (direction !== undefined) options.onKeyboardLeave?.(direction);
    }
    conversation.receive(data);
    if (message._actionName === commandEvent) {
      if (options.isDark !== undefined && url.origin === hostOrigin) {
        giveTheme(frame.contentWindow, options.isDark);
      }
      options.onStart?.();
    }
    options.onMessage?.();
  };

  const load = (): void => {
    frame.remove();
    // Another frame: only a name that is there before the frame is attached reaches the page in it.
    frame = page.createElement('iframe');
    const conversationId = window.crypto.randomUUID();
    wasLoaded = false;
    connect(conversationId);
    frame.name = windowName({ conversationId, hostOrigin, locale });
    frame.title = options.title;
    frame.src = url.href;
    place.append(frame);
  };

  window.addEventListener('message', receive);
  load();

  return {
    element: () => frame,
    load,
    close: () => {
      window.removeEventListener('message', receive);
      conversation?.end();
      conversation = null;
      frame.remove();
    },
  };
}
