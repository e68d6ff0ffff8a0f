import type { Finding } from '../../alignment/finding';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import type { CommentToAdd } from '../pane-host';
import { isBusy } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';

/** A finding as a comment to its first cell, while it is looked at; null where it stands in no cell. */
export function useComment({ id, sheet, cells, message }: Finding): CommentToAdd | null {
  const isSelected = usePane(({ selected }) => selected === id);
  const [cell] = cells;
  return isSelected && sheet !== null && cell !== undefined ? { sheet, ...cell, message } : null;
}

/** A button that writes a finding into its cell, for those who do not see the pane. */
export function CommentAdder({ comment }: { readonly comment: CommentToAdd }): React.JSX.Element {
  const { small } = useSharedStyles();
  const busy = usePane(isBusy);
  const isAdding = usePane(({ commenting }) => commenting?.status === 'running');
  const { addComment } = usePaneCommands();
  // The button stays while its work is done, and so keeps the focus.
  return (
    <button
      type="button"
      className={small}
      aria-disabled={busy}
      aria-label={isAdding ? undefined : language.pane.comment.addLabelled(comment.message)}
      onClick={() => addComment(comment)}
    >
      {isAdding ? language.pane.comment.adding : language.pane.comment.add}
    </button>
  );
}
