import { useId, useState, type ReactNode } from 'react';
import { useIntoView } from './use-into-view';

/**
 * A button that opens a part below it. Used instead of a floating popover: nothing is covered, nothing has to be placed,
 * it reads in order, and it works in a popup of any width.
 */
export function Disclosure({ button, className, children }: { button: ReactNode; className?: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const part = useIntoView<HTMLDivElement>(open);
  return (
    <>
      <button type="button" className={className} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {button}
      </button>
      <div id={id} ref={part} className="disclosed" hidden={!open}>
        {children}
      </div>
    </>
  );
}
