/** A place for the next step outside of what scrolls, so that it covers nothing. Without such a place it stands where it is written. */
import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

const BarContext = createContext<HTMLElement | null>(null);

export const ActionBarProvider = ({ bar, children }: { bar: HTMLElement | null; children: ReactNode }) => <BarContext value={bar}>{children}</BarContext>;

export function ActionBar({ children }: { children: ReactNode }) {
  const bar = useContext(BarContext);
  const actions = <div className="actions">{children}</div>;
  return bar ? createPortal(actions, bar) : actions;
}
