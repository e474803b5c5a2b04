import { useState } from 'react';
import type { Errand } from '../../lib/errands/errand';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { PaperScreen } from '../../components/paper/paper-screen';
import { SelectionOffer } from '../../components/paper/selection-offer';
import { useTabPaper } from '../../components/paper/use-tab-paper';
import { ShowProofProvider, type Proof } from '../../components/proof/show-proof';
import { ActionBarProvider } from '../../components/shell/action-bar';
import { ProblemCard } from '../../components/shell/problem-card';
import { StandingWords } from '../../components/shell/standing-words';
import { today } from '../../components/words/today';
import type { InHand } from '../../components/paper/in-hand';
import { CannotRead } from './cannot-read';
import { ShownLine, type Shown } from './shown-line';
import { SiteWatch } from './site-watch';
import type { TabPort } from './tab-port';

/** The popup: reads the tab in front and shows one face. Whatever would die with a popup opens in the side panel. */
export function PopupApp({ port }: { port: TabPort }) {
  const { state, take, readSelection, readWhole } = useTabPaper(port);
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const [unopened, setUnopened] = useState<ProblemCode>();
  /** First statement of a click handler. A panel that does not open is told here: nobody else would see it. */
  const openPanel = (errand: Errand) =>
    void port.openSidePanel(errand, port.windowId).then(
      () => setUnopened(undefined),
      (error: unknown) => setUnopened(problemCodeOf(error)),
    );
  const addFile = () => openPanel({ kind: 'add-file' });
  return (
    <ActionBarProvider bar={bar}>
      <div className="scroll">
        <main className="popup" aria-busy={state.step === 'reading'}>
          {state.step === 'reading' ? (
            <p role="status" className="soft">
              Reading…
            </p>
          ) : null}
          {state.step === 'offer' ? <SelectionOffer text={state.selection.text} onSelection={readSelection} onWhole={state.whole ? readWhole : undefined} /> : null}
          {state.step === 'problem' ? <CannotRead from={state.from} port={port} onRetry={() => take(port.readTab())} onAddFile={addFile} /> : null}
          {state.step === 'paper' ? <PaperInTab paper={state.paper} port={port} take={take} openPanel={openPanel} /> : null}
          {unopened ? <ProblemCard problem={unopened} /> : null}
          <SiteWatch state={state} port={port} />
        </main>
        <StandingWords place="popup" privacyHref={port.privacyHref} />
      </div>
      <section ref={setBar} className="action-bar" aria-label="Next step" />
    </ActionBarProvider>
  );
}

interface InTabProps {
  readonly paper: InHand;
  readonly port: TabPort;
  readonly take: ReturnType<typeof useTabPaper>['take'];
  openPanel(errand: Errand): void;
}

function PaperInTab({ paper, port, take, openPanel }: InTabProps) {
  const [shown, setShown] = useState<Shown>();
  const { tab } = paper;
  const show = (proof: Proof) => {
    if (!tab) return setShown({ proof, onPage: false });
    void port.showSpan(tab, proof.at, proof.quote, paper.frames).then((onPage) => setShown({ proof, onPage }));
  };
  const ways = {
    onOpenCase: (caseId: string) => openPanel({ kind: 'case', caseId }),
    onAddFile: () => openPanel({ kind: 'add-file' }),
    showLabel: 'Show on page',
    shown: <ShownLine shown={shown} />,
    ...(tab
      ? {
          onAllow: (origin: string) => void port.allowOrigin(origin).then((allowed) => (allowed ? take(port.readTab()) : undefined)),
          onReadPdf: (url: string) => take(port.readEmbeddedPdf(tab, url)),
        }
      : {}),
  };
  return (
    <ShowProofProvider show={show}>
      <PaperScreen paper={paper} ways={ways} today={today()} />
    </ShowProofProvider>
  );
}
