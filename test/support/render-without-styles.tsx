import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { render } from '@testing-library/react';

/**
 * As `render`, but the page is given no style rules: jsdom tries every rule on an element whenever a test asks for its name or
 * role, which takes most of a test's time, and lays out nothing all the same. What styles do is tested in a browser.
 */
export function renderWithoutStyles(shown: React.ReactNode): ReturnType<typeof render> {
  return render(shown, {
    wrapper: ({ children }: { readonly children: React.ReactNode }) => (
      <RendererProvider renderer={aside}>{children}</RendererProvider>
    ),
  });
}

/** It names the classes, and puts their rules on a page of its own. */
const aside = createDOMRenderer(document.implementation.createHTMLDocument());
