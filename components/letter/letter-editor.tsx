import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { addOwnSentence, putBack, removeSentence } from '../../lib/appeal/edit';
import type { KnownDocument } from '../../lib/appeal/known/known';
import { blanksOf, sentenceText, type LetterContent, type Row, type Section, type Sentence } from '../../lib/cases/letter';
import { useFollowProof, type Proof } from '../proof/show-proof';
import { nextBlank } from './blanks-in-order';
import type { DraftedSentence } from './drafted-sentence';
import { LetterTable } from './letter-table';
import { MarginNote } from './margin-note';
import { PartsOfLetter } from './parts-of-letter';
import { SentenceDesk, type Opened } from './sentence-desk';
import { SentenceEditor } from './sentence-editor';
import { SentenceView } from './sentence-view';
import { isOwn, sentenceOf } from './sentences';
import { useUndo } from './use-undo';
import './letter.css';
import './margin.css';

interface Props {
  readonly content: LetterContent;
  readonly documents: readonly KnownDocument[];
  /** What the draft said in the place of a sentence of the member's. */
  draftedOf(sentenceId: string): DraftedSentence | undefined;
  onChange(content: LetterContent): void;
  /** Which sentence is in an open field; none when it closes. */
  onInHand(sentenceId: string | undefined): void;
}

/** Where a member may add a sentence of their own. */
const TYPABLE: ReadonlySet<Section['layout']> = new Set<Section['layout']>(['prose', 'numbered', 'enclosures']);

/** The first words of a paper that a sentence rests on. */
function proofOfSentence({ grounds }: Sentence): Proof | undefined {
  const value = grounds.find((ground) => ground.kind === 'value');
  return value && { quote: value.quote, at: value.at, documentId: value.documentId };
}

/** A section that goes on behind a table has its heading again: the number tells the two apart. */
function nameOfSection({ id, heading }: Section, sections: readonly Section[]): string {
  const place = sections.filter((each) => each.heading === heading).findIndex((each) => each.id === id);
  return place > 0 ? `${heading}, part ${place + 1}` : heading;
}

/** A sentence being added: once its first letter is typed it stands in the row, under an id. */
interface Adding {
  readonly rowId: string;
  readonly sentenceId?: string;
}

/** A letter that looks like a letter. Each sentence opens in place; what it rests on stands in the margin while it has the focus. */
export function LetterEditor({ content, documents, draftedOf, onChange, onInHand }: Props) {
  const [opened, setOpened] = useState<Opened>();
  const [adding, setAdding] = useState<Adding>();
  const [focused, setFocused] = useState<string>();
  const [takenOut, setTakenOut] = useState<string>();
  const id = useId();
  const follow = useFollowProof();
  const letter = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  /** The sentence that gets the focus once no field is open. */
  const wanted = useRef<string | undefined>(undefined);
  const { note, undo } = useUndo();

  const elementOf = (sentenceId: string | undefined) => [...(letter.current?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])].find((each) => each.dataset['sentence'] === sentenceId);

  // Whoever works by keyboard is back on the sentence after closing its field, or after an undo.
  useEffect(() => {
    if (opened || wanted.current === undefined) return;
    // Of a sentence that was taken out, the way to have it back.
    const button = elementOf(wanted.current)?.querySelector<HTMLElement>('[role=button]') ?? margin.current?.querySelector<HTMLElement>('[role=status] button');
    button?.focus();
    wanted.current = undefined;
  });

  // Where there is width for it the note stands beside its sentence.
  useLayoutEffect(() => {
    const [sheet, sentence] = [letter.current?.getBoundingClientRect(), elementOf(focused)?.getBoundingClientRect()];
    margin.current?.style.setProperty('--beside', `${sheet && sentence ? Math.max(0, Math.round(sentence.top - sheet.top)) : 0}px`);
  });

  const inHand = opened?.before.id ?? adding?.sentenceId;
  useEffect(() => {
    onInHand(inHand);
    return () => onInHand(undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- told when it changes, not with each drawing
  }, [inHand]);

  /** One field at a time: what is in hand is one sentence. */
  const open = (next: Opened) => {
    note(next.before.id, content);
    setAdding(undefined);
    setTakenOut(undefined);
    setFocused(next.before.id);
    setOpened(next);
  };
  const close = () => {
    wanted.current = opened?.before.id;
    setOpened(undefined);
  };
  const startAdding = (rowId: string) => {
    setOpened(undefined);
    setAdding({ rowId });
  };

  const add = (row: Row, text: string) => {
    const without = adding?.sentenceId ? removeSentence(content, adding.sentenceId) : content;
    const next = addOwnSentence(without, row.id, text);
    const added = next.sections.flatMap(({ rows }) => rows).find((each) => each.id === row.id)?.sentences.at(-1);
    const isThere = text.trim() !== '' && added !== undefined;
    if (isThere && !adding?.sentenceId) note(added.id, content);
    setAdding({ rowId: row.id, ...(isThere ? { sentenceId: added.id } : {}) });
    onChange(next);
  };

  const toNextBlank = (direction: 1 | -1 = 1) => {
    const from = opened ? { sentenceId: opened.before.id, ...(opened.piece === undefined ? {} : { piece: opened.piece }) } : focused === undefined ? undefined : { sentenceId: focused };
    const next = nextBlank(content, from, direction);
    if (next) open({ before: next.sentence, piece: next.piece });
  };
  const backTo = (next: LetterContent, sentenceId: string) => {
    setTakenOut(undefined);
    setFocused(sentenceId);
    wanted.current = sentenceId;
    onChange(next);
  };
  const takeBack = () => {
    const step = undo(content);
    if (step) return backTo(step.content, step.sentenceId);
    const drafted = focused === undefined ? undefined : draftedIn(focused);
    return drafted && focused !== undefined ? backTo(putBack(content, focused, drafted.from), focused) : undefined;
  };
  const draftedIn = (sentenceId: string): DraftedSentence | undefined => {
    const sentence = sentenceOf(content, sentenceId);
    return sentence && isOwn(sentence) ? draftedOf(sentenceId) : undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F8') {
      event.preventDefault();
      return toNextBlank(event.shiftKey ? -1 : 1);
    }
    // Within a field the browser takes back the typing itself.
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.target instanceof HTMLTextAreaElement) return undefined;
    event.preventDefault();
    return takeBack();
  };

  const renderSentence = (sentence: Sentence) =>
    opened?.before.id === sentence.id ? (
      <SentenceDesk key={opened.piece} opened={opened} content={content} onChange={onChange} onDone={close} onRemoved={() => setTakenOut(sentenceText(opened.before))} />
    ) : (
      <SentenceView
        sentence={sentence}
        describedBy={focused === sentence.id ? `${id}-grounds` : undefined}
        onFocus={() => {
          setFocused(sentence.id);
          const proof = proofOfSentence(sentence);
          if (proof) follow?.(proof);
        }}
        onEdit={() => open({ before: sentence })}
        onFill={(piece) => open({ before: sentence, piece })}
      />
    );

  const renderRow = (row: Row) => {
    const isAdding = adding?.rowId === row.id;
    return (
      <div key={row.id} className="letter-row">
        {row.label ? <span className="row-label">{row.label}</span> : null}
        <p>
          {row.sentences
            .filter((sentence) => sentence.id !== adding?.sentenceId)
            .map((sentence) => (
              <span key={sentence.id} data-sentence={sentence.id}>
                {renderSentence(sentence)}{' '}
              </span>
            ))}
        </p>
        {isAdding ? <SentenceEditor label="A sentence of your own" text="" onDone={() => setAdding(undefined)} onChange={(text) => add(row, text)} /> : null}
      </div>
    );
  };

  const atHand = content.sections
    .flatMap((section) => section.rows.map((row) => ({ section, row, sentence: row.sentences.find((sentence) => sentence.id === focused) })))
    .find(({ sentence }) => sentence);

  return (
    <div className="letter" onKeyDown={onKeyDown}>
      <PartsOfLetter content={content} onGo={(sectionId) => [...(letter.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [])].find((each) => each.dataset['section'] === sectionId)?.focus()} />
      <div className="letter-body" ref={letter}>
        {content.sections.map((section) => (
          <section key={section.id} className={`letter-section ${section.layout}`} aria-label={nameOfSection(section, content.sections)} data-section={section.id} tabIndex={-1}>
            <h3 className={section.printHeading ? undefined : 'margin-heading'}>{section.heading}</h3>
            {section.layout === 'table' ? <LetterTable section={section} renderSentence={renderSentence} /> : section.rows.map((row) => renderRow(row))}
          </section>
        ))}
      </div>
      {/* The margin has its own place, beside its sentence or at the foot of the window: nothing moves under the member's hand when it changes. */}
      <div className="margin small" ref={margin}>
        <MarginNote
          id={`${id}-grounds`}
          sentence={atHand?.sentence}
          documents={documents}
          blanks={blanksOf(content).length}
          drafted={focused === undefined || opened ? undefined : draftedIn(focused)}
          takenOut={takenOut}
          onNextBlank={() => toNextBlank()}
          onUndo={takeBack}
          onPutBack={({ from, sentence }) => backTo(putBack(content, sentence.id, from), sentence.id)}
          onAdd={atHand && TYPABLE.has(atHand.section.layout) ? () => startAdding(atHand.row.id) : undefined}
        />
      </div>
    </div>
  );
}
