import type { KeyboardEvent, ReactNode } from 'react';

interface Props {
  readonly className?: string;
  readonly children: ReactNode;
  readonly describedBy?: string | undefined;
  onPress(): void;
  onFocus?(): void;
}

/**
 * A button that flows with the words around it. A `button` element is a box that cannot break across lines, so a long
 * quote would stand as a block; this one is text that can be pressed, focused and named like any button.
 */
export function InlineButton({ className, children, describedBy, onPress, onFocus }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <span role="button" tabIndex={0} className={className} aria-describedby={describedBy} onClick={onPress} onKeyDown={onKeyDown} onFocus={onFocus}>
      {children}
    </span>
  );
}
