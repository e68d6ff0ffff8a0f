import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import { takesFocus } from './focus-keeper';

type Part<Props> = (props: Props) => React.JSX.Element;

/** A part of the pane whose script is not there from the start. */
export interface LazyPart<Props> {
  readonly fetch: () => Promise<Part<Props>>;
  /** Null until it was fetched. */
  readonly fetched: () => Part<Props> | null;
}

/** What was fetched once is there at once. */
export function lazyPart<Props>(load: () => Promise<Part<Props>>): LazyPart<Props> {
  let part: Part<Props> | null = null;
  return { fetch: async () => (part ??= await load()), fetched: () => part };
}

interface FetchedViewProps<Props> {
  /** Of the view, while it is not there yet. */
  readonly title: string;
  readonly part: LazyPart<Props>;
  readonly props: Props;
}

/** A view of which the script may still have to come. */
export function FetchedView<Props extends object>({
  title,
  part,
  props,
}: FetchedViewProps<Props>): React.JSX.Element {
  const [attempt, setAttempt] = useState<'fetching' | 'fetched' | 'failed'>('fetching');
  const isWanted = attempt === 'fetching';

  useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    const settle = (outcome: 'fetched' | 'failed'): void => {
      if (isHere) setAttempt(outcome);
    };
    part.fetch().then(
      () => settle('fetched'),
      () => settle('failed'),
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, part]);

  const Part = part.fetched();
  if (Part !== null) return <Part {...props} />;
  return (
    <NotLoaded title={title} hasFailed={attempt === 'failed'} onTryAgain={() => setAttempt('fetching')} />
  );
}

interface NotLoadedProps {
  readonly title: string;
  readonly hasFailed: boolean;
  readonly onTryAgain: () => void;
}

function NotLoaded({ title, hasFailed, onTryAgain }: NotLoadedProps): React.JSX.Element {
  const shared = useSharedStyles();
  const { opening, notOpened, notOpenedAdvice } = language.pane.views;
  return (
    <section className={shared.section}>
      <h2 className={shared.title} {...takesFocus}>
        {title}
      </h2>
      <div role="status">
        <p className={shared.paragraph}>{hasFailed ? `${notOpened} ${notOpenedAdvice}` : opening}</p>
      </div>
      {hasFailed ? <Button onClick={onTryAgain}>{language.pane.commands.tryAgain}</Button> : null}
    </section>
  );
}
