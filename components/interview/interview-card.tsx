import { useEffect, useRef, useState } from 'react';
import { askedOf, countsOf, nextQuestion, skipOf } from '../../lib/appeal/interview/state';
import type { KnownFile } from '../../lib/appeal/known/known';
import { saveAnswer } from '../../lib/cases/answers';
import { Disclosure } from '../shell/disclosure';
import { countWords } from '../words/format';
import { AnswerList } from './answer-list';
import { EarlierOffers } from './earlier-offers';
import { QuestionView } from './question-view';
import './interview.css';

interface Props {
  readonly file: KnownFile;
  onProblem(error: unknown): void;
}

const END = 'end';

/** The short interview: closed it is a line and a button, open it is one question at a time. All of it is optional. */
export function InterviewCard({ file, onProblem }: Props) {
  /** The question that is open, or the end; undefined while the card is closed. */
  const [at, setAt] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const asked = askedOf(file);
  const { answered, open } = countsOf(file);
  useEffect(() => {
    if (at !== undefined) heading.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = at !== undefined;
  }, [at]);
  if (asked.length === 0) return null;
  if (at === undefined) {
    return (
      <section className="interview closed row" aria-labelledby="interview">
        <div>
          <h2 id="interview">{countWords(asked.length, 'short question')}</h2>
          <p className="small soft">
            {answered === 0 ? 'They fill what no paper shows. All are optional.' : `${answered} of ${asked.length} answered. All are optional.`}
          </p>
        </div>
        <button type="button" ref={opener} className="button" onClick={() => setAt(nextQuestion(file)?.id ?? END)}>
          {open === 0 ? 'See or change the answers' : answered === 0 ? 'Answer them' : 'Go on with the questions'}
        </button>
      </section>
    );
  }

  const place = asked.findIndex(({ question }) => question.id === at);
  const current = asked[place];
  const beside = (step: 1 | -1): string => asked[(current ? place : asked.length) + step]?.question.id ?? END;
  const skip = (text: string) => saveAnswer(file.case.id, skipOf(at), text).catch(onProblem);
  const goOn = () => setAt(beside(1));
  return (
    <section className="interview stack-2" aria-labelledby="interview">
      <div className="row interview-head">
        <p className="small soft" role="status">
          {current ? `Question ${place + 1} of ${asked.length}, all optional` : `${answered} of ${asked.length} answered`}
        </p>
        <button type="button" className="button plain small" onClick={() => setAt(undefined)}>
          Close the questions
        </button>
      </div>
      <EarlierOffers file={file} onProblem={onProblem} />
      <h2 id="interview" ref={heading} tabIndex={-1}>
        {current ? current.question.text : 'That is all for now'}
      </h2>
      {current ? (
        <>
          <QuestionView key={current.question.id} question={current.question} file={file} onProblem={onProblem} />
          {current.state === 'skipped' ? (
            <p className="row small">
              You skipped this one.
              <button type="button" className="button plain small" onClick={() => void skip('')}>
                Take the skip back
              </button>
            </p>
          ) : null}
          <div className="row">
            {place > 0 ? (
              <button type="button" className="button" onClick={() => setAt(beside(-1))}>
                Back
              </button>
            ) : null}
            {current.state === 'open' ? (
              <button
                type="button"
                className="button"
                onClick={() => {
                  void skip('yes');
                  goOn();
                }}
              >
                Skip
              </button>
            ) : null}
            <button type="button" className="button go" onClick={goOn}>
              Next
            </button>
          </div>
          <Disclosure className="button plain small" button="All questions and answers">
            <AnswerList asked={asked} file={file} onChange={setAt} />
          </Disclosure>
        </>
      ) : (
        <>
          <p className="soft">Your answers serve every letter of this case. You can change any of them.</p>
          <AnswerList asked={asked} file={file} onChange={setAt} />
        </>
      )}
    </section>
  );
}
