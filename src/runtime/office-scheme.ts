import type { Scheme } from '../taskpane/host-events';

const hexColour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu;

/** Below it, of the 255 of white, a ground is dark: that of Dark Gray is, that of Colorful is not. */
const middle = 128;

/**
 * Whether Office is dark; null where it does not say, as on the web. The colour of the ground tells: the library on Windows turns
 * every property of the theme into a colour, `isDarkTheme` too, which then says yes for light themes as well.
 */
export function officeScheme(): Scheme | null {
  const { officeTheme } = Office.context as { readonly officeTheme?: Partial<Office.OfficeTheme> };
  const channels = hexColour.exec(officeTheme?.bodyBackgroundColor ?? '')?.slice(1);
  if (channels !== undefined) {
    const light = channels.reduce((sum, channel) => sum + Number.parseInt(channel, 16), 0) / 3;
    return light < middle ? 'dark' : 'light';
  }
  const isDark: unknown = officeTheme?.isDarkTheme;
  return typeof isDark === 'boolean' ? (isDark ? 'dark' : 'light') : null;
}

const pause = 1000;

/** Excel raises no event when its theme changes: it is looked at once a second while the pane can be seen. */
export function listenToScheme(changed: (scheme: Scheme | null) => void): void {
  let last = officeScheme();
  setInterval(() => {
    if (document.visibilityState === 'hidden') return;
    const scheme = officeScheme();
    if (scheme === last) return;
    last = scheme;
    changed(scheme);
  }, pause);
}
