import { useCallback, useEffect, useState } from 'react';
import type { Doc } from '../../lib/intake/doc';
import type { TabRead } from '../../lib/intake/tab/tab-ref';
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
  ...(from.bytes ? { bytes: from.bytes } : {}),
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

/** What the tab in front shows, as a paper in hand, or what stands in the way. */
export function useTabPaper(readTab: () => Promise<TabRead>) {
  const [state, setState] = useState<TabPaper>({ step: 'reading' });

  const follow = useCallback((work: Promise<TabRead>) => {
    work.then(
      (from) => setState(arrived(from)),
      () => setState({ step: 'problem', from: { kind: 'problem', problem: 'unexpected' } }),
    );
  }, []);

  useEffect(() => follow(readTab()), [follow, readTab]);

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
