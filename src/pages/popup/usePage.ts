import { useEffect, useState } from 'preact/hooks';
import type { Description } from '../../platform/messages.ts';
import { popupTab, type Tab, TabLine } from '../../platform/tab.ts';

type Answers = readonly Description[] | 'silent';

export interface Page {
  tab: Tab | undefined;
  /** The last description of each frame. */
  answers: Answers;
  line: TabLine | undefined;
  /** The site report, once it was asked for and has come. */
  report: string | undefined;
  askForReport(): void;
}

/** What the frames of the popup's tab tell; kept up to date until the popup closes. Undefined until the tab is known. */
export function usePage(): Page | undefined {
  const [tab, setTab] = useState<Tab | null>();
  const [line, setLine] = useState<TabLine>();
  const [answers, setAnswers] = useState<Answers>([]);
  const [report, setReport] = useState<string>();

  useEffect(() => {
    void popupTab().then((found) => setTab(found ?? null));
  }, []);

  useEffect(() => {
    if (!tab) return;
    const living = new AbortController();
    const listener = {
      described: (description: Description) => setAnswers((before) => withAnswer(before, description)),
      reported: setReport,
      asking: () => setAnswers([]),
      silent: () => setAnswers('silent'),
    };
    setLine(new TabLine(tab.id, listener, living.signal));
    return () => living.abort();
  }, [tab]);

  if (tab === undefined) return undefined;
  return {
    tab: tab ?? undefined,
    answers: tab ? answers : 'silent',
    line,
    report,
    askForReport() {
      setReport(undefined);
      line?.send({ type: 'site-report' });
    },
  };
}

function withAnswer(before: Answers, description: Description): Answers {
  const others = before === 'silent' ? [] : before.filter((other) => frameOf(other) !== frameOf(description));
  return [...others, description];
}

const frameOf = ({ frame, top }: Description) => frame ?? String(top);
