import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSharedStyles } from '../look/shared-styles';
import type { PaneCheck, PaneHost } from '../pane-host';
import type { View } from '../store/pane-state';
import { texts } from '../texts';
import { usePane } from '../use-pane';
import { takesFocus } from './focus-keeper';

export interface KeptViewProps {
  /** The last check that came to its end; null before there is one. */
  readonly check: PaneCheck | null;
  readonly host: PaneHost;
}

type ViewComponent = React.ComponentType<KeptViewProps>;

/** Views that are fetched when they are first opened, and stay as they were left while another is shown. */
export const keptViews: Partial<Readonly<Record<View, () => Promise<ViewComponent>>>> = {
  'price-and-volume': () =>
    import(/* webpackChunkName: "price-and-volume" */ '../price-and-volume/price-and-volume').then(
      ({ PriceAndVolume }) => PriceAndVolume,
    ),
  functions: () =>
    import(/* webpackChunkName: "functions-view" */ '../functions/functions-view').then(
      ({ FunctionsView }) => FunctionsView,
    ),
};

type Fetched =
  | { readonly status: 'fetching' }
  | { readonly status: 'fetched'; readonly Component: ViewComponent }
  | { readonly status: 'failed' };

interface KeptViewPlace {
  readonly view: View;
  readonly load: () => Promise<ViewComponent>;
  readonly host: PaneHost;
}

/** A view of which the script may still have to come. */
export function KeptView({ view, load, host }: KeptViewPlace): React.JSX.Element {
  const check = usePane((state) => state.check);
  const [fetched, setFetched] = useState<Fetched>({ status: 'fetching' });
  const isWanted = fetched.status === 'fetching';

  useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    const settle = (outcome: Fetched): void => {
      if (isHere) setFetched(outcome);
    };
    load().then(
      (Component) => settle({ status: 'fetched', Component }),
      () => settle({ status: 'failed' }),
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, load]);

  if (fetched.status === 'fetched') return <fetched.Component check={check} host={host} />;
  return (
    <NotYetThere
      title={texts.views[view]}
      hasFailed={fetched.status === 'failed'}
      onTryAgain={() => setFetched({ status: 'fetching' })}
    />
  );
}

interface NotYetThereProps {
  readonly title: string;
  readonly hasFailed: boolean;
  readonly onTryAgain: () => void;
}

function NotYetThere({ title, hasFailed, onTryAgain }: NotYetThereProps): React.JSX.Element {
  const shared = useSharedStyles();
  const { opening, notOpened, notOpenedAdvice } = texts.views;
  return (
    <section className={shared.section}>
      <h2 className={shared.title} {...takesFocus}>
        {title}
      </h2>
      <div role="status">
        <p className={shared.paragraph}>{hasFailed ? `${notOpened} ${notOpenedAdvice}` : opening}</p>
      </div>
      {hasFailed ? <Button onClick={onTryAgain}>{texts.commands.tryAgain}</Button> : null}
    </section>
  );
}
