import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane } from './pane';
import type { PaneHost } from './pane-host';
import { choicesInBrowser } from './store/kept-choices';
import { createPaneStore } from './store/pane-store';

export interface MountOptions {
  /** The nonce of the page's content security policy, where it allows styles by one. */
  readonly styleNonce?: string;
}

/** Shows the pane in an element of a page, and returns how to take it out again. */
export function mountPane(
  element: HTMLElement,
  host: PaneHost,
  { styleNonce }: MountOptions = {},
): () => void {
  const store = createPaneStore(host, choicesInBrowser);
  const page = element.ownerDocument;
  const renderer = createDOMRenderer(
    page,
    styleNonce === undefined ? {} : { styleElementAttributes: { nonce: styleNonce } },
  );
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <RendererProvider renderer={renderer} targetDocument={page}>
        <Pane host={host} store={store} />
      </RendererProvider>
    </StrictMode>,
  );
  return () => {
    root.unmount();
    store.close();
  };
}
