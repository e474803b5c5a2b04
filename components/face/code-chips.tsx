import { useId, useState } from 'react';
import type { KnownReading } from '../../lib/appeal/known/known';
import { codesByWeight } from '../../lib/appeal/codes-by-weight';
import { explainCode } from '../../lib/appeal/explain-code';
import { codeKey as keyOf } from '../../lib/appeal/known/own-codes';
import { isOwnCode, type KnownCode } from '../../lib/appeal/known/parts';
import type { ReadCode } from '../../lib/reading/reading';
import { Quote } from '../proof/quote';
import { useFollowProof } from '../proof/show-proof';
import { Capped } from '../shell/capped';
import { useIntoView } from '../shell/use-into-view';
import { shorten } from '../words/format';

const MOST = 6;

/** Short names on the chips; the full one stands in the explanation. */
const NAMES: Readonly<Partial<Record<ReadCode['system'], string>>> = { 'ICD-10-CM': 'diagnosis', CARC: 'reason', RARC: 'remark', REMARK: 'note' };

/** The codes of the paper. Each explains itself below the row; one at a time, by mouse or keyboard. Where the proof stands open it follows. */
export function CodeChips({ reading }: { reading: KnownReading }) {
  const [open, setOpen] = useState<string>();
  const id = useId();
  const follow = useFollowProof();
  const part = useIntoView<HTMLDivElement>(open);
  const codes = codesByWeight(reading);
  if (codes.length === 0) return null;
  const chosen = codes.find((code) => keyOf(code) === open);
  return (
    <div className="codes">
      <ul className="row" aria-label="Codes on this page">
        <Capped
          items={codes}
          most={MOST}
          name="codes"
          render={(code) => (
            <li key={keyOf(code)}>
              <button type="button" className="code-chip" aria-expanded={keyOf(code) === open} aria-controls={id} onFocus={() => (isOwnCode(code) ? undefined : follow?.(code))} onClick={() => setOpen(keyOf(code) === open ? undefined : keyOf(code))}>
                <span className="system">{NAMES[code.system] ?? code.system}</span> {shorten(code.value, 40)}
                {explainCode(code, reading).isUnlisted ? <span className="system unlisted"> not in our list</span> : null}
              </button>
            </li>
          )}
        />
      </ul>
      <div id={id} ref={part} className="disclosed" hidden={!chosen} aria-live="polite">
        {chosen ? <CodeMeaning code={chosen} reading={reading} /> : null}
      </div>
    </div>
  );
}

/** The plan's own legend first, then our gloss, and plainly "unknown" where neither knows the code. */
function CodeMeaning({ code, reading }: { code: KnownCode; reading: KnownReading }) {
  const meaning = explainCode(code, reading);
  return (
    <div className="stack">
      <p>
        <strong>{meaning.title}</strong>
      </p>
      {meaning.planWords ? (
        <p>
          <span className="who">The plan says: </span>
          <Quote proof={meaning.planWords} />
        </p>
      ) : null}
      {meaning.gloss ? <p>{meaning.gloss}</p> : null}
      {meaning.note ? <p className="soft">{meaning.note}</p> : null}
      {isOwnCode(code) ? (
        <p className="small soft">You typed this code.</p>
      ) : (
        <p className="small">
          <span className="who">On the page: </span>
          <Quote proof={code} />
        </p>
      )}
    </div>
  );
}
