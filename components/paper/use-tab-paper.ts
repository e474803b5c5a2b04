import { useCallback, useEffect, useRef, useState } from 'react';
import type { Doc } from '../../lib/intake/doc';
import type { TabRead, TabRef } from '../../lib/intake/tab/tab-ref';
import { read } from '../../lib/reading/read';
import { labelOf, type InHand } from './in-hand';

type ReadTab = Extract<TabRead, { kind: 'read' }>;

const tabPaper = (from: ReadTab): InHand => ({
  doc: from.doc,
  reading: read(from.doc),
  label: labelOf(from.doc, from.source, from.tab.title),
  kind: from.source,
  tab: from.tab,
  privately: from.tab.incognito,
  ...(from.bytes ? { files: [new Blob([new Uint8Array(from.bytes)], { type: 'application/pdf' })] } : {}),
  ...(from.frames ? { frames: from.frames } : {}),
});

const selectionPaper = (doc: Doc, tab: TabRead['tab']): InHand => ({
  doc,
  reading: read(doc),
  label: labelOf(doc, 'selection', tab?.title),
  kind: 'selection',
  privately: tab?.incognito ?? false,
  ...(tab ? { tab } : {}),
});

export type TabPaper =
  | { readonly step: 'reading' }
  /** Text was selected when the member clicked: which of the two do they mean? */
  | { readonly step: 'offer'; readonly selection: Doc; readonly whole: boolean; readonly from: TabRead }
  | { readonly step: 'paper'; readonly paper: InHand }
  | { readonly step: 'problem'; readonly from: Extract<TabRead, { kind: 'problem' }> };

const withoutSelection = (from: TabRead): TabPaper =>
  from.kind === 'problem' ? { step: 'problem', from } : { step: 'paper', paper: tabPaper(from) };

const arrived = (from: TabRead): TabPaper =>
  from.selection?.text.trim() ? { step: 'offer', selection: from.selection, whole: from.kind === 'read', from } : withoutSelection(from);

/** A page that decides nothing itself and shows one PDF of its own site: then the PDF is what the member means. */
function pdfMeant(state: TabPaper): { tab: TabRef; url: string } | undefined {
  if (state.step !== 'paper' || state.paper.reading.outcome !== 'none' || !state.paper.tab) return undefined;
  const [pdf, another] = state.paper.doc.gaps.filter((gap) => gap.kind === 'pdf-embedded');
  return pdf?.sameOrigin && !another ? { tab: state.paper.tab, url: pdf.url } : undefined;
}

interface Readers {
  readTab(): Promise<TabRead>;
  readEmbeddedPdf(tab: TabRef, url: string): Promise<TabRead>;
}

/** What the tab in front shows, as a paper in hand, or what stands in the way. */
export function useTabPaper(readers: Readers) {
  const [state, setState] = useState<TabPaper>({ step: 'reading' });

  /** Of two readings that overlap the one asked for last counts, whichever ends last. */
  const turn = useRef(0);

  const follow = useCallback(
    (work: Promise<TabRead>) => {
      turn.current += 1;
      const mine = turn.current;
      const settleAs = (paper: TabPaper) => {
        if (mine === turn.current) setState(paper);
      };
      const settle = async () => {
        const page = arrived(await work);
        const meant = pdfMeant(page);
        const pdf = meant ? arrived(await readers.readEmbeddedPdf(meant.tab, meant.url)) : page;
        // Where the PDF cannot be read the page stays: it says what was not read and what can be done.
        settleAs(pdf.step === 'problem' ? page : pdf);
      };
      settle().catch(() => settleAs({ step: 'problem', from: { kind: 'problem', problem: 'unexpected' } }));
    },
    [readers],
  );

  useEffect(() => follow(readers.readTab()), [follow, readers]);

  return {
    state,
    take: (work: Promise<TabRead>) => {
      setState({ step: 'reading' });
      follow(work);
    },
    readSelection: () => state.step === 'offer' && setState({ step: 'paper', paper: selectionPaper(state.selection, state.from.tab) }),
    readWhole: () => state.step === 'offer' && setState(withoutSelection(state.from)),
  };
}
