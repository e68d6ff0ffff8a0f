import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import {
  type InputName,
  inputName,
  scenarioInputs,
  type Standing,
} from '../../economics/scenario/scenario-inputs';
import { language } from '../../languages/language';
import { shorten } from '../../languages/words';
import { ink, paper } from '../look/inks';
import { focusRing, useSharedStyles } from '../look/shared-styles';
import { exampleNumber } from '../typed-number';
import { amount, type Money, withCurrency } from './amounts';
import { isMoney, valueText } from './field-text';
import type { FieldState } from './read-scenario';
import { sliderRange } from './slider-range';
import { useScenario } from './use-scenario';

/** The slider's thumb, in pixels: its middle cannot reach the ends of the track. */
const thumb = 16;

const useStyles = makeStyles({
  field: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 112px',
    columnGap: '14px',
    alignItems: 'center',
    padding: '5px 0',
  },
  label: { color: ink.text },
  input: {
    ...focusRing,
    gridColumn: '2',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: '4px 8px',
    scrollMarginBottom: '60px',
    border: `1px solid ${ink.edge}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: paper.page,
    color: ink.text,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
  },
  besideSlider: { gridRow: '1 / span 2' },
  wrong: {
    ...shorthands.borderColor(ink.error),
    boxShadow: `inset 0 0 0 1px ${ink.error}`,
    '@media (forced-colors: active)': { outline: '2px dashed Mark' },
  },
  slider: { position: 'relative', height: '24px' },
  range: {
    ...focusRing,
    width: '100%',
    height: '24px',
    margin: 0,
    accentColor: ink.bar,
    cursor: 'pointer',
    scrollMarginBottom: '60px',
  },
  basis: {
    position: 'absolute',
    bottom: 0,
    width: '1px',
    height: '5px',
    backgroundColor: ink.faint,
    pointerEvents: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  below: { gridColumn: '1 / -1' },
  note: { marginTop: '2px' },
  problem: { color: ink.error },
  offer: { marginTop: '4px', maxWidth: '100%', justifyContent: 'start', textAlign: 'start' },
});

interface NumberFieldProps {
  readonly name: InputName;
  readonly hasSlider?: boolean;
  /** A value that somebody may want to use, and the words to offer it with. */
  readonly offer?: { readonly value: number; readonly words: string } | null;
  /** What else is to be said of the figure. */
  readonly remark?: string | null;
}

/** A figure to type, or to move where a slider stands beside it. */
export function NumberField({
  name,
  hasSlider = false,
  offer = null,
  remark = null,
}: NumberFieldProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const { reading, product, standing, money, type, move, leave } = useScenario();
  const state = reading.fields[name];
  const range = hasSlider ? sliderRange(name, state) : null;
  const { lack, problem } = state;
  const texts = language.priceAndVolume.field;
  const note =
    product !== null && lack !== null
      ? texts.lack(name, standing, lack.cause, lack.cause === 'unfit' ? amount(lack.seen) : '')
      : state.text.trim() === ''
        ? texts.whenEmpty(name)
        : null;
  const words = problem === null ? note : problemWords(name, problem, state, money);
  const hint = scenarioInputs[name].kind === 'share' ? texts.share() : null;
  const notes = [words, hint, remark].flatMap((one) => one ?? []);
  const label = labelOf(name, standing, money);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={`${id}input`}>
        {label}
      </label>
      <input
        id={`${id}input`}
        className={mergeClasses(
          styles.input,
          range !== null && styles.besideSlider,
          problem !== null && styles.wrong,
        )}
        type="text"
        inputMode={scenarioInputs[name].least === null ? 'text' : 'decimal'}
        autoComplete="off"
        value={state.text}
        aria-invalid={problem !== null}
        aria-describedby={notes.length === 0 ? undefined : `${id}note`}
        onChange={(event) => type(name, event.target.value)}
        onBlur={() => leave(name)}
      />
      {range === null ? null : (
        <div className={styles.slider}>
          <input
            className={styles.range}
            type="range"
            min={range.least}
            max={range.most}
            step={range.step}
            value={state.value ?? range.least}
            aria-label={label}
            aria-valuetext={valueText(name, state.value, money)}
            onChange={(event) => move(name, Number(event.target.value))}
          />
          {state.basis === null ? null : (
            <span
              className={styles.basis}
              style={{
                left: `calc(${thumb / 2}px + (100% - ${thumb}px) * ${(state.basis - range.least) / (range.most - range.least)})`,
              }}
            />
          )}
        </div>
      )}
      {notes.length === 0 ? null : (
        <div id={`${id}note`} className={mergeClasses(styles.below, styles.note)}>
          {notes.map((one) => (
            <p
              key={one}
              className={mergeClasses(shared.caption, problem !== null && one === words && styles.problem)}
            >
              {one}
            </p>
          ))}
        </div>
      )}
      {offer === null || offer.value === state.value ? null : (
        <div className={styles.below}>
          <Button size="small" className={styles.offer} onClick={() => move(name, offer.value)}>
            {offer.words}
          </Button>
        </div>
      )}
    </div>
  );
}

function labelOf(name: InputName, standing: Standing, money: Money): string {
  const words = inputName(name, standing);
  return isMoney(name) ? withCurrency(words, money) : words;
}

const problemWords = (
  name: InputName,
  problem: NonNullable<FieldState['problem']>,
  { text, value }: FieldState,
  money: Money,
): string =>
  language.priceAndVolume.field.wrong(
    name,
    problem,
    shorten(text.trim()),
    exampleNumber(),
    value === null ? null : valueText(name, value, money),
  );
