import { useState, type ReactNode } from 'react';
import type { Span } from '../../lib/intake/doc';
import { windowAround } from './blocks-of-paper';

interface Props<T> {
  readonly items: readonly T[];
  readonly quote: Span | undefined;
  readonly most: number;
  render(item: T, index: number): ReactNode;
  /** How a button stands among the items: in a table it needs a row of its own. */
  frame?(button: ReactNode): ReactNode;
}

/** The items around the quote; the others come with a touch, so that a page of thousands hangs nothing. */
export function Windowed<T extends Span>({ items, quote, most, render, frame = (button) => button }: Props<T>) {
  const [wider, setWider] = useState({ before: 0, after: 0 });
  const around = windowAround(items, quote, most);
  const from = Math.max(0, around.from - wider.before);
  const to = Math.min(items.length, around.to + wider.after);
  const more = (words: string, side: 'before' | 'after') =>
    frame(
      <button type="button" className="button plain small" onClick={() => setWider({ ...wider, [side]: wider[side] + most })}>
        {words}
      </button>,
    );
  return (
    <>
      {from > 0 ? more('Show what stands before', 'before') : null}
      {items.slice(from, to).map((item, index) => render(item, from + index))}
      {to < items.length ? more('Show what follows', 'after') : null}
    </>
  );
}
