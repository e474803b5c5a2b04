import { useEffect, useRef, useState } from 'react';
import { draftable, draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { finalAnswerIn } from '../../lib/appeal/due/questions';
import { mainDocument } from '../../lib/appeal/main-document';
import { standing } from '../../lib/appeal/standing-words';
import type { KnownFile } from '../../lib/appeal/known/known';
import { createLetter, reviseLetter } from '../../lib/cases/letters';
import { blanksOf } from '../../lib/cases/letter';
import type { Letter } from '../../lib/cases/model';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { ProblemCard } from '../shell/problem-card';
import { SaveNote } from '../shell/save-note';
import { countWords } from '../words/format';
import { LetterEditor } from './letter-editor';
import { redrafted, withPeople } from './known-words';
import { ownLost } from './merge-draft';
import { People } from './people';
import { useLetter } from './use-letter';
import { Versions } from './versions';

/** The letter of a case: who it is from, then a draft that says only what has a ground. */
export function Write({ file, today }: { file: KnownFile; today: string }) {
  const [problem, setProblem] = useState<ProblemCode>();
  const onProblem = (error: unknown) => setProblem(problemCodeOf(error));
  const [asked, setAsked] = useState(false);
  const [letter] = file.letters;
  const main = mainDocument(file);
  const can = main ? draftable(main.reading, file.case.claimNumber, finalAnswerIn(file.answers)) : undefined;
  const draft = () => {
    setAsked(true);
    void createLetter(file.case.id, 'first-level-appeal', draftFirstAppeal(file, today)).catch(onProblem);
  };
  return (
    <div className="stack-3">
      {problem ? <ProblemCard problem={problem} /> : null}
      <People caseId={file.case.id} people={file.people} />
      {letter ? (
        <LetterDesk key={letter.id} isNew={asked} file={file} letter={letter} today={today} onProblem={onProblem} />
      ) : (
        <section className="stack">
          <h2>Your letter</h2>
          {can?.ok ? (
            <>
              <p>The draft says only what your papers and your answers say. What is not known yet stays a blank.</p>
              <button type="button" className="button go" onClick={draft}>
                Draft my letter
              </button>
            </>
          ) : (
            <p>{can?.why}</p>
          )}
        </section>
      )}
    </div>
  );
}

interface DeskProps {
  /** It was drafted just now: the button that asked for it is gone, and the focus goes on to the letter. */
  readonly isNew: boolean;
  readonly file: KnownFile;
  readonly letter: Letter;
  readonly today: string;
  onProblem(error: unknown): void;
}

function LetterDesk({ isNew, file, letter, today, onProblem }: DeskProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const { content, state, metAnother, onInHand, change, flush } = useLetter(letter);
  /** Counts what replaced the whole letter: its open field closes. */
  const [round, setRound] = useState(0);
  const [homeless, setHomeless] = useState(0);
  const [nothingNew, setNothingNew] = useState(false);
  const blanks = blanksOf(content).length;
  // What the member types about people stands in the letter at once; their own sentences are never touched.
  useEffect(() => {
    const take = async () => {
      if (withPeople(content, file, today) === content) return;
      await flush();
      await reviseLetter(letter.id, (present) => withPeople(present, file, today));
    };
    take().catch(onProblem);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what is known of people feeds the letter by itself
  }, [file.people]);

  const beforeReplacing = async () => {
    setRound((before) => before + 1);
    await flush();
  };
  const redraft = async () => {
    await beforeReplacing();
    let lost = 0;
    const isChanged = await reviseLetter(
      letter.id,
      (present) => {
        const next = redrafted(present, file, today);
        lost = ownLost(present, next).length;
        return next;
      },
      { keepBefore: true },
    );
    setHomeless(lost);
    setNothingNew(!isChanged);
  };
  return (
    <section className="stack" aria-labelledby="your-letter">
      <div className="row desk-head">
        <h2 id="your-letter" ref={heading} tabIndex={-1}>
          Your letter
        </h2>
        <SaveNote state={state} />
      </div>
      <p className="small soft">
        {blanks > 0 ? `${countWords(blanks, 'blank')} left. Each says who can fill it.` : 'No blanks left.'} Touch any sentence to change it. {standing('check-every-fact')} {standing('no-guarantee')}
      </p>
      {metAnother ? <p role="status">This letter was also changed in another window. Both wordings are kept: what does not stand here is under Versions.</p> : null}
      <LetterEditor key={round} content={content} documents={file.documents} onChange={change} onInHand={onInHand} />
      <div className="row">
        <button type="button" className="button" onClick={() => void redraft().catch(onProblem)}>
          Draft again with what is known now
        </button>
        <span className="small soft">Your own words and filled blanks stay. What stands here now is kept under Versions.</span>
      </div>
      {nothingNew ? <p role="status">Nothing new is known. Your letter stays as it is.</p> : null}
      {homeless > 0 ? <p role="status">{countWords(homeless, 'sentence')} of yours no longer {homeless === 1 ? 'has' : 'have'} a place in this draft. {homeless === 1 ? 'It is' : 'They are'} kept under Versions.</p> : null}
      <Versions letterId={letter.id} before={beforeReplacing} onProblem={onProblem} />
    </section>
  );
}
