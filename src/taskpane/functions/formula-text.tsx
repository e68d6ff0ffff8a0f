import { mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useViewStyles } from './view-styles';

interface FormulaTextProps {
  readonly text: string;
  readonly className?: string;
}

/** A formula as it is written. Where it is longer than its line it goes on after a comma or a parenthesis, not inside of a number. */
export function FormulaText({ text, className }: FormulaTextProps): React.JSX.Element {
  const { code } = useViewStyles();
  const pieces = text.match(/[^,(]+[,(]*|[,(]+/gu) ?? [];
  return (
    <code className={mergeClasses(code, className)}>
      {pieces.map((piece, place) => (
        <Fragment key={place}>
          {piece}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
