import { sourceOfRow } from '../../lib/appeal/row-source';
import { isBlank, type Blank, type Ground, type Sentence } from '../../lib/cases/letter';
import type { CorrectedPart } from '../../lib/cases/model';
import type { FieldName, Found } from '../../lib/reading/reading';
import { asRead, type KnownDocument } from '../../lib/appeal/known/known';
import { Quote } from '../proof/quote';
import { isLineCorrection, wordsOfPart } from '../../lib/appeal/known/own-lines';
import { codeOfPart, isCodeCorrection } from '../../lib/appeal/known/own-codes';
import { FIELD_NAMES } from '../words/field-names';

/** The domain's own words for a row, with where it was found and how far it was checked. */
function RuleLine({ row }: { row: string }) {
  const source = sourceOfRow(row);
  if (!source) return <>A rule: {row}</>;
  return (
    <>
      {source.title}: {source.text}
      {source.source ? <span className="soft"> ({[source.source, source.verified].filter(Boolean).join('; ')})</span> : null}
    </>
  );
}

/** What was put right, in words, with what the paper was read as where it was read as anything. */
function correctedPart(field: CorrectedPart, paper: KnownDocument | undefined): { readonly name: string; readonly read: Pick<Found<unknown>, 'quote' | 'at'> | undefined } {
  const correction = { field };
  const before = paper?.reading.read ?? paper?.reading;
  if (isCodeCorrection(correction)) {
    const code = codeOfPart(correction.field);
    return { name: 'a code', read: paper?.reading.read?.codes.find(({ system, value }) => system === code?.system && value === code.value) };
  }
  if (isLineCorrection(correction)) {
    const quote = wordsOfPart(correction.field);
    return { name: 'a line of the claim', read: before?.lines.find((line) => line.quote === quote) };
  }
  const name = field as FieldName;
  return { name: FIELD_NAMES[name], read: asRead<unknown>(paper?.reading.fields[name]) };
}

/** The member's own value, said to be theirs; what the paper was read as stands beside it, to be held against the page. */
function CorrectionLine({ ground: { field, documentId }, documents }: { ground: Extract<Ground, { kind: 'correction' }>; documents: readonly KnownDocument[] }) {
  const paper = documents.find(({ id }) => id === documentId);
  const { name, read } = correctedPart(field, paper);
  return (
    <>
      Your correction: {name}. You vouch for it.{' '}
      {read ? (
        <>
          {paper?.label} was read as <Quote proof={{ quote: read.quote, at: read.at, documentId }} />
        </>
      ) : null}
    </>
  );
}

/** What one sentence stands on, in words. A value shows its quote; touched, the paper opens at it. */
export function GroundLine({ ground, documents }: { ground: Ground; documents: readonly KnownDocument[] }) {
  switch (ground.kind) {
    case 'value': {
      const label = documents.find(({ id }) => id === ground.documentId)?.label;
      return (
        <>
          {label ? `${label}: ` : ''}
          <Quote proof={{ quote: ground.quote, at: ground.at, documentId: ground.documentId }} />
        </>
      );
    }
    case 'correction':
      return <CorrectionLine ground={ground} documents={documents} />;
    case 'answer':
      return <>Your answer.</>;
    case 'exhibit':
      return <>A page of your evidence{ground.page ? `, page ${ground.page}` : ''}.</>;
    case 'rule':
      return <RuleLine row={ground.row} />;
    case 'form':
      return <>Usual wording of a letter. It states no fact.</>;
    case 'own-words':
      return <>Your own words. You vouch for them.</>;
  }
}

const FILLERS: Readonly<Record<Blank['who'], string>> = { you: 'You can fill this.', 'your doctor': 'Your doctor’s office can fill this.', 'the plan': 'The plan can fill this.' };

/** A blank rests on nothing yet: what is meant, who knows it, and what a good answer shows. */
function BlankNote({ id, blanks, grounds }: { id: string; blanks: readonly Blank[]; grounds: readonly Ground[] }) {
  const meant = grounds.flatMap((ground) => (ground.kind === 'rule' ? (sourceOfRow(ground.row)?.text ?? []) : []));
  return (
    <div id={id} className="grounds small" role="note">
      {blanks.map((blank) => (
        <p key={blank.blank}>
          <span className="who">Still open: </span>
          {blank.blank}. {FILLERS[blank.who]}
        </p>
      ))}
      {meant.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

interface Props {
  readonly id: string;
  readonly sentence: Sentence;
  readonly documents: readonly KnownDocument[];
}

/** The margin of the letter: where the sentence in focus comes from. */
export function Grounds({ id, sentence: { pieces, grounds }, documents }: Props) {
  const blanks = pieces.filter(isBlank);
  if (blanks.length > 0) return <BlankNote id={id} blanks={blanks} grounds={grounds} />;
  return (
    <div id={id} className="grounds small" role="note">
      <span className="who">This rests on: </span>
      {grounds.map((ground, index) => (
        <p key={index}>
          <GroundLine ground={ground} documents={documents} />
        </p>
      ))}
    </div>
  );
}
