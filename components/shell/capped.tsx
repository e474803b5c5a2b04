import { useState, type ReactNode } from 'react';

interface Props<T> {
  readonly items: readonly T[];
  /** How many stand there at first. */
  readonly most: number;
  /** "codes", "denials": what the button calls the rest. */
  readonly name: string;
  render(item: T): ReactNode;
}

/** What the button adds at once, so that a page with thousands of lines hangs nothing. */
const STEP = 100;

/** List items of which a member first sees a few. */
export function Capped<T>({ items, most, name, render }: Props<T>) {
  const [shown, setShown] = useState(most);
  return (
    <>
      {items.slice(0, shown).map(render)}
      {items.length > shown ? (
        <li>
          <button type="button" className="button plain small" onClick={() => setShown(shown + STEP)}>
            Show {Math.min(STEP, items.length - shown)} more {items.length - shown === 1 ? name.replace(/s$/, '') : name}
          </button>
        </li>
      ) : null}
    </>
  );
}
