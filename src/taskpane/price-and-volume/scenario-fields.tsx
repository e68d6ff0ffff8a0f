import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fold } from '../look/fold';
import { useSharedStyles } from '../look/shared-styles';
import { amount, unitMoney } from './amounts';
import { type FieldName, fieldsOf } from './fields';
import { NumberField } from './number-field';
import type { ScenarioReading } from './read-scenario';
import type { FittedElasticity } from './sales-history';
import { texts } from './texts';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  today: { padding: '4px 16px 0' },
  opened: { paddingInlineStart: '18px' },
  whatIf: { paddingTop: '12px' },
  reset: { margin: '6px 0 4px', display: 'flex', justifyContent: 'flex-end' },
});

const todayFields = fieldsOf('today');
const scenarioFields = fieldsOf('scenario');

/** Where the product stands today. It is folded away while nothing has to be filled in. */
export function TodayFields(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { reading, product, fillExample } = useScenario();
  const { todayPrice, todayCost, todayVolume } = reading.fields;
  const isAsked = product === null || todayFields.some((name) => lacks(reading.fields[name]));
  const isWrong = todayFields.some((name) => reading.fields[name].problem !== null);
  // What is wrong is never folded away.
  if (isAsked || todayPrice.value === null || todayCost.value === null || todayVolume.value === null) {
    return (
      <section className={shared.section}>
        <h3 className={shared.heading}>{texts.today.title}</h3>
        <p className={shared.caption}>{texts.today.lead}</p>
        <TodayList />
        {product === null && isUntouched(reading) ? (
          <div className={styles.reset}>
            <Button size="small" onClick={fillExample}>
              {texts.example}
            </Button>
          </div>
        ) : null}
      </section>
    );
  }
  return (
    <div className={styles.today}>
      <Fold
        title={texts.today.summary(
          unitMoney(todayPrice.value),
          unitMoney(todayCost.value),
          amount(todayVolume.value),
        )}
        isHeldOpen={isWrong}
      >
        <div className={styles.opened}>
          <TodayList />
        </div>
      </Fold>
    </div>
  );
}

const isUntouched = ({ fields }: ScenarioReading): boolean =>
  Object.values(fields).every(({ isEdited }) => !isEdited);

/** What the plan lacks stays on the page once it is filled in: the field would vanish under the hand that fills it. */
const lacks = ({ basis }: { readonly basis: number | null }): boolean => basis === null;

function TodayList(): React.JSX.Element {
  const { product } = useScenario();
  const forecast = product?.baseVolume == null ? (product?.forecastUnits ?? null) : null;
  const offer =
    forecast === null || forecast < 0
      ? null
      : { value: forecast, words: texts.offers.forecastUnits(forecast) };
  return (
    <>
      {todayFields.map((name) => (
        <NumberField key={name} name={name} offer={name === 'todayVolume' ? offer : null} />
      ))}
    </>
  );
}

/** The figures to move. */
export function ScenarioFields({ fitted }: { readonly fitted: FittedElasticity | null }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { reading, reset } = useScenario();
  const offer =
    fitted === null
      ? null
      : {
          value: fitted.elasticity,
          words: texts.offers.fitted(fitted.elasticity, fitted.periods, fitted.low, fitted.high),
        };
  const isMoved = scenarioFields.some((name: FieldName) => reading.fields[name].isEdited);
  return (
    <section className={mergeClasses(shared.section, styles.whatIf)}>
      <h3 className={shared.heading}>{texts.scenario.title}</h3>
      {scenarioFields.map((name) => (
        <NumberField key={name} name={name} hasSlider offer={name === 'elasticity' ? offer : null} />
      ))}
      <div className={styles.reset}>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={!isMoved}
          onClick={() => reset(scenarioFields)}
        >
          {texts.scenario.reset}
        </Button>
      </div>
    </section>
  );
}
