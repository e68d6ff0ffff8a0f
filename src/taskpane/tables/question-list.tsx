import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { edit, type SettingEdit } from '../../alignment/workbook-settings/setting-edits';
import { language } from '../../languages/language';
import type { ColumnExplanation } from '../../plan/explain-tables';
import { headingOfName } from '../../plan/fields/in-words';
import { notUsed } from '../../plan/mapping';
import type { TableQuestion } from '../../plan/table-questions';
import { hairline, ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { isBusy } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';
import { TablePlace } from './table-place';

const useStyles = makeStyles({
  questions: { display: 'flex', flexDirection: 'column', gap: '12px', margin: '8px 0 16px' },
  question: {
    padding: '12px',
    border: `1px solid ${hairline}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  words: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: ink.text, textWrap: 'pretty' },
  why: { margin: '4px 0 10px' },
});

interface Answer {
  readonly words: string;
  readonly edit: SettingEdit;
}

interface Asked {
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly yes: Answer;
  readonly no: Answer;
}

/** The words of a question, and what each answer keeps in the settings. */
function inWords(question: TableQuestion): Asked {
  const { table } = question;
  const { accept, leave, yes, no, ...words } = language.tables.questions;
  switch (question.kind) {
    case 'offer':
      return {
        ...words.offer(question.role),
        why: table.why,
        yes: { words: accept, edit: edit.table(table.name, question.role) },
        no: { words: leave, edit: edit.table(table.name, 'leave alone') },
      };
    case 'sections':
      return {
        ...words.sections(question.texts, question.level),
        why: words.sectionsWhy[question.level],
        yes: { words: yes, edit: edit.sections(table.name, question.level) },
        no: { words: no, edit: edit.sections(table.name, 'not used') },
      };
    case 'fill down':
      return {
        ...words.fillDown(nameOf(question.column)),
        why: words.fillDownWhy(fieldOf(question.column)),
        yes: { words: yes, edit: edit.fillDown(table.name, question.column.name, true) },
        no: { words: no, edit: edit.fillDown(table.name, question.column.name, false) },
      };
    case 'reference':
      return {
        ...words.reference(nameOf(question.column), headingOfName(question.field), question.role),
        why: words.referenceWhy(question.resolved, question.filled, question.areIds, question.to),
        yes: { words: yes, edit: edit.column(table.name, question.column.name, question.field) },
        no: { words: no, edit: edit.column(table.name, question.column.name, notUsed) },
      };
  }
}

const nameOf = ({ heading, name }: ColumnExplanation): string => heading || name;

/** What a column holds: a field, or what its heading says. */
const fieldOf = ({ field, heading }: ColumnExplanation): string =>
  field === null ? heading : headingOfName(field);

/** What only the plan's owner knows about its tables, each answered by one click. */
export function QuestionList({
  questions,
}: {
  readonly questions: readonly TableQuestion[];
}): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (questions.length === 0) return null;
  return (
    <ul className={mergeClasses(shared.list, styles.questions)}>
      {questions.map((question) => {
        const asked = inWords(question);
        return <Question key={asked.yes.edit.setting} question={question} asked={asked} />;
      })}
    </ul>
  );
}

interface QuestionProps {
  readonly question: TableQuestion;
  readonly asked: Asked;
}

function Question({
  question: { table },
  asked: { before, after, why, yes, no },
}: QuestionProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const busy = usePane(isBusy);
  const { changeSettings } = usePaneCommands();
  const button = (answer: Answer, appearance: 'primary' | 'secondary'): React.JSX.Element => (
    <Button
      appearance={appearance}
      disabledFocusable={busy}
      aria-describedby={id}
      onClick={() => changeSettings({ set: [answer.edit] })}
    >
      {answer.words}
    </Button>
  );
  return (
    <li className={styles.question}>
      <p id={id} className={styles.words}>
        {before}
        <TablePlace table={table} />
        {after}
      </p>
      <p className={mergeClasses(shared.paragraph, styles.why)}>{why}</p>
      <div className={shared.actions}>
        {button(yes, 'primary')}
        {button(no, 'secondary')}
      </div>
    </li>
  );
}
