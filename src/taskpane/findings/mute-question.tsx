import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { SettingEdit } from '../../alignment/workbook-settings/setting-edits';
import { language } from '../../languages/language';
import { hairline, ink, paper } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { isBusy } from '../store/pane-state';
import { useFieldStyles } from '../tables/choice-field';
import { FirstChangeNote } from '../tables/first-change-note';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  question: {
    margin: '4px 8px 10px 30px',
    padding: '10px 12px',
    border: `1px solid ${hairline}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: paper.raised,
  },
  label: { display: 'block', marginBottom: '4px', color: ink.text },
  note: { margin: '4px 0 10px' },
  wrong: { color: ink.error },
});

interface MuteWords {
  readonly open: string;
  readonly yes: string;
  readonly lead: string;
}

/** The question why something is to be heard of no more, and the button that opens it. */
interface MuteQuestionState {
  readonly id: string;
  /** The id of what is muted. */
  readonly of: string;
  readonly words: MuteWords;
  /** What is muted. */
  readonly about: string;
  readonly opener: React.RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
}

export function useMuteQuestion(of: string, words: MuteWords, about: string): MuteQuestionState {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const isOpen = usePane(({ muting }) => muting.has(of));
  return { id, of, words, about, opener, isOpen };
}

export function MuteOpener({
  question: { id, of, words, about, opener, isOpen },
}: {
  readonly question: MuteQuestionState;
}): React.JSX.Element {
  const { small } = useSharedStyles();
  const { askMute, closeMute } = usePaneCommands();
  return (
    <button
      ref={opener}
      type="button"
      className={small}
      aria-label={`${words.open}: ${about}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={() => (isOpen ? closeMute(of) : askMute(of, ''))}
    >
      {words.open}
    </button>
  );
}

interface MuteQuestionProps {
  readonly question: MuteQuestionState;
  /** The change of settings, for a reason. */
  readonly edit: (reason: string) => SettingEdit;
}

/** Nothing is muted without a reason: whoever reads the plan next wants to know it. */
export function MuteQuestion({ question, edit }: MuteQuestionProps): React.JSX.Element | null {
  return question.isOpen ? <OpenQuestion question={question} edit={edit} /> : null;
}

function OpenQuestion({
  question: { id, of, words, about, opener },
  edit,
}: MuteQuestionProps): React.JSX.Element {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { caption, actions } = useSharedStyles();
  const busy = usePane(isBusy);
  const { changeSettings, askMute, closeMute } = usePaneCommands();
  const reason = usePane(({ muting }) => muting.get(of)) ?? '';
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Only from the button that opened it: the sheet keeps its own focus.
    if (opener.current?.ownerDocument.activeElement === opener.current) field.current?.focus();
  }, [opener]);

  const close = (): void => {
    closeMute(of);
    opener.current?.focus();
  };
  const mute = (): void => {
    const why = reason.trim();
    setIsMissing(why === '');
    if (why === '') field.current?.focus();
    // What was muted goes away with the check that follows.
    else if (changeSettings({ set: [edit(why)] })) close();
  };
  return (
    <div id={id} className={styles.question}>
      <label className={styles.label} htmlFor={`${id}reason`}>
        {language.pane.mute.reason}
      </label>
      <input
        ref={field}
        id={`${id}reason`}
        type="text"
        autoComplete="off"
        className={fields.field}
        aria-describedby={`${id}note`}
        aria-invalid={isMissing}
        value={reason}
        onChange={({ target }) => askMute(of, target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') mute();
          if (key === 'Escape') close();
        }}
      />
      <p id={`${id}note`} className={mergeClasses(caption, styles.note, isMissing && styles.wrong)}>
        {isMissing ? language.pane.mute.missing : words.lead}
      </p>
      <FirstChangeNote />
      <div className={actions}>
        <Button size="small" disabledFocusable={busy} aria-label={`${words.yes}: ${about}`} onClick={mute}>
          {words.yes}
        </Button>
        <Button size="small" appearance="subtle" onClick={close}>
          {language.pane.mute.no}
        </Button>
      </div>
    </div>
  );
}
