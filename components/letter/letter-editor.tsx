import { useEffect, useId, useRef, useState } from 'react';
import { addOwnSentence, removeSentence } from '../../lib/appeal/edit';
import type { KnownDocument } from '../../lib/appeal/known/known';
import type { LetterContent, Row, Section, Sentence } from '../../lib/cases/letter';
import { useFollowProof, type Proof } from '../proof/show-proof';
import { Grounds } from './grounds';
import { SentenceDesk, type Opened } from './sentence-desk';
import { SentenceEditor } from './sentence-editor';
import { SentenceView } from './sentence-view';
import './letter.css';

interface Props {
  readonly content: LetterContent;
  readonly documents: readonly KnownDocument[];
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

/** A sentence being added: once its first letter is typed it stands in the row, under an id. */
interface Adding {
  readonly rowId: string;
  readonly sentenceId?: string;
}

/** A letter that looks like a letter. Each sentence opens in place; what it rests on stands below it while it has the focus. */
export function LetterEditor({ content, documents, onChange, onInHand }: Props) {
  const [opened, setOpened] = useState<Opened>();
  const [adding, setAdding] = useState<Adding>();
  const [focused, setFocused] = useState<string>();
  const id = useId();
  const follow = useFollowProof();
  const letter = useRef<HTMLDivElement>(null);
  const closed = useRef<string | undefined>(undefined);

  // Whoever works by keyboard is back on the sentence after closing its field.
  useEffect(() => {
    if (opened) closed.current = opened.before.id;
    else if (closed.current) {
      const sentence = [...(letter.current?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])].find((each) => each.dataset['sentence'] === closed.current);
      sentence?.querySelector<HTMLElement>('[role=button]')?.focus();
      closed.current = undefined;
    }
  }, [opened]);

  const inHand = opened?.before.id ?? adding?.sentenceId;
  useEffect(() => {
    onInHand(inHand);
    return () => onInHand(undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- told when it changes, not with each drawing
  }, [inHand]);

  /** One field at a time: what is in hand is one sentence. */
  const open = (next: Opened) => {
    setAdding(undefined);
    setOpened(next);
  };
  const startAdding = (rowId: string) => {
    closed.current = undefined;
    setOpened(undefined);
    setAdding({ rowId });
  };

  const add = (row: Row, text: string) => {
    const without = adding?.sentenceId ? removeSentence(content, adding.sentenceId) : content;
    const next = addOwnSentence(without, row.id, text);
    const added = next.sections.flatMap(({ rows }) => rows).find((each) => each.id === row.id)?.sentences.at(-1);
    setAdding({ rowId: row.id, ...(text.trim() && added ? { sentenceId: added.id } : {}) });
    onChange(next);
  };

  const renderSentence = (sentence: Sentence) =>
    opened?.before.id === sentence.id ? (
      <SentenceDesk opened={opened} content={content} onChange={onChange} onDone={() => setOpened(undefined)} />
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
    <div className="letter" ref={letter}>
      {content.sections.map((section) => (
        <section key={section.id} className={`letter-section ${section.layout}`} aria-label={section.heading}>
          <h3 className={section.printHeading ? undefined : 'margin-heading'}>{section.heading}</h3>
          {section.rows.map((row) => renderRow(row))}
        </section>
      ))}
      {/* The margin has its own place at the foot of the window: nothing moves under the member's hand when it changes. */}
      <div className="margin small">
        {atHand?.sentence ? (
          <Grounds id={`${id}-grounds`} sentence={atHand.sentence} documents={documents} />
        ) : (
          <p className="soft">Touch a sentence to see what it rests on, or to change it.</p>
        )}
        {atHand && TYPABLE.has(atHand.section.layout) ? (
          <button type="button" className="button small" onClick={() => startAdding(atHand.row.id)}>
            Add a sentence here
          </button>
        ) : null}
      </div>
    </div>
  );
}
