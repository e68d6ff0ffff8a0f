import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { type InputName, inputsOf } from '../../economics/scenario/scenario-inputs';
import { movedTogether } from '../../forecast/price-and-season/elasticity-of-sales';
import { language } from '../../languages/language';
import { date } from '../../spreadsheet/day-in-words';
import { Fold } from '../look/fold';
import { useSharedStyles } from '../look/shared-styles';
import { amount, elasticityText } from './amounts';
import { NumberField } from './number-field';
import type { ScenarioReading } from './read-scenario';
import type { ElasticityOfHistory } from './sales-history';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  today: { padding: '4px 16px 0' },
  opened: { paddingInlineStart: '18px' },
  whatIf: { paddingTop: '12px' },
  reset: { margin: '6px 0 4px', display: 'flex', justifyContent: 'flex-end' },
});

const startFields = inputsOf('start');
const scenarioFields = inputsOf('scenario');

/** What the scenario starts from. It is folded away while nothing has to be filled in. */
export function StartFields(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { reading, product, standing, money, fillExample } = useScenario();
  const { todayPrice, todayCost, todayVolume } = reading.fields;
  const isAsked = product === null || startFields.some((name) => lacks(reading.fields[name]));
  const isWrong = startFields.some((name) => reading.fields[name].problem !== null);
  // What is wrong is never folded away.
  if (isAsked || todayPrice.value === null || todayCost.value === null || todayVolume.value === null) {
    return (
      <section className={shared.section}>
        <h3 className={shared.heading}>{language.priceAndVolume.start[standing].title}</h3>
        <StartLead />
        <StartList />
        {product === null && isUntouched(reading) ? (
          <div className={styles.reset}>
            <Button size="small" onClick={fillExample}>
              {language.priceAndVolume.example}
            </Button>
          </div>
        ) : null}
      </section>
    );
  }
  return (
    <div className={styles.today}>
      <Fold
        title={language.priceAndVolume.start.summary(
          standing,
          money.unit(todayPrice.value),
          money.unit(todayCost.value),
          amount(todayVolume.value),
        )}
        isHeldOpen={isWrong}
      >
        <div className={styles.opened}>
          {standing === 'planned' ? <StartLead /> : null}
          <StartList />
        </div>
      </Fold>
    </div>
  );
}

const isUntouched = ({ fields }: ScenarioReading): boolean =>
  Object.values(fields).every(({ isEdited }) => !isEdited);

/** What the plan lacks stays on the page once it is filled in: the field would vanish under the hand that fills it. */
const lacks = ({ basis }: { readonly basis: number | null }): boolean => basis === null;

function StartLead(): React.JSX.Element {
  const shared = useSharedStyles();
  const { product, standing } = useScenario();
  const since = standing === 'planned' ? (product?.availableFrom ?? null) : null;
  return (
    <p className={shared.caption}>
      {since === null ? null : `${language.priceAndVolume.start.availableFrom(date(since))} `}
      {language.priceAndVolume.start[standing].lead}
    </p>
  );
}

function StartList(): React.JSX.Element {
  const { product } = useScenario();
  const forecast = product?.baseVolume == null ? (product?.forecastUnits ?? null) : null;
  const offer =
    forecast === null || forecast < 0
      ? null
      : { value: forecast, words: language.priceAndVolume.offers.forecastUnits(amount(forecast)) };
  return (
    <>
      {startFields.map((name) => (
        <NumberField key={name} name={name} offer={name === 'todayVolume' ? offer : null} />
      ))}
    </>
  );
}

/** What is to be said of the elasticity beside the value to use. */
function remarkOf(fitted: ElasticityOfHistory): string | null {
  const explained = fitted?.priceExplained ?? 0;
  if (fitted === null || explained < movedTogether) return null;
  const { together, onlyTogether } = language.priceAndVolume.offers;
  return fitted.elasticity === null ? onlyTogether(explained) : together(explained);
}

/** The figures to move. */
export function ScenarioFields({ fitted }: { readonly fitted: ElasticityOfHistory }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { reading, standing, reset } = useScenario();
  const offer =
    fitted === null || fitted.elasticity === null
      ? null
      : {
          value: fitted.elasticity,
          words: language.priceAndVolume.offers[fitted.priceExplained === null ? 'fitted' : 'fittedNet'](
            elasticityText(fitted.elasticity),
            fitted.periods,
            elasticityText(fitted.low),
            elasticityText(fitted.high),
          ),
        };
  const isMoved = scenarioFields.some((name: InputName) => reading.fields[name].isEdited);
  return (
    <section className={mergeClasses(shared.section, styles.whatIf)}>
      <h3 className={shared.heading}>{language.priceAndVolume.scenario.title}</h3>
      {scenarioFields.map((name) => (
        <NumberField
          key={name}
          name={name}
          hasSlider
          {...(name === 'elasticity' && { offer, remark: remarkOf(fitted) })}
        />
      ))}
      <div className={styles.reset}>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={!isMoved}
          onClick={() => reset(scenarioFields)}
        >
          {language.priceAndVolume.start[standing].reset}
        </Button>
      </div>
    </section>
  );
}
