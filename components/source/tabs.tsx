import { useRef, type KeyboardEvent } from 'react';

export type Look = 'page' | 'words';

const NAMES: readonly (readonly [Look, string])[] = [['page', 'Page'], ['words', 'Words']];

/** Two ways to look at one page: as it is, or its words as text. One stop of the keyboard, as tabs are. */
export function Tabs({ id, look, onLook }: { id: string; look: Look; onLook(look: Look): void }) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = look === 'page' ? 'words' : 'page';
    onLook(other);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${other}`)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="How to see the paper" className="tabs" onKeyDown={onKeyDown}>
      {NAMES.map(([name, words]) => (
        <button key={name} id={`${id}-${name}`} type="button" role="tab" aria-selected={look === name} aria-controls={`${id}-view`} tabIndex={look === name ? 0 : -1} onClick={() => onLook(name)}>
          {words}
        </button>
      ))}
    </div>
  );
}
