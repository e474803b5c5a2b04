import { useState } from 'react';
import { pageQuestion, pageQuestionOf } from '../../lib/appeal/another-page';
import type { KnownFile } from '../../lib/appeal/known/known';
import { saveAnswer } from '../../lib/cases/answers';
import { addFurtherPage } from '../../lib/cases/further-pages';
import { shorten } from '../words/format';

/** A paper that says how to appeal and decides nothing: is it a page of the letter? The member says so; it can be undone under the papers. */
export function AnotherPage({ file, onProblem }: { file: KnownFile; onProblem(error: unknown): void }) {
  const [done, setDone] = useState<string>();
  const question = pageQuestion(file);
  if (!question) {
    return done ? (
      <p role="status" className="notice">
        {done}
      </p>
    ) : null;
  }
  const { letter, page } = question;
  const [letterName, pageName] = [shorten(letter.label, 80), shorten(page.label, 80)];
  const together = () =>
    addFurtherPage(letter.id, page.id).then(
      () => setDone(`“${letterName}” and “${pageName}” are read as one letter now. You can take them apart under your papers.`),
      onProblem,
    );
  return (
    <section className="notice stack" aria-labelledby="another-page">
      <p id="another-page">
        <strong>Is this another page of the letter you have?</strong>
      </p>
      <p>
        “{pageName}” says how to appeal, but not what was decided. “{letterName}” says what was decided.
      </p>
      <p className="small soft">Read as one letter, the time to appeal and where to send it count for that decision.</p>
      <div className="row">
        <button type="button" className="button go" onClick={() => void together()}>
          Yes, same letter
        </button>
        <button type="button" className="button" onClick={() => void saveAnswer(file.case.id, pageQuestionOf(page.id), 'No').catch(onProblem)}>
          No, another paper
        </button>
      </div>
    </section>
  );
}
