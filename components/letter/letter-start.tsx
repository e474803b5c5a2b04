import { draftableAt } from '../../lib/appeal/draft/draftable';
import { draftLetter } from '../../lib/appeal/draft/draft-letter';
import type { KnownFile } from '../../lib/appeal/known/known';
import { createLetter } from '../../lib/cases/letters';
import type { LetterKind } from '../../lib/cases/model';
import { offerOf, TO_WORDS } from './offers';

interface Props {
  readonly kind: LetterKind;
  readonly file: KnownFile;
  readonly today: string;
  onDraft(): void;
  onProblem(error: unknown): void;
}

/** Why a letter cannot be drafted; none where it can. */
function hindrance(kind: LetterKind, file: KnownFile, today: string): string | undefined {
  const can = draftableAt(kind, file);
  if (!can.ok) return can.why;
  return draftLetter(kind, file, today).sections.length > 0 ? undefined : 'What is known of this case does not call for this letter yet.';
}

/** A letter that is not begun: what it is for, to whom it goes, and the one button. */
export function LetterStart({ kind, file, today, onDraft, onProblem }: Props) {
  const { title, why, to } = offerOf(kind, file);
  const hindered = hindrance(kind, file, today);
  const draft = () => {
    onDraft();
    void createLetter(file.case.id, kind, draftLetter(kind, file, today)).catch(onProblem);
  };
  return (
    <section className="stack" aria-labelledby="your-letter">
      <h2 id="your-letter">{title}</h2>
      {why ? <p>{why}</p> : null}
      {to ? <p className="soft">{TO_WORDS[to]}</p> : null}
      {hindered ? (
        <p>{hindered}</p>
      ) : (
        <>
          <p>The draft says only what your papers and your answers say. What is not known yet stays a blank.</p>
          <button type="button" className="button go" onClick={draft}>
            Draft my letter
          </button>
        </>
      )}
    </section>
  );
}
