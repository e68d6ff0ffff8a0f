import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { longestScenarioName } from '../../economics/scenario/scenario-name';
import { language } from '../../languages/language';
import type { Product } from '../../plan/rows';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { useFieldStyles } from '../tables/choice-field';
import { productName } from './row-names';
import type { Subject } from './state';

const useStyles = makeStyles({
  picker: { padding: '0 16px 8px' },
  label: { display: 'block', marginBottom: '4px', color: ink.text },
  title: { marginTop: '10px' },
  problem: { color: ink.error },
});

interface SubjectPickerProps {
  readonly products: readonly Product[];
  readonly subject: Subject;
  readonly title: string;
  readonly onChoose: (subject: Subject) => void;
  readonly onTitle: (title: string) => void;
}

/** A product of the plan, or figures of one's own with a name for them. */
export function SubjectPicker(props: SubjectPickerProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const fields = useFieldStyles();
  const id = useId();
  const { products, subject, title, onChoose, onTitle } = props;
  const isTooLong = title.trim().length > longestScenarioName;
  const choose = (value: string): void => {
    const product = value === '' ? undefined : products[Number(value)];
    onChoose(product === undefined ? { kind: 'typed' } : { kind: 'product', key: product.key });
  };
  const place = products.findIndex(({ key }) => subject.kind === 'product' && key === subject.key);
  return (
    <div className={styles.picker}>
      {products.length === 0 ? null : (
        <>
          <label className={styles.label} htmlFor={`${id}subject`}>
            {language.priceAndVolume.subject.label}
          </label>
          <select
            id={`${id}subject`}
            className={fields.field}
            value={place === -1 ? '' : String(place)}
            onChange={(event) => choose(event.target.value)}
          >
            {products.map((product, at) => (
              <option key={product.key} value={String(at)}>
                {productName(product)}
              </option>
            ))}
            <option value="">{language.priceAndVolume.subject.typed}</option>
          </select>
        </>
      )}
      {subject.kind === 'product' ? null : (
        <div className={mergeClasses(products.length > 0 && styles.title)}>
          <label className={styles.label} htmlFor={`${id}title`}>
            {language.priceAndVolume.subject.title}
          </label>
          <input
            id={`${id}title`}
            className={fields.field}
            type="text"
            autoComplete="off"
            value={title}
            aria-invalid={isTooLong}
            aria-describedby={`${id}hint`}
            onChange={(event) => onTitle(event.target.value)}
          />
          <p id={`${id}hint`} className={mergeClasses(shared.caption, isTooLong && styles.problem)}>
            {isTooLong
              ? language.priceAndVolume.name.tooLong(title.trim().length, longestScenarioName)
              : language.priceAndVolume.subject.titleHint}
          </p>
        </div>
      )}
    </div>
  );
}
