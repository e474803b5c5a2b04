import type { KnownFile } from '../../lib/appeal/known/known';
import { mended, type Mend } from '../../lib/appeal/review/review';
import type { LetterContent } from '../../lib/cases/letter';
import type { Letter } from '../../lib/cases/model';
import { Disclosure } from '../shell/disclosure';
import { countWords } from '../words/format';
import { isAside, setAside } from './aside';
import { FindingItem } from './finding-item';
import { useReview } from './use-review';
import './review.css';

interface Props {
  readonly file: KnownFile;
  readonly letter: Letter;
  /** As it stands in the editor. */
  readonly content: LetterContent;
  readonly today: string;
  onChange(content: LetterContent): void;
  /** Opens a sentence in the letter. */
  onOpen(sentenceId: string): void;
  onProblem(error: unknown): void;
}

/** What an advocate would look for before the letter goes out. It changes nothing by itself. */
export function ReviewCard({ file, letter, content, today, onChange, onOpen, onProblem }: Props) {
  const findings = useReview(file, letter, content, today);
  if (!findings) return null;
  const left = findings.filter((finding) => isAside(file.answers, letter.id, finding));
  const open = findings.filter((finding) => !left.includes(finding));
  const stops = open.filter(({ weight }) => weight === 'stop').length;
  const take = (mend: Mend) => {
    if (mend.kind === 'edit') return onOpen(mend.sentenceId);
    const next = mended(content, mend);
    return next === content ? undefined : onChange(next);
  };
  const items = (shown: typeof findings, aside: boolean) => (
    <ul>
      {shown.map((finding) => (
        <FindingItem
          key={finding.id}
          caseId={file.case.id}
          letter={letter.kind}
          finding={finding}
          isAside={aside}
          onMend={take}
          onAside={(next) => void setAside(file.case.id, letter.id, finding, next).catch(onProblem)}
        />
      ))}
    </ul>
  );
  return (
    <section className="review stack" aria-labelledby="review">
      <h2 id="review">Review</h2>
      <p role="status">{words(stops, open.length - stops)}</p>
      {open.length > 0 ? items(open, false) : null}
      {left.length > 0 ? (
        <Disclosure button={`Left as it is (${left.length})`} className="button plain small">
          {items(left, true)}
        </Disclosure>
      ) : null}
      <p className="small soft">This looks for what often weakens a letter. It cannot tell whether the facts are right: you check those.</p>
    </section>
  );
}

function words(stops: number, looks: number): string {
  if (stops === 0 && looks === 0) return 'We found nothing to mend.';
  const first = stops > 0 ? `${countWords(stops, 'thing')} to mend before you send it.` : 'Nothing stands in the way of sending it.';
  return looks > 0 ? `${first} ${countWords(looks, 'thing')} to look at.` : first;
}
