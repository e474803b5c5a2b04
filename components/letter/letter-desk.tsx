import { useEffect, useRef, useState } from 'react';
import { standing } from '../../lib/appeal/standing-words';
import type { KnownFile } from '../../lib/appeal/known/known';
import { useLetterVersions } from '../../lib/cases/hooks';
import { reviseLetter } from '../../lib/cases/letters';
import { blanksOf } from '../../lib/cases/letter';
import type { Letter } from '../../lib/cases/model';
import { ReviewCard } from '../review/review-card';
import { SaveNote } from '../shell/save-note';
import { countWords, dateWords } from '../words/format';
import { draftedSentence } from './drafted-sentence';
import { redrafted } from './known-words';
import { LetterEditor } from './letter-editor';
import { lastSent } from './letter-state';
import { ownLost } from './merge-draft';
import { offerOf } from './offers';
import { useLetter } from './use-letter';
import type { NoteDesk } from './use-told-letters';
import { Versions } from './versions';

interface Props {
  /** It was drafted just now: the button that asked for it is gone, and the focus goes on to the letter. */
  readonly isNew: boolean;
  readonly file: KnownFile;
  readonly letter: Letter;
  readonly today: string;
  readonly sendHref: string;
  readonly onDesk: NoteDesk;
  onProblem(error: unknown): void;
}

/** Opens a sentence of the letter, as a touch on it does. */
function openSentence(sentenceId: string): void {
  const sentence = [...document.querySelectorAll<HTMLElement>('.letter [data-sentence]')].find((each) => each.dataset['sentence'] === sentenceId);
  const button = sentence?.querySelector<HTMLElement>('[role=button], button');
  button?.scrollIntoView({ block: 'center' });
  button?.click();
}

/** One letter in hand: what it says, what is left, and what it said before. */
export function LetterDesk({ isNew, file, letter, today, onDesk, sendHref, onProblem }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const { content, state, metAnother, onInHand, change, flush } = useLetter(letter);
  const versions = useLetterVersions(letter.id) ?? [];
  /** Counts what replaced the whole letter: its open field closes. */
  const [round, setRound] = useState(0);
  const [homeless, setHomeless] = useState(0);
  const [nothingNew, setNothingNew] = useState(false);
  const blanks = blanksOf(content).length;
  const sent = lastSent(letter.id, file.sendings);

  // What feeds the letter by itself waits for what is being typed here.
  useEffect(() => {
    onDesk(flush);
    return () => onDesk(undefined);
  });

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
        const next = redrafted(present, letter.kind, file, today);
        lost = ownLost(present, next).length;
        return next;
      },
      { keepBefore: true },
    );
    setHomeless(lost);
    setNothingNew(!isChanged);
  };
  return (
    <section className="letter-desk stack" aria-labelledby="your-letter">
      <div className="row desk-head">
        <h2 id="your-letter" ref={heading} tabIndex={-1}>
          {offerOf(letter.kind, file).title}
        </h2>
        <SaveNote state={state} />
      </div>
      {sent ? (
        <p className="notice">
          Sent {dateWords(sent)}. The copy that went out stays as it was. What you change here is a new wording. <a href={sendHref}>Look at what was sent</a>
        </p>
      ) : null}
      <p className="small soft">
        {blanks > 0 ? `${countWords(blanks, 'blank')} left. Each says who can fill it.` : 'No blanks left.'} Touch any sentence to change it. {standing('check-every-fact')} {standing('no-guarantee')}
      </p>
      {metAnother ? <p role="status">This letter was also changed in another window. Both wordings are kept: what does not stand here is under Versions.</p> : null}
      <LetterEditor
        key={round}
        content={content}
        documents={file.documents}
        draftedOf={(id) => draftedSentence(id, letter.kind, file, versions, today)}
        onChange={change}
        onInHand={onInHand}
      />
      <ReviewCard file={file} letter={letter} content={content} today={today} onChange={change} onOpen={openSentence} onProblem={onProblem} />
      <div className="row">
        <button type="button" className="button" onClick={() => void redraft().catch(onProblem)}>
          Draft again with what is known now
        </button>
        <span className="small soft">Your own words and filled blanks stay. What stands here now is kept under Versions.</span>
      </div>
      {nothingNew ? <p role="status">Nothing new is known. Your letter stays as it is.</p> : null}
      {homeless > 0 ? <p role="status">{countWords(homeless, 'sentence')} of yours no longer {homeless === 1 ? 'has' : 'have'} a place in this draft. {homeless === 1 ? 'It is' : 'They are'} kept under Versions.</p> : null}
      <Versions letterId={letter.id} present={content} versions={versions} sendings={file.sendings} before={beforeReplacing} onProblem={onProblem} />
    </section>
  );
}
