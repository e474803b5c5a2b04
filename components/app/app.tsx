import { useEffect, useRef, useState } from 'react';
import { AddScreen } from '../files/add-screen';
import { useBringing } from '../files/use-bringing';
import { useDropAndPaste } from '../files/use-drop-and-paste';
import { FileScreen } from '../jobs/file-screen';
import { isUnderWay } from '../jobs/job-words';
import { CaseList } from '../kept/case-list';
import { CaseScreen } from '../kept/case-screen';
import type { Room } from '../kept/path';
import { PanelPaper } from '../paper/panel-paper';
import { PrintScreen } from '../print/print-screen';
import { RemindersProvider, useKeptDays } from '../ladder/reminders';
import { ErrorBoundary } from '../shell/error-boundary';
import { ProblemCard } from '../shell/problem-card';
import { hrefOf, type Place } from '../shell/routes';
import { StandingWords } from '../shell/standing-words';
import { usePlace } from '../shell/use-place';
import { today } from '../words/today';
import { useJobs } from '../../lib/cases/hooks';
import type { ProblemCode } from '../../lib/problems/problem';
import { Masthead } from './masthead';
import { onTableOf, type OnTable } from './on-table';
import type { AppPort } from './port';
import { useErrand } from './use-errand';
import './app.css';

const hrefOfFile = (fileId: string) => hrefOf({ at: 'file', fileId });
/** Which case a place belongs to: what is brought there is offered to it. */
const caseOf = (place: Place): string | undefined => (place.at === 'case' || place.at === 'add' ? place.caseId : undefined);

/** The whole app: cases, papers that were brought, and the one path of each case. The side panel and the workspace tab show the same. */
export function App({ port }: { port: AppPort }) {
  const [place, goTo] = usePlace();
  const [onTable, setOnTable] = useState<OnTable>();
  const count = useRef(0);
  const jobs = useJobs();
  const [queueProblem, setQueueProblem] = useState<ProblemCode>();
  useEffect(() => port.serveQueue(setQueueProblem), [port]);
  useKeptDays(port.reminders, today());
  const go = (next: Place) => {
    setOnTable(undefined);
    goTo(next);
  };
  const openFile = (fileId: string) => go({ at: 'file', fileId });
  const bringing = useBringing({ privately: port.privately, forCase: caseOf(place), onOne: openFile, onSeveral: (caseId) => go({ at: 'add', ...(caseId ? { caseId } : {}) }) });
  const isAdding = !onTable && place.at === 'add';
  const over = useDropAndPaste({ onFiles: bringing.bringFiles, onText: bringing.bringText, takesText: isAdding });

  useErrand(port, (errand) => {
    if (errand.kind === 'case') return go({ at: 'case', caseId: errand.caseId, room: 'understand' });
    if (errand.kind === 'add-file') return go({ at: 'add', ...(errand.caseId ? { caseId: errand.caseId } : {}) });
    count.current += 1;
    return setOnTable(onTableOf(errand, count.current));
  });

  const clearTable = () => setOnTable(undefined);
  const openCase = (caseId: string, room: Room = 'understand') => go({ at: 'case', caseId, room });
  const addFile = () => {
    const caseId = caseOf(place);
    go({ at: 'add', ...(caseId ? { caseId } : {}) });
  };

  return (
    <div className="app">
      <Masthead place={place} hasTable={onTable !== undefined} openInTab={port.openInTab} onLeave={clearTable} />
      <main>
        {queueProblem && jobs?.some(isUnderWay) ? <ProblemCard problem={queueProblem} /> : null}
        <ErrorBoundary place={hrefOf(place)}>
          <RemindersProvider value={port.reminders}>
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
          {onTable?.kind === 'paper' ? <PanelPaper key={onTable.number} paper={onTable.paper} today={today()} onOpenCase={openCase} onAddFile={addFile} /> : null}
          {!onTable && place.at === 'cases' ? (
            <CaseList
              today={today()}
              jobs={jobs ?? []}
              brought={bringing.items}
              hrefOf={(caseId, room, letter) => hrefOf({ at: 'case', caseId, room, ...(letter ? { letter } : {}) })}
              hrefOfFile={hrefOfFile}
              onRemoveBrought={bringing.remove}
              onAddFile={addFile}
            />
          ) : null}
          {isAdding ? (
            <AddScreen
              caseId={place.caseId}
              over={over}
              pictures={bringing.pictures}
              jobs={jobs ?? []}
              brought={bringing.items}
              hrefOf={hrefOfFile}
              onFiles={bringing.bringFiles}
              onOneLetter={bringing.oneLetter}
              onSeveralPapers={bringing.severalPapers}
              onCancelPictures={bringing.cancelPictures}
              onRemoveBrought={bringing.remove}
            />
          ) : null}
          {!onTable && place.at === 'file' && jobs ? (
            <FileScreen
              key={place.fileId}
              job={jobs.find(({ id }) => id === place.fileId)}
              brought={bringing.items.find(({ id }) => id === place.fileId)}
              privately={port.privately}
              today={today()}
              onOpenCase={openCase}
              onAddFile={addFile}
              onLeave={() => go({ at: 'cases' })}
            />
          ) : null}
          {!onTable && place.at === 'case' ? (
            <CaseScreen
              key={place.caseId}
              caseId={place.caseId}
              room={place.room}
              letter={place.letter}
              today={today()}
              privately={port.privately}
              hrefOf={(room, letter) => hrefOf({ at: 'case', caseId: place.caseId, room, ...(letter ? { letter } : {}) })}
              onAddFile={addFile}
              onLeave={() => go({ at: 'cases' })}
            />
          ) : null}
          {!onTable && place.at === 'print' ? (
            <PrintScreen
              key={hrefOf(place)}
              caseId={place.caseId}
              kind={place.letter}
              backHref={hrefOf({ at: 'case', caseId: place.caseId, room: 'send', ...(place.letter ? { letter: place.letter } : {}) })}
            />
          ) : null}
          </RemindersProvider>
        </ErrorBoundary>
      </main>
      <StandingWords place="side-panel" privacyHref={port.privacyHref} />
    </div>
  );
}
