import { useId, useState, type ReactNode } from 'react';

/**
 * A button that opens a part below it. Used instead of a floating popover: nothing is covered, nothing has to be placed,
 * it reads in order, and it works in a popup of any width.
 */
export function Disclosure({ button, className, children }: { button: ReactNode; className?: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button type="button" className={className} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {button}
      </button>
      <div id={id} className="disclosed" hidden={!open}>
        {children}
      </div>
    </>
  );
}
