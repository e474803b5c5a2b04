import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { FIELD_SHAPES, isOwnField, type FieldShape } from '../../lib/appeal/known/field-shapes';
import { typedValue } from '../../lib/appeal/known/typed-value';
import type { FieldName } from '../../lib/reading/reading';
import { FIELD_NAMES, fieldWords } from '../words/field-names';
import { today } from '../words/today';

interface Props {
  readonly field: FieldName;
  /** The paper that is meant, where there are several. */
  readonly paper?: string | undefined;
  onKeep(text: string): Promise<void>;
  onClose(): void;
}

const HINTS: Readonly<Record<FieldShape, string>> = {
  date: 'A day, like “October 6, 2026”.', 'date-range': 'A day, or the first and the last: “9/14/2026 to 9/16/2026”.', 'time-span': 'Like “180 days” or “4 months”.', hours: 'Like “72 hours”.',
  amount: 'In dollars, like “4,800.00”.', phone: 'All ten digits.', number: 'With its letters and digits, as printed.', address: 'All of its lines.', words: 'As printed.',
};
const LONG: ReadonlySet<FieldShape> = new Set<FieldShape>(['address']);
/** Shapes that are shown back as they were understood: "10/6/26" is October 6, 2026. */
const TOLD_BACK: ReadonlySet<FieldShape> = new Set<FieldShape>(['date', 'date-range', 'time-span', 'hours', 'amount']);

/** One value, typed by hand. It is kept only when asked to: half a date must not move a deadline. */
export function CorrectionField({ field, paper, onKeep, onClose }: Props) {
  const [text, setText] = useState('');
  const [told, setTold] = useState<string>();
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const shape = isOwnField(field) ? FIELD_SHAPES[field] : 'words';
  const typed = typedValue(field, text);
  const understood = typed.ok && TOLD_BACK.has(shape) ? fieldWords(field, typed.value) : undefined;
  // A slip in the year would move the deadline by a year: days count from this date.
  const isToCome = field === 'noticeDate' && typed.ok && String(typed.value) > today();

  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!typed.ok) {
      setTold(typed.why);
      input.current?.focus();
      return;
    }
    void onKeep(text);
  };
  const shared = {
    ref: input, id, className: 'input', value: text, autoComplete: 'off', 'aria-describedby': `${id}-hint`, 'aria-invalid': told !== undefined,
    onChange: (event: { target: { value: string } }) => {
      setText(event.target.value);
      setTold(undefined);
    },
  };
  return (
    <form className="correction-field stack" onSubmit={keep} onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}>
      <div className="field">
        <label className="label" htmlFor={id}>
          {FIELD_NAMES[field]}: type what {paper ? `“${paper}”` : 'the paper'} says
        </label>
        {LONG.has(shape) || field === 'reasonText' ? <textarea {...shared} rows={3} /> : <input {...shared} type="text" />}
        <span id={`${id}-hint`} className="hint">
          {understood ? `That is ${understood}.${isToCome ? ' This day is still to come. Is it right?' : ''}` : HINTS[shape]}
        </span>
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
