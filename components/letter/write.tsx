import { useEffect, useState } from 'react';
import { draftable, draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { mainDocument } from '../../lib/appeal/main-document';
import { standing } from '../../lib/appeal/standing-words';
import type { CaseFile } from '../../lib/cases/case-file';
import { createLetter, redraftLetter } from '../../lib/cases/letters';
import { blanksOf } from '../../lib/cases/letter';
import type { Letter } from '../../lib/cases/model';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { ProblemCard } from '../shell/problem-card';
import { SaveNote } from '../shell/save-note';
import { countWords } from '../words/format';
import { LetterEditor } from './letter-editor';
import { withKnownWords } from './known-words';
import { People } from './people';
import { useLetter } from './use-letter';
import { Versions } from './versions';

/** The letter of a case: who it is from, then a draft that says only what has a ground. */
export function Write({ file, today }: { file: CaseFile; today: string }) {
  const [problem, setProblem] = useState<ProblemCode>();
  const onProblem = (error: unknown) => setProblem(problemCodeOf(error));
  const [letter] = file.letters;
  const main = mainDocument(file);
  const can = main ? draftable(main.reading, file.case.claimNumber) : undefined;
  const draft = () => void createLetter(file.case.id, 'first-level-appeal', draftFirstAppeal(file, today)).catch(onProblem);
  return (
    <div className="stack-3">
      {problem ? <ProblemCard problem={problem} /> : null}
      <People caseId={file.case.id} people={file.people} />
      {letter ? (
        <LetterDesk key={letter.id} file={file} letter={letter} today={today} onProblem={onProblem} />
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
  readonly file: CaseFile;
  readonly letter: Letter;
  readonly today: string;
  onProblem(error: unknown): void;
}

function LetterDesk({ file, letter, today, onProblem }: DeskProps) {
  const { content, state, metAnother, change, flush } = useLetter(letter);
  const blanks = blanksOf(content).length;
  // What the member types about themselves stands in the letter at once; their own sentences are never touched.
  useEffect(() => {
    const next = withKnownWords(content, draftFirstAppeal(file, today));
    if (next !== content) change(next);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what is known of people feeds the letter by itself
  }, [file.people]);

  const redraft = async () => {
    await flush();
    await redraftLetter(letter.id, draftFirstAppeal(file, today));
  };
  return (
    <section className="stack" aria-labelledby="your-letter">
      <div className="row desk-head">
        <h2 id="your-letter">Your letter</h2>
        <SaveNote state={state} />
      </div>
      <p className="small soft">
        {blanks > 0 ? `${countWords(blanks, 'blank')} left. Each says who can fill it.` : 'No blanks left.'} Touch any sentence to change it. {standing('check-every-fact')} {standing('no-guarantee')}
      </p>
      {metAnother ? <p role="status">This letter was also changed in another window. Those words are kept under Versions.</p> : null}
      <LetterEditor content={content} documents={file.documents} onChange={change} />
      <div className="row">
        <button type="button" className="button" onClick={() => void redraft().catch(onProblem)}>
          Draft again with what is known now
        </button>
        <span className="small soft">What stands here now is kept under Versions.</span>
      </div>
      <Versions letterId={letter.id} before={flush} onProblem={onProblem} />
    </section>
  );
}
