import { readingOfClaim } from '../../lib/appeal/claim-scope';
import { dollars } from '../../lib/appeal/money';
import type { KnownDocument } from '../../lib/appeal/known/known';
import type { PrintedAmount, WrongLine } from '../../lib/reading/reading';
import { Fact } from '../proof/fact';
import { Capped } from '../shell/capped';
import { AMOUNT_WORDS } from '../words/field-names';
import { shorten } from '../words/format';

/** Lines of which a member first sees a few, and letters of a line’s name. */
const MOST = { lines: 3, name: 60 };

const nameOf = ({ total, description, quote }: WrongLine): string => (total ? 'The total' : shorten(description ?? quote, MOST.name));

/** Numbers that a plan prints and that do not come out: which line, which numbers, and what to ask. It says of nobody that they are wrong. Of a paper of several claims, only what is about the case's. */
export function SumsNote({ documents, claimNumber }: { documents: readonly KnownDocument[]; claimNumber?: string | undefined }) {
  const wrong = documents.flatMap(({ id, label, reading }) => (readingOfClaim(reading, claimNumber).wrongSums ?? []).map((line) => ({ id, label, line, pictured: reading.textSource !== 'text' })));
  if (wrong.length === 0) return null;
  return (
    <section className="notice stack" aria-labelledby="sums">
      <h2 id="sums">These numbers do not add up</h2>
      <p className="small soft">
        {wrong.some(({ pictured }) => pictured)
          ? 'They were read from a picture, so one may be misread. Touch each number to check it on your paper.'
          : 'Something may be left out, or one may be misread. Touch each number to check it on your paper.'}
      </p>
      <ul className="stack">
        <Capped
          items={wrong}
          most={MOST.lines}
          name="lines"
          render={({ id, label, line }) => (
            <li key={`${id} ${line.question} ${line.at.start} ${line.whole[0]?.at.start}`}>
              <p>
                <strong>
                  <Fact proof={{ quote: line.quote, at: line.at, documentId: id }}>{nameOf(line)}</Fact>
                </strong>
                {documents.length > 1 ? <span className="small soft"> {label}</span> : null}
              </p>
              <Sum line={line} documentId={id} />
              <p className="small">
                Ask the plan: “Can you explain the {dollars(Math.abs(line.difference))} between these numbers?” Write down what they say.
              </p>
            </li>
          )}
        />
      </ul>
    </section>
  );
}

/** "Allowed by the plan $30.00. Its parts: Plan paid $14.00 + What you may owe $6.00 = $20.00." */
function Sum({ line: { question, whole, parts, sum }, documentId }: { line: WrongLine; documentId: string }) {
  return (
    <p>
      <Numbers amounts={whole} documentId={documentId} />
      {question === 'column' ? ` in the total. The lines above make ${dollars(sum)}.` : '. Its parts: '}
      {question === 'column' ? null : (
        <>
          <Numbers amounts={parts} documentId={documentId} /> = {dollars(sum)}.
        </>
      )}
    </p>
  );
}

function Numbers({ amounts, documentId }: { amounts: readonly PrintedAmount[]; documentId: string }) {
  return amounts.map(({ name, value, quote, at }, index) => (
    <span key={at.start}>
      {index > 0 ? ' + ' : ''}
      {AMOUNT_WORDS[name]} <Fact proof={{ quote, at, documentId }}>{dollars(value)}</Fact>
    </span>
  ));
}
