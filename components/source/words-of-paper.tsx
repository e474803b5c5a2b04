import { createContext, useContext, useMemo, type ReactNode, type RefObject } from 'react';
import type { Span } from '../../lib/intake/doc';
import { InlineButton } from '../shell/inline-button';
import { stretchesOf, type Segment } from './segments';
import type { ValueOnPaper } from './values-on-paper';

interface Paper {
  readonly text: string;
  readonly quote: Span | undefined;
  readonly values: readonly ValueOnPaper[];
  /** The first words of the quote, to scroll to. */
  readonly mark: RefObject<HTMLElement | null>;
  onPick(value: ValueOnPaper): void;
}

const PaperContext = createContext<Paper | undefined>(undefined);

export const WordsOfPaperProvider = ({ paper, children }: { paper: Paper; children: ReactNode }) => <PaperContext value={paper}>{children}</PaperContext>;

/** Some words of the paper as text: the quote marked, and each value to be touched. */
export function WordsOfPaper({ span }: { span: Span }) {
  const paper = useContext(PaperContext);
  const stretches = useMemo(() => (paper ? stretchesOf(span, paper.quote, paper.values) : []), [paper, span]);
  if (!paper) return null;
  return stretches.map(({ quoted, segments }) => {
    const start = segments[0]!.start;
    const words = segments.map((segment) => <Words key={segment.start} segment={segment} paper={paper} />);
    if (!quoted) return <span key={start}>{words}</span>;
    return (
      <mark key={start} ref={paper.quote?.start === start ? paper.mark : undefined}>
        {words}
      </mark>
    );
  });
}

/** Only the first words of a value are a stop of the keyboard; all of them answer the mouse. */
function Words({ segment: { start, end, value }, paper }: { segment: Segment; paper: Paper }) {
  const words = paper.text.slice(start, end);
  if (!value) return words;
  if (start !== value.at.start) {
    return (
      <span className="value-words" onClick={() => paper.onPick(value)}>
        {words}
      </span>
    );
  }
  return (
    <InlineButton className="value-words" onPress={() => paper.onPick(value)}>
      {words}
      <span className="out-of-sight"> ({value.name})</span>
    </InlineButton>
  );
}
