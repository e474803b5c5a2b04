import type { KnownFile } from '../../lib/appeal/known/known';
import type { Letter } from '../../lib/cases/model';
import { countWords } from '../words/format';
import { isAside } from './aside';
import { useReview } from './use-review';

interface Props {
  readonly file: KnownFile;
  readonly letter: Letter;
  readonly today: string;
  readonly writeHref: string;
}

/** In the room Send: what the review still finds, and the way to it. The blanks are listed with the file, and not here. */
export function ReviewNote({ file, letter, today, writeHref }: Props) {
  const findings = useReview(file, letter, letter.content, today) ?? [];
  const open = findings.filter((finding) => finding.check !== 'blank-left' && !isAside(file.answers, letter.id, finding));
  const stops = open.filter(({ weight }) => weight === 'stop');
  const [first] = open;
  if (!first) return null;
  return (
    <section className="notice stack" aria-labelledby="review-note">
      <h2 id="review-note">Review</h2>
      <p>
        {stops.length > 0 ? `${countWords(stops.length, 'thing')} to mend before you send it.` : `${countWords(open.length, 'thing')} to look at.`} {first.says}
      </p>
      <p>
        <a href={writeHref}>Look at the review</a>
      </p>
    </section>
  );
}
