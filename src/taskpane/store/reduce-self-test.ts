import { language } from '../../languages/language';
import type { PaneEvent } from './pane-event';
import type { SelfTest } from './pane-state';
import { selfTestTold } from './told';

type SelfTestEvent = Extract<
  PaneEvent,
  {
    readonly type:
      | 'self-test begun'
      | 'self-test progressed'
      | 'self-test cancel asked'
      | 'self-test ended'
      | 'report copied';
  }
>;

export interface ChangedSelfTest {
  readonly selfTest: SelfTest | null;
  /** What is told of it; null where nothing is. */
  readonly news: string | null;
}

/** What the self-test is after something happened to it. */
export function reduceSelfTest(selfTest: SelfTest | null, event: SelfTestEvent): ChangedSelfTest {
  const silently = (changed: SelfTest | null): ChangedSelfTest => ({ selfTest: changed, news: null });
  switch (event.type) {
    case 'self-test begun':
      return {
        selfTest: { status: 'running', progress: null, isCancelling: false },
        news: language.pane.selfTest.running,
      };
    case 'self-test progressed':
      return silently(selfTest?.status === 'running' ? { ...selfTest, progress: event.progress } : selfTest);
    case 'self-test cancel asked':
      return silently(selfTest?.status === 'running' ? { ...selfTest, isCancelling: true } : selfTest);
    case 'self-test ended':
      return {
        selfTest: { status: 'ended', report: event.report, isCopied: null },
        news: selfTestTold(event.report),
      };
    case 'report copied':
      return selfTest?.status !== 'ended'
        ? silently(selfTest)
        : {
            selfTest: { ...selfTest, isCopied: event.isCopied },
            news: event.isCopied ? language.pane.selfTest.copied : language.pane.selfTest.notCopied,
          };
  }
}
