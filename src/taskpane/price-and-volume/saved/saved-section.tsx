import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { ScenariosChange } from '../../../economics/saved-scenarios/change-scenarios';
import type { SavedScenario } from '../../../economics/saved-scenarios/saved-scenario';
import { longestScenarioName } from '../../../economics/scenario/scenario-name';
import { language } from '../../../languages/language';
import { comparable } from '../../../plan/names';
import { hairline, ink, paper } from '../../look/inks';
import { useSharedStyles } from '../../look/shared-styles';
import type { PaneCheck, PaneHost, ScenariosChangeOutcome } from '../../pane-host';
import { Notice } from '../../shell/notice';
import { useFieldStyles } from '../../tables/choice-field';
import { focusInside } from '../focus-inside';
import { ComparedTable } from './compared-table';
import { SavedProblems } from './saved-problems';
import { SavedRow } from './saved-row';
import { useSavedScenarios } from './use-saved-scenarios';

/** More would not stand side by side in a narrow pane. */
const mostCompared = 3;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '4px 8px', alignItems: 'center' },
  label: { gridColumn: '1 / -1', color: ink.text },
  note: { gridColumn: '1 / -1' },
  wrong: { color: ink.error },
  question: {
    margin: '8px 0 0',
    padding: '10px 12px',
    border: `1px solid ${hairline}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: paper.raised,
  },
  asked: { margin: '0 0 8px', color: ink.text },
  told: { margin: '8px 0 0', color: ink.text },
  bleed: { marginInline: '-16px' },
  list: { marginTop: '10px' },
});

/** What is asked before something is written over or removed. */
interface Question {
  readonly words: string;
  readonly yes: string;
  readonly change: ScenariosChange;
  readonly done: string;
}

interface SavedSectionProps {
  readonly host: Pick<PaneHost, 'savedScenarios' | 'changeScenarios' | 'goTo'>;
  readonly check: PaneCheck | null;
  /** What is on the page, for a name; null while it is not complete. */
  readonly current: Omit<SavedScenario, 'name'> | null;
  /** What it would be called. */
  readonly suggestedName: string;
  readonly productName: (key: string) => string;
  readonly onOpen: (saved: SavedScenario) => void;
}

/** Scenarios that are kept in the workbook: save one, open one, compare some. */
export function SavedSection(props: SavedSectionProps): React.JSX.Element {
  const { host, check, current, suggestedName, productName, onOpen } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const fields = useFieldStyles();
  const id = useId();
  const { saved, isBusy, problem, change, readAgain } = useSavedScenarios(host, check);
  const [typed, setTyped] = useState<{ readonly suggested: string; readonly text: string } | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [told, setTold] = useState<React.JSX.Element | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [renamed, setRenamed] = useState<string | null>(null);

  const nameField = useRef<HTMLInputElement>(null);
  const asker = useRef<Element | null>(null);

  // Another product, or another scenario that is opened, has a name of its own.
  const nameText = typed?.suggested === suggestedName ? typed.text : suggestedName;
  const name = nameText.trim();
  const isTooLong = name.length > longestScenarioName;
  const compared = saved.scenarios.filter((each) => chosen.includes(comparable(each.name)));

  const tell = (outcome: ScenariosChangeOutcome | null, done: string): void => {
    if (outcome === null) return;
    if (outcome.status === 'failed') {
      setTold(
        <div className={styles.bleed}>
          <Notice tone="trouble" title={outcome.problem.sentence}>
            {outcome.problem.whatToDo}
          </Notice>
        </div>,
      );
      return;
    }
    const words =
      outcome.status === 'changed'
        ? done
        : outcome.status === 'gone'
          ? language.priceAndVolume.saved.gone(outcome.name)
          : language.priceAndVolume.saved.taken(outcome.name);
    setTold(<p className={styles.told}>{words}</p>);
  };
  const ask = (asked: Question): void => {
    asker.current = nameField.current?.ownerDocument.activeElement ?? null;
    setQuestion(asked);
  };
  /** The focus goes back to where it came from, but for what goes away with the answer. */
  const answer = (goesAway: boolean): void => {
    const back = goesAway ? null : asker.current;
    setQuestion(null);
    focusInside(back instanceof HTMLElement && back.isConnected ? back : nameField.current);
  };
  const run = async (given: ScenariosChange, done: string): Promise<ScenariosChangeOutcome | null> => {
    if (question !== null) answer('remove' in given);
    setTold(null);
    const outcome = await change(given);
    if (outcome?.status !== 'taken' || 'rename' in given) tell(outcome, done);
    return outcome;
  };
  const save = async (): Promise<void> => {
    if (current === null || name === '' || isTooLong || isBusy) return;
    const scenario = { ...current, name };
    const done = language.priceAndVolume.saved.done(name);
    const outcome = await run({ save: scenario, replaces: false }, done);
    if (outcome?.status !== 'taken') return;
    ask({
      words: language.priceAndVolume.saved.askReplace(outcome.name),
      yes: language.priceAndVolume.saved.replace,
      change: { save: scenario, replaces: true },
      done,
    });
  };
  const rename = async (from: string, to: string): Promise<void> => {
    const outcome = await run({ rename: from, to }, language.priceAndVolume.saved.renamed(from, to));
    if (outcome?.status !== 'changed') return;
    setRenamed(null);
    focusInside(nameField.current);
  };
  const note =
    name === ''
      ? language.priceAndVolume.saved.nameMissing
      : isTooLong
        ? language.priceAndVolume.name.tooLong(name.length, longestScenarioName)
        : current === null
          ? language.priceAndVolume.saved.notYet
          : saved.sheet === null
            ? language.priceAndVolume.saved.firstLead
            : language.priceAndVolume.saved.lead;

  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{language.priceAndVolume.saved.title}</h3>
      <div className={styles.form}>
        <label className={styles.label} htmlFor={`${id}name`}>
          {language.priceAndVolume.saved.name}
        </label>
        <input
          id={`${id}name`}
          className={fields.field}
          type="text"
          autoComplete="off"
          ref={nameField}
          value={nameText}
          aria-invalid={isTooLong}
          aria-describedby={`${id}note`}
          onChange={({ target }) => setTyped({ suggested: suggestedName, text: target.value })}
          onKeyDown={({ key }) => {
            if (key === 'Enter') void save();
          }}
        />
        <Button
          disabledFocusable={isBusy || current === null || name === '' || isTooLong}
          onClick={() => void save()}
        >
          {isBusy ? language.priceAndVolume.saved.busy : language.priceAndVolume.saved.save}
        </Button>
        <p id={`${id}note`} className={mergeClasses(shared.caption, styles.note, isTooLong && styles.wrong)}>
          {note}
        </p>
      </div>
      {question === null ? null : (
        <AskedQuestion
          question={question}
          onYes={() => void run(question.change, question.done)}
          onNo={() => answer(false)}
        />
      )}
      <div role="status">{told}</div>
      {problem === null ? null : (
        <div className={styles.bleed}>
          <Notice
            tone="trouble"
            title={problem.sentence}
            actions={
              <Button size="small" onClick={readAgain}>
                {language.priceAndVolume.saved.readAgain}
              </Button>
            }
          >
            {problem.whatToDo}
          </Notice>
        </div>
      )}
      <SavedProblems saved={saved} host={check === null ? null : host} />
      {saved.scenarios.length === 0 ? null : (
        <ul
          className={mergeClasses(shared.list, styles.list)}
          aria-label={language.priceAndVolume.saved.title}
        >
          {saved.scenarios.map((each) => {
            const key = comparable(each.name);
            const isChosen = chosen.includes(key);
            return (
              <SavedRow
                key={key}
                saved={each}
                about={each.product === null ? null : productName(each.product)}
                isBusy={isBusy}
                isChosen={isChosen}
                canBeChosen={saved.scenarios.length > 1 && (isChosen || compared.length < mostCompared)}
                isRenamed={renamed === key}
                onChoose={() =>
                  setChosen(
                    isChosen
                      ? chosen.filter((other) => other !== key)
                      : [...compared.map((other) => comparable(other.name)), key],
                  )
                }
                onOpen={() => onOpen(each)}
                onRename={(to) => void rename(each.name, to)}
                onRenaming={(isOpen) => setRenamed(isOpen ? key : null)}
                onRemove={() =>
                  ask({
                    words: language.priceAndVolume.saved.askRemove(each.name),
                    yes: language.priceAndVolume.saved.remove,
                    change: { remove: each.name },
                    done: language.priceAndVolume.saved.removed(each.name),
                  })
                }
              />
            );
          })}
        </ul>
      )}
      {saved.scenarios.length < 2 ? null : compared.length < 2 ? (
        <p className={shared.caption}>{language.priceAndVolume.compare.choose}</p>
      ) : (
        <ComparedTable scenarios={compared} productName={productName} />
      )}
    </section>
  );
}

interface AskedQuestionProps {
  readonly question: Question;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function AskedQuestion({ question, onYes, onNo }: AskedQuestionProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => focusInside(group.current?.querySelector('button') ?? null), [question]);
  return (
    <div ref={group} className={styles.question} role="group" aria-labelledby={id}>
      <p id={id} className={styles.asked}>
        {question.words}
      </p>
      <div className={shared.actions}>
        <Button size="small" onClick={onYes}>
          {question.yes}
        </Button>
        <Button size="small" appearance="subtle" onClick={onNo}>
          {language.priceAndVolume.saved.cancel}
        </Button>
      </div>
    </div>
  );
}
