import { useId, useState, type FormEvent } from 'react';
import { LINE_AMOUNTS, type LineAmount, type LineFix } from '../../lib/appeal/known/own-lines';
import type { KnownLine } from '../../lib/appeal/known/parts';
import { typedValue, writtenValue } from '../../lib/appeal/known/typed-value';
import { AMOUNT_WORDS } from '../words/field-names';

interface Props {
  /** As it counts now. */
  readonly line: KnownLine;
  readonly name: string;
  onKeep(fix: LineFix): Promise<void>;
  onClose(): void;
}

type Texts = Readonly<Record<LineAmount, string>>;

const textsOf = (line: KnownLine): Texts =>
  Object.fromEntries(LINE_AMOUNTS.map((name) => [name, line[name] === undefined ? '' : writtenValue(name, line[name])])) as Texts;

/** Each amount that differs from what was read; an empty field where one was read says that the paper shows none. */
function amountsFrom(texts: Texts, read: KnownLine): { readonly amounts: LineFix['amounts'] } | { readonly why: string } {
  const amounts: { [N in LineAmount]?: number | null } = {};
  for (const name of LINE_AMOUNTS) {
    const text = texts[name].trim();
    if (text === '') {
      if (read[name] !== undefined) amounts[name] = null;
      continue;
    }
    const typed = typedValue(name, text);
    if (!typed.ok) return { why: `${AMOUNT_WORDS[name]}: ${typed.why}` };
    if (typed.value !== read[name]) amounts[name] = typed.value;
  }
  return { amounts };
}

/** One line of the claim: whether it was denied, and its amounts as they count now, to be changed where they are not right. */
export function LineField({ line, name, onKeep, onClose }: Props) {
  const [denied, setDenied] = useState(line.denied);
  const [texts, setTexts] = useState(() => textsOf(line));
  const [told, setTold] = useState<string>();
  const id = useId();
  const read = line.own?.read ?? line;

  const keep = (event: FormEvent) => {
    event.preventDefault();
    const said = amountsFrom(texts, read);
    if ('why' in said) {
      setTold(said.why);
      return;
    }
    void onKeep({ ...(denied === read.denied ? {} : { denied }), amounts: said.amounts });
  };
  const choice = (value: boolean, words: string) => (
    <label className="tick">
      <input type="radio" name={`${id}-denied`} checked={denied === value} autoFocus={denied === value} onChange={() => setDenied(value)} />
      <span>{words}</span>
    </label>
  );
  return (
    <form className="correction-field stack" aria-label={`Correct line ${name}`} onSubmit={keep} onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}>
      <fieldset className="stack">
        <legend className="label">Was this line denied?</legend>
        {choice(true, 'Yes, denied')}
        {choice(false, 'No, paid or my share')}
      </fieldset>
      <p className="small soft">Amounts as your paper prints them. Leave empty what it does not show.</p>
      <div className="line-amounts">
        {LINE_AMOUNTS.map((amount) => (
          <div key={amount} className="field">
            <label className="label" htmlFor={`${id}-${amount}`}>
              {AMOUNT_WORDS[amount]}
            </label>
            <input
              id={`${id}-${amount}`}
              className="input"
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={texts[amount]}
              onChange={({ target }) => {
                setTexts({ ...texts, [amount]: target.value });
                setTold(undefined);
              }}
            />
          </div>
        ))}
      </div>
      <p role="alert" className="small">
        {told}
      </p>
      <div className="row">
        <button type="submit" className="button small">
          Use this
        </button>
        <button type="button" className="button plain small" onClick={onClose}>
          Leave it
        </button>
      </div>
    </form>
  );
}
