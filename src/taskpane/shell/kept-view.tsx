import { language } from '../../languages/language';
import type { PaneCheck, PaneHost } from '../pane-host';
import type { View } from '../store/pane-state';
import { usePane } from '../use-pane';
import { FetchedView, type LazyPart, lazyPart } from './fetched-view';

export interface KeptViewProps {
  /** The last check that came to its end; null before there is one. */
  readonly check: PaneCheck | null;
  readonly host: PaneHost;
}

/** Views that are fetched when they are first opened, and stay as they were left while another is shown. */
export const keptViews: Partial<Readonly<Record<View, LazyPart<KeptViewProps>>>> = {
  'link-up': lazyPart(async () => {
    const { LinkUpView } = await import(/* webpackChunkName: "link-up" */ '../link-up/link-up-view');
    return LinkUpView;
  }),
  approvals: lazyPart(async () => {
    const { ApprovalsView } = await import(/* webpackChunkName: "approvals" */ '../approvals/approvals-view');
    return ApprovalsView;
  }),
  'price-and-volume': lazyPart(async () => {
    const { PriceAndVolume } = await import(
      /* webpackChunkName: "price-and-volume" */ '../price-and-volume/price-and-volume'
    );
    return PriceAndVolume;
  }),
  forecast: lazyPart(async () => {
    const { ForecastView } = await import(/* webpackChunkName: "forecast" */ '../forecast/forecast-view');
    return ForecastView;
  }),
  coverage: lazyPart(async () => {
    const { CoverageView } = await import(/* webpackChunkName: "coverage" */ '../coverage/coverage-view');
    return CoverageView;
  }),
  timeline: lazyPart(async () => {
    const { TimelineView } = await import(/* webpackChunkName: "timeline" */ '../timeline/timeline-view');
    return TimelineView;
  }),
  functions: lazyPart(async () => {
    const { FunctionsView } = await import(
      /* webpackChunkName: "functions-view" */ '../functions/functions-view'
    );
    return FunctionsView;
  }),
  setup: lazyPart(async () => {
    const { SetupView } = await import(/* webpackChunkName: "setup" */ '../setup/setup-view');
    return SetupView;
  }),
  about: lazyPart(async () => {
    const { AboutView } = await import(/* webpackChunkName: "about" */ '../about/about-view');
    return AboutView;
  }),
};

interface KeptViewPlace {
  readonly view: View;
  readonly part: LazyPart<KeptViewProps>;
  readonly host: PaneHost;
}

export function KeptView({ view, part, host }: KeptViewPlace): React.JSX.Element {
  const check = usePane((state) => state.check);
  return <FetchedView title={language.pane.views[view]} part={part} props={{ check, host }} />;
}
