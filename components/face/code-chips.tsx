import { useId, useState } from 'react';
import { explainCode } from '../../lib/appeal/explain-code';
import type { ReadCode, Reading } from '../../lib/reading/reading';
import { Quote } from '../proof/quote';
import { useIntoView } from '../shell/use-into-view';

/** One chip for a code, however often the paper prints it. */
function distinct(codes: readonly ReadCode[]): ReadCode[] {
  const seen = new Map(codes.map((code) => [`${code.system} ${code.value}`, code]));
  for (const code of [...codes].reverse()) seen.set(`${code.system} ${code.value}`, code);
  return [...seen.values()];
}

/** The codes of the paper. Each explains itself below the row; one at a time, by mouse or keyboard. */
export function CodeChips({ reading }: { reading: Reading }) {
  const [open, setOpen] = useState<string>();
  const id = useId();
  const part = useIntoView<HTMLDivElement>(open);
  const codes = distinct(reading.codes);
  if (codes.length === 0) return null;
  const chosen = codes.find((code) => `${code.system} ${code.value}` === open);
  return (
    <div className="codes">
      <ul className="row" aria-label="Codes on this page">
        {codes.map((code) => {
          const key = `${code.system} ${code.value}`;
          return (
            <li key={key}>
              <button type="button" className="code-chip" aria-expanded={key === open} aria-controls={id} onClick={() => setOpen(key === open ? undefined : key)}>
                <span className="system">{code.system === 'REMARK' ? 'note' : code.system}</span> {code.value}
              </button>
            </li>
          );
        })}
      </ul>
      <div id={id} ref={part} className="disclosed" hidden={!chosen} aria-live="polite">
        {chosen ? <CodeMeaning code={chosen} reading={reading} /> : null}
      </div>
    </div>
  );
}

/** The plan's own legend first, then our gloss, and plainly "unknown" where neither knows the code. */
function CodeMeaning({ code, reading }: { code: ReadCode; reading: Reading }) {
  const meaning = explainCode(code, reading);
  return (
    <div className="stack">
      <p>
        <strong>{meaning.title}</strong>
      </p>
      {meaning.planWords ? (
        <p>
          <span className="who">The plan says: </span>
          <q className="quote">{meaning.planWords}</q>
        </p>
      ) : null}
      {meaning.gloss ? <p>{meaning.gloss}</p> : null}
      {meaning.note ? <p className="soft">{meaning.note}</p> : null}
      <p className="small">
        <span className="who">On the page: </span>
        <Quote proof={code} />
      </p>
    </div>
  );
}
