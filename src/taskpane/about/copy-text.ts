/** Puts a text on the clipboard, and says whether it is there: a frame of Excel on the web may be kept from it. */
export async function copyText(text: string, page: Document): Promise<boolean> {
  try {
    const clipboard = page.defaultView?.navigator.clipboard;
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
