import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { SavedScenario } from '../../../economics/saved-scenarios/saved-scenario';
import { longestScenarioName } from '../../../economics/scenario/scenario-name';
import { language } from '../../../languages/language';
import { date } from '../../../spreadsheet/day-in-words';
import { ink, paper } from '../../look/inks';
import { focusRing, useSharedStyles } from '../../look/shared-styles';
import { focusInside } from '../focus-inside';

const useStyles = makeStyles({
  row: { padding: '8px 0' },
  head: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '8px' },
  alone: { gridTemplateColumns: 'minmax(0, 1fr)' },
  box: {
    ...focusRing,
    width: '20px',
    height: '20px',
    margin: '2px 0 0',
    accentColor: ink.bar,
    cursor: 'pointer',
    ':disabled': { cursor: 'default' },
  },
  name: { color: ink.text, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  about: { gridColumn: '-2 / -1' },
  actions: { gridColumn: '-2 / -1', marginInlineStart: '-6px' },
  rename: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    gap: '4px 6px',
    marginTop: '4px',
    gridColumn: '-2 / -1',
  },
  field: {
    ...focusRing,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '28px',
    padding: '2px 8px',
    border: `1px solid ${ink.edge}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: paper.page,
    color: ink.text,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
  },
  wrong: { gridColumn: '1 / -1', color: ink.error },
});

interface SavedRowProps {
  readonly saved: SavedScenario;
  /** Its product as the plan calls it; null for figures of one's own. */
  readonly about: string | null;
  readonly isBusy: boolean;
  /** Whether it is compared with others, and whether it can be. */
  readonly isChosen: boolean;
  readonly canBeChosen: boolean;
  readonly isRenamed: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRenaming: (isOpen: boolean) => void;
  readonly onRemove: () => void;
}

/** A scenario of the workbook, with what can be done with it. */
export function SavedRow(props: SavedRowProps): React.JSX.Element {
  const { saved, about, isBusy, isChosen, canBeChosen, isRenamed, onChoose, onOpen, onRemove } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const { name } = saved;
  const close = (): void => {
    props.onRenaming(false);
    focusInside(opener.current);
  };
  return (
    <li className={mergeClasses(styles.row, shared.ruledOff)}>
      <div className={styles.head}>
        <input
          id={`${id}box`}
          type="checkbox"
          className={styles.box}
          checked={isChosen}
          disabled={!canBeChosen}
          aria-label={language.priceAndVolume.compare.choice(name)}
          onChange={onChoose}
        />
        <label htmlFor={`${id}box`} className={styles.name}>
          {name}
        </label>
        <p className={mergeClasses(shared.caption, styles.about)}>
          {language.priceAndVolume.saved.about(about, saved.savedOn === null ? null : date(saved.savedOn))}
        </p>
        <div className={styles.actions}>
          <button
            type="button"
            className={shared.small}
            aria-label={language.priceAndVolume.saved.openLabelled(name)}
            onClick={onOpen}
          >
            {language.priceAndVolume.saved.open}
          </button>
          <button
            ref={opener}
            type="button"
            className={shared.small}
            aria-label={language.priceAndVolume.saved.renameLabelled(name)}
            aria-expanded={isRenamed}
            disabled={isBusy}
            onClick={() => props.onRenaming(!isRenamed)}
          >
            {language.priceAndVolume.saved.rename}
          </button>
          <button
            type="button"
            className={shared.small}
            aria-label={language.priceAndVolume.saved.removeLabelled(name)}
            disabled={isBusy}
            onClick={onRemove}
          >
            {language.priceAndVolume.saved.remove}
          </button>
        </div>
        {isRenamed ? <RenameForm name={name} onRename={props.onRename} onClose={close} /> : null}
      </div>
    </li>
  );
}

interface RenameFormProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

function RenameForm({ name, onRename, onClose }: RenameFormProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => focusInside(field.current), []);
  const next = text.trim();
  const isTooLong = next.length > longestScenarioName;
  const rename = (): void => {
    if (next === '' || isTooLong) return;
    if (next === name) onClose();
    else onRename(next);
  };
  return (
    <div className={styles.rename}>
      <input
        className={styles.field}
        type="text"
        autoComplete="off"
        ref={field}
        value={text}
        aria-label={language.priceAndVolume.saved.newName(name)}
        aria-invalid={isTooLong}
        aria-describedby={isTooLong ? `${id}wrong` : undefined}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') rename();
          if (key === 'Escape') onClose();
        }}
      />
      <Button size="small" disabledFocusable={next === '' || isTooLong} onClick={rename}>
        {language.priceAndVolume.saved.rename}
      </Button>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {language.priceAndVolume.saved.cancel}
      </Button>
      {isTooLong ? (
        <p id={`${id}wrong`} className={mergeClasses(shared.caption, styles.wrong)}>
          {language.priceAndVolume.name.tooLong(next.length, longestScenarioName)}
        </p>
      ) : null}
    </div>
  );
}
