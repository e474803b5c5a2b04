import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { CODE_KINDS } from '../../lib/appeal/explain-code';
import { codeKey } from '../../lib/appeal/known/own-codes';
import { meantSystem, typedCode } from '../../lib/appeal/known/typed-code';
import type { CodeSystem } from '../../lib/reading/reading';

interface Props {
  /** The code that is put right; absent where one is added. */
  readonly name?: string;
  /** The kind of the code that was read. */
  readonly read?: CodeSystem | undefined;
  /** The code, with its kind, as it is kept. */
  onKeep(text: string): Promise<void>;
  /** The code stands nowhere on the paper. */
  onGone?(): Promise<void>;
  onClose(): void;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One code, typed by hand. Checked by its shape and the public lists; which kind it is the member says where it can be several. */
export function CodeField({ name, read, onKeep, onGone, onClose }: Props) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<CodeSystem>();
  const [told, setTold] = useState<string>();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const typed = typedCode(text);
  const kinds: readonly CodeSystem[] = typed.ok ? typed.value.systems : [];
  const system = chosen && kinds.includes(chosen) ? chosen : typed.ok ? meantSystem(typed.value, read) : undefined;

  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!typed.ok) {
      setTold(typed.why);
      input.current?.focus();
      return;
    }
    if (!system) {
      setTold('Say what kind of code it is. Your paper may name it beside the code or above it.');
      return;
    }
    void onKeep(codeKey({ system, value: typed.value.value }));
  };
  return (
    <form className="correction-field stack" onSubmit={keep} onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}>
      <div className="field">
        <label className="label" htmlFor={id}>
          {name ? `In place of ${name}: type the code as your paper prints it` : 'Type the code as your paper prints it'}
        </label>
        <input
          ref={input}
          id={id}
          className="input"
          type="text"
          value={text}
          autoComplete="off"
          aria-invalid={told !== undefined}
          onChange={({ target }) => {
            setText(target.value);
            setTold(undefined);
          }}
        />
      </div>
      {kinds.length > 1 ? (
        <fieldset className="stack">
          <legend className="label">What kind of code is it?</legend>
          {kinds.map((kind) => (
            <label key={kind} className="tick">
              <input
                type="radio"
                name={`${id}-kind`}
                checked={kind === system}
                onChange={() => {
                  setChosen(kind);
                  setTold(undefined);
                }}
              />
              <span>{capital(CODE_KINDS[kind])}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <p role="alert" className="small">
        {told}
      </p>
      <div className="row">
        <button type="submit" className="button small">
          Use this
        </button>
        {onGone ? (
          <button type="button" className="button small" onClick={() => void onGone()}>
            It is not on my paper
          </button>
        ) : null}
        <button type="button" className="button plain small" onClick={onClose}>
          Leave it
        </button>
      </div>
    </form>
  );
}
