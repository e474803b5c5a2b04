import { useRef, useState } from 'react';
import { AddScreen } from '../../components/files/add-screen';
import { CaseList } from '../../components/kept/case-list';
import { CaseScreen } from '../../components/kept/case-screen';
import { labelOf, type InHand } from '../../components/paper/in-hand';
import { PanelPaper } from '../../components/paper/panel-paper';
import { ProblemCard } from '../../components/shell/problem-card';
import { hrefOf } from '../../components/shell/routes';
import { StandingWords } from '../../components/shell/standing-words';
import { usePlace } from '../../components/shell/use-place';
import { today } from '../../components/words/today';
import type { Errand } from '../../lib/errands/errand';
import type { ProblemCode } from '../../lib/problems/problem';
import { read } from '../../lib/reading/read';
import type { PanelPort } from './panel-port';
import { useErrand } from './use-errand';

/** What lies on the table before any place of the panel: it is not kept yet, so it has no address. */
type OnTable =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: ProblemCode }
  | { readonly kind: 'paper'; readonly number: number; readonly paper: InHand; readonly forCase?: string };

const selectionPaper = ({ doc, tab }: Extract<Errand, { kind: 'selection' }>): InHand => ({
  doc, tab, reading: read(doc), label: labelOf(doc, 'selection', tab.title), kind: 'selection', privately: tab.incognito,
});

/** The side panel: cases, papers that were brought, and the one path of each case. */
export function PanelApp({ port }: { port: PanelPort }) {
  const [place, goTo] = usePlace();
  const [onTable, setOnTable] = useState<OnTable>();
  const papers = useRef(0);
  const lay = (paper: InHand, forCase?: string) => {
    papers.current += 1;
    setOnTable({ kind: 'paper', number: papers.current, paper, ...(forCase ? { forCase } : {}) });
  };
  const go: typeof goTo = (next) => {
    setOnTable(undefined);
    goTo(next);
  };

  useErrand(port, (errand) => {
    if (errand.kind === 'case') go({ at: 'case', caseId: errand.caseId, room: 'understand' });
    else if (errand.kind === 'add-file') go({ at: 'add', ...(errand.caseId ? { caseId: errand.caseId } : {}) });
    else if (errand.kind === 'selection') lay(selectionPaper(errand));
    else setOnTable(errand);
  });

  const openCase = (caseId: string) => go({ at: 'case', caseId, room: 'understand' });
  const addFile = () => go({ at: 'add', ...(place.at === 'case' ? { caseId: place.caseId } : {}) });
  const forCase = place.at === 'add' ? place.caseId : undefined;

  return (
    <div className="panel">
      <header className="masthead">
        <a className="brand" href="#cases" onClick={() => setOnTable(undefined)}>
          Overturn
        </a>
        <nav aria-label="Overturn">
          <a href="#cases" onClick={() => setOnTable(undefined)}>
            Your cases
          </a>
          <a href="#add" onClick={() => setOnTable(undefined)}>
            Add a letter
          </a>
        </nav>
      </header>
      <main>
        {onTable?.kind === 'reading' ? (
          <p role="status" className="soft">
            Reading…
          </p>
        ) : null}
        {onTable?.kind === 'problem' ? (
          <ProblemCard problem={onTable.problem} title="I can't read this">
            <button type="button" className="button go" onClick={addFile}>
              Add a letter
            </button>
          </ProblemCard>
        ) : null}
        {onTable?.kind === 'paper' ? (
          <PanelPaper key={onTable.number} paper={onTable.paper} today={today()} forCase={onTable.forCase} onOpenCase={openCase} onAddFile={addFile} />
        ) : null}
        {!onTable && place.at === 'cases' ? (
          <CaseList today={today()} hrefOf={(caseId) => hrefOf({ at: 'case', caseId, room: 'understand' })} onAddFile={addFile} />
        ) : null}
        {!onTable && place.at === 'add' ? (
          <AddScreen privately={port.privately} onPaper={(paper) => lay(paper, forCase)} />
        ) : null}
        {!onTable && place.at === 'case' ? (
          <CaseScreen
            key={place.caseId}
            caseId={place.caseId}
            room={place.room}
            today={today()}
            hrefOf={(room) => hrefOf({ at: 'case', caseId: place.caseId, room })}
            onAddFile={addFile}
            onLeave={() => go({ at: 'cases' })}
          />
        ) : null}
      </main>
      <StandingWords place="side-panel" privacyHref={port.privacyHref} />
    </div>
  );
}
