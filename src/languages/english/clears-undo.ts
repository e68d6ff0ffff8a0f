/** What clears Excel's undo history says so beforehand, in the same words everywhere. */
export const clearsUndo = "This clears Excel's undo history.";
