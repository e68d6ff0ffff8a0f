/** Moves the focus within the pane; where the sheet has it, it stays there. */
export function focusInside(element: HTMLElement | null): void {
  if (element === null) return;
  const { activeElement, body } = element.ownerDocument;
  if (activeElement !== body) element.focus();
}
