import type { SavedScenario } from '../../economics/saved-scenarios/saved-scenario';
import {
  emptyValue,
  type InputName,
  inputNames,
  mayBeEmpty,
  type Standing,
} from '../../economics/scenario/scenario-inputs';
import type { ScenarioOutcome } from '../pane-host';
import { fieldText } from './field-text';
import { readField } from './read-field';

/** What somebody typed or moved. */
export interface Edit {
  readonly text: string;
  /** The last value that could be read: the figures keep to it while the text is wrong. */
  readonly value: number | null;
}

export type Edits = Readonly<Partial<Record<InputName, Edit>>>;

/** A product by its key; typed figures are not about any. */
export type Subject = { readonly kind: 'product'; readonly key: string } | { readonly kind: 'typed' };

export type Writing =
  | { readonly status: 'idle' }
  | { readonly status: 'busy' }
  | { readonly status: 'ended'; readonly outcome: ScenarioOutcome };

/** A saved scenario that the fields show, until somebody dismisses it or turns to another subject. */
export interface Opened {
  readonly name: string;
  /** The key of its product, where the plan no longer has that. */
  readonly productGone: string | null;
  /** What it started from when it was saved, and in which currency. */
  readonly standing: Standing;
  readonly currency: string;
  /** What the fields held before. */
  readonly before: Pick<PriceAndVolumeState, 'chosen' | 'edits' | 'title'>;
}

export interface PriceAndVolumeState {
  /** Null until somebody chooses. */
  readonly chosen: Subject | null;
  /** The edits of each subject, so that nothing is lost in looking at another. */
  readonly edits: Readonly<Record<string, Edits>>;
  /** What typed figures are about. */
  readonly title: string;
  readonly opened: Opened | null;
  readonly writing: Writing;
}

export const firstState: PriceAndVolumeState = {
  chosen: null,
  edits: {},
  title: '',
  opened: null,
  writing: { status: 'idle' },
};

export type PriceAndVolumeEvent =
  | { readonly type: 'chosen'; readonly subject: Subject }
  | { readonly type: 'titled'; readonly title: string }
  /** `before` is the value that the figures rest on until now. */
  | {
      readonly type: 'typed';
      readonly subject: Subject;
      readonly field: InputName;
      readonly text: string;
      readonly before: number | null;
    }
  /** A slider, a price of the chart or an offer gives the value. */
  | {
      readonly type: 'moved';
      readonly subject: Subject;
      readonly field: InputName;
      readonly value: number;
    }
  /** Several fields are given values at once. */
  | {
      readonly type: 'filled';
      readonly subject: Subject;
      readonly values: Readonly<Partial<Record<InputName, number>>>;
    }
  /** The field was left: what it holds is written as the pane writes it. */
  | { readonly type: 'left'; readonly subject: Subject; readonly field: InputName }
  | { readonly type: 'reset'; readonly subject: Subject; readonly fields: readonly InputName[] }
  /** A saved scenario fills all fields; `subject` is its product, or figures of one's own where the plan has that no more. */
  | { readonly type: 'opened'; readonly saved: SavedScenario; readonly subject: Subject }
  | { readonly type: 'opening undone' }
  | { readonly type: 'opening dismissed' }
  | { readonly type: 'writing' }
  | { readonly type: 'written'; readonly outcome: ScenarioOutcome };

export const subjectId = (subject: Subject): string =>
  subject.kind === 'product' ? `product ${subject.key}` : 'typed';

export const editsOf = ({ edits }: PriceAndVolumeState, subject: Subject): Edits =>
  edits[subjectId(subject)] ?? {};

export function reducePriceAndVolume(
  state: PriceAndVolumeState,
  event: PriceAndVolumeEvent,
): PriceAndVolumeState {
  switch (event.type) {
    case 'chosen':
      return { ...state, chosen: event.subject, opened: null, writing: settled(state.writing) };
    case 'titled':
      return { ...state, title: event.title };
    case 'typed':
      return withEdit(state, event.subject, event.field, {
        text: event.text,
        value: valueOf(event.field, event.text, event.before),
      });
    case 'moved':
      return withEdit(state, event.subject, event.field, editTo(event.field, event.value));
    case 'filled':
      return withEdits(
        state,
        event.subject,
        Object.fromEntries(
          inputNames.flatMap((name) => {
            const value = event.values[name];
            return value === undefined ? [] : [[name, editTo(name, value)]];
          }),
        ),
      );
    case 'left':
      return leave(state, event.subject, event.field);
    case 'reset': {
      const left = Object.entries(editsOf(state, event.subject)).filter(
        ([name]) => !event.fields.some((field) => field === name),
      );
      return withEdits(state, event.subject, Object.fromEntries(left));
    }
    case 'opened':
      return open(state, event.saved, event.subject);
    case 'opening undone':
      return state.opened === null ? state : { ...state, ...state.opened.before, opened: null };
    case 'opening dismissed':
      return { ...state, opened: null };
    case 'writing':
      return { ...state, writing: { status: 'busy' } };
    case 'written':
      return { ...state, writing: { status: 'ended', outcome: event.outcome } };
  }
}

const editTo = (field: InputName, value: number): Edit => ({ text: fieldText(field, value), value });

const editToNothing = (field: InputName): Edit => ({ text: '', value: emptyValue(field) });

function open(state: PriceAndVolumeState, saved: SavedScenario, subject: Subject): PriceAndVolumeState {
  const { chosen, edits, title } = state;
  const filled = Object.fromEntries(
    inputNames.map((name) => {
      const value = saved.values[name];
      return [name, value === null ? editToNothing(name) : editTo(name, value)];
    }),
  );
  return {
    ...withEdits(state, subject, filled),
    chosen: subject,
    title: subject.kind === 'typed' ? saved.name : title,
    opened: {
      name: saved.name,
      productGone: subject.kind === 'typed' ? saved.product : null,
      standing: saved.standing,
      currency: saved.currency,
      before: { chosen, edits, title },
    },
    writing: settled(state.writing),
  };
}

/** Another subject's outcome is no news for this one; what goes on goes on. */
const settled = (writing: Writing): Writing => (writing.status === 'busy' ? writing : { status: 'idle' });

/** What a text makes of a field's value. A field that has to be filled keeps its value while it is empty or wrong. */
function valueOf(field: InputName, text: string, before: number | null): number | null {
  const reading = readField(field, text);
  if (reading.status === 'read') return reading.value;
  return reading.status === 'empty' && mayBeEmpty(field) ? emptyValue(field) : before;
}

function leave(state: PriceAndVolumeState, subject: Subject, field: InputName): PriceAndVolumeState {
  const edit = editsOf(state, subject)[field];
  if (edit === undefined || readField(field, edit.text).status !== 'read') return state;
  return withEdit(state, subject, field, { ...edit, text: fieldText(field, edit.value) });
}

const withEdit = (
  state: PriceAndVolumeState,
  subject: Subject,
  field: InputName,
  edit: Edit,
): PriceAndVolumeState => withEdits(state, subject, { ...editsOf(state, subject), [field]: edit });

const withEdits = (state: PriceAndVolumeState, subject: Subject, edits: Edits): PriceAndVolumeState => ({
  ...state,
  edits: { ...state.edits, [subjectId(subject)]: edits },
});
