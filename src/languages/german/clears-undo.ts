/** What clears Excel's undo history says so beforehand, in the same words everywhere. */
export const clearsUndo = 'Das löscht den Rückgängig-Verlauf von Excel.';
