import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Shown, ShownValue } from '../../functions/explain/explanation';
import { language } from '../../languages/language';
import { hairline, ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { Sign } from '../look/sign';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: ink.text,
  },
  error: { color: ink.error },
  unit: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: ink.quiet,
  },
  scroll: { overflowX: 'auto', margin: '4px 0 0' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, color: ink.text },
  cell: {
    padding: '2px 8px',
    border: `1px solid ${hairline}`,
    textAlign: 'start',
    fontVariantNumeric: 'tabular-nums',
    maxWidth: '120px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  inline: { margin: '2px 0 0', color: ink.text, fontVariantNumeric: 'tabular-nums' },
  between: { color: ink.faint },
});

interface AnswerValueProps {
  readonly value: ShownValue;
  readonly unit?: string | null;
}

/** One value, large. An error is told by its sign too. */
export function AnswerValue({ value: { text, isError }, unit = null }: AnswerValueProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.value, isError && styles.error)}>
      {isError ? (
        <>
          <Sign shape="triangle" />{' '}
        </>
      ) : null}
      {text}
      {unit === null || isError ? null : <span className={styles.unit}> {unit}</span>}
    </p>
  );
}

interface ShownAnswerProps {
  readonly shown: Shown;
  readonly unit?: string | null;
  /** Headings of the columns, where they are known. */
  readonly headings?: readonly string[];
}

/** An answer: a value, the first rows of several, or why it is not known. */
export function ShownAnswer({ shown, unit = null, headings = [] }: ShownAnswerProps): React.JSX.Element {
  const { paragraph } = useSharedStyles();
  const styles = useViewStyles();
  switch (shown.kind) {
    case 'value':
      return <AnswerValue value={shown} unit={unit} />;
    case 'unknown':
      return <p className={mergeClasses(paragraph, styles.quiet)}>{shown.because}</p>;
    case 'rows':
      return <ShownRows shown={shown} headings={headings} />;
  }
}

interface ShownRowsProps {
  readonly shown: Extract<Shown, { readonly kind: 'rows' }>;
  readonly headings: readonly string[];
}

/** Rows and columns as a table; a single row or column in one line. */
function ShownRows({ shown, headings }: ShownRowsProps): React.JSX.Element {
  const styles = useStyles();
  const { caption } = useSharedStyles();
  const { rows, columns, first } = shown;
  const { cells, first: firstOf } = language.functionBrowser.explain;
  const isCut = first.length < rows || (first[0]?.length ?? 0) < columns;
  const size = cells(rows, columns) + (isCut && rows > 1 ? `; ${firstOf(first.length, rows)}` : '');
  const isLine = (rows === 1 || columns === 1) && headings.length === 0;
  return (
    <>
      {isLine ? (
        <ShownLine values={first.flat()} isCut={isCut} />
      ) : (
        <div className={styles.scroll} role="group" tabIndex={0} aria-label={size}>
          <ShownTable first={first} headings={headings} />
        </div>
      )}
      <p className={caption}>{size}</p>
    </>
  );
}

interface ShownLineProps {
  readonly values: readonly ShownValue[];
  readonly isCut: boolean;
}

function ShownLine({ values, isCut }: ShownLineProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <p className={styles.inline}>
      {values.map(({ text, isError }, place) => (
        <Fragment key={place}>
          {place === 0 ? null : <span className={styles.between}>{' · '}</span>}
          <span className={mergeClasses(isError && styles.error)}>{text}</span>
        </Fragment>
      ))}
      {isCut ? <span className={styles.between}>{' · …'}</span> : null}
    </p>
  );
}

interface ShownTableProps {
  readonly first: readonly (readonly ShownValue[])[];
  readonly headings: readonly string[];
}

function ShownTable({ first, headings }: ShownTableProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      {headings.length === 0 ? null : (
        <thead>
          <tr>
            {headings.slice(0, first[0]?.length ?? 0).map((heading) => (
              <th key={heading} scope="col" className={styles.cell}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {first.map((row, place) => (
          <tr key={place}>
            {row.map(({ text, isError }, column) => (
              <td key={column} className={mergeClasses(styles.cell, isError && styles.error)}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A value or an area in a few words, as they stand beside the name of an argument. */
export function inWords(shown: Shown): string {
  switch (shown.kind) {
    case 'value':
      return shown.text;
    case 'unknown':
      return language.functionBrowser.explain.unknown;
    case 'rows':
      return language.functionBrowser.explain.cells(shown.rows, shown.columns);
  }
}
