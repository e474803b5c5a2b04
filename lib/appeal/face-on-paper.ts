/**
 * What the face of a paper needs besides its reading: the sentence in which a plan that has not decided asks for something,
 * and on a paper that decides nothing the sentence that makes it look as if it did. Both are words of the paper, or absent.
 */
import type { Doc } from '../intake/doc';
import { proseOf, type Prose, type Unit } from '../reading/prose/prose';
import { lineAt, proofOf, viewOf } from '../reading/view';
import type { Face } from './verdict-face';

type Words = NonNullable<Face['decidedBy']>;

const THINGS = String.raw`(?:information|records?|documents?|documentation|forms?|notes?|proof|reports?|results?|questionnaires?|statements?|details|referrals?|letters?|answers?|exams?|assessments?|x-?rays?|charts?)`;
const NEEDS = [
  new RegExp(String.raw`\b(?:we|the plan)\b[^.;]{0,30}\b(?:needs?|requires?|asked|requested|are asking|are waiting|is waiting|wait|have not (?:yet )?received|do not have|must have)\b[^.;]{0,80}\b${THINGS}\b`),
  /\bwe (?:still )?need (?:to know|to hear|your answers?)\b/,
  new RegExp(String.raw`\b(?:please|must)\b[^.;:]{0,40}\b(?:send|provide|submit|fax|upload|return|complete|fill out|answer)\b`),
  new RegExp(String.raw`\b(?:more|additional|further|missing)\b[^.;]{0,20}\b${THINGS}\b[^.;]{0,30}\b(?:needed|required|requested|missing)\b`),
  new RegExp(String.raw`\b(?:waiting|awaiting|on hold)\b[^.;]{0,60}\b${THINGS}\b`),
];
/** What is only possible, or is about something else: appeals, payments, how the paper came. */
const OTHERWISE = /^(?:if|when|once|unless|should)\b|\b(?:appeals?|grievances?|payments?|premiums?|if you (?:have|need|want|disagree)|you (?:may|can) (?:also )?(?:send|ask|request))\b/;

const isAsking = ({ kind, words }: Unit): boolean => kind !== 'control' && kind !== 'aside' && kind !== 'column' && !OTHERWISE.test(words) && NEEDS.some((pattern) => pattern.test(words));

const SPEAKS_OF_DENIALS = /\b(?:den(?:y|ies|ied|ials?)|appeals?|appealed|not covered|reconsiderations?|external review)\b/;

const isProse = ({ kind }: Unit): boolean => kind === 'sentence' || kind === 'head';

const proofOfUnit = ({ view, units }: Prose, fits: (unit: Unit) => boolean): Words | undefined => {
  const unit = units.find(fits);
  return unit && proofOf(view, unit);
};

/** The whole sentence, or the whole line of a table, around a value. */
function around({ view, units }: Prose, words: Words): Words {
  const unit = units.find(({ start, end }) => start <= words.at.start && words.at.end <= end);
  if (unit && isProse(unit)) return proofOf(view, unit);
  const line = lineAt(view, words.at.start);
  return line && words.at.end <= line.end ? proofOf(view, line) : words;
}

/** The face with what the paper says beside its reading. The same object where it says no more. */
export function faceOnPaper(face: Face, doc: Doc): Face {
  if (face.next) return { ...face, next: around(proseOf(viewOf(doc)), face.next) };
  if (face.kind !== 'pending' && face.kind !== 'bill' && face.kind !== 'not-a-denial' && face.kind !== 'nothing') return face;
  const prose = proseOf(viewOf(doc));
  if (face.kind === 'pending') {
    const asks = proofOfUnit(prose, isAsking);
    return asks ? { ...face, headline: 'Not decided yet: the plan asks for information', asks } : face;
  }
  if (face.decidedBy) return face.kind === 'bill' ? { ...face, decidedBy: around(prose, face.decidedBy) } : face;
  const says = face.isMarked ? undefined : proofOfUnit(prose, (unit) => unit.kind === 'sentence' && SPEAKS_OF_DENIALS.test(unit.words));
  return says ? { ...face, headline: 'No decision here', because: 'It speaks of denials or appeals, but decides no claim of yours. If you know of a denial, open the claim or the letter itself.', decidedBy: says } : face;
}
