import { useCallback, useState, type FormEvent } from 'react';

/** One field that was typed into, under the name that the screen gave it. */
export interface Typed {
  readonly name: string;
  readonly text: string;
}

const isText = (target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'tel'));

const nameOf = (field: HTMLInputElement | HTMLTextAreaElement): string => field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '';

/**
 * Everything typed in a case since it was opened here, each field with its last words: should the case be erased
 * elsewhere at that moment, they are in no store any more and still belong to the member.
 */
export function useTyped() {
  const [fields, setFields] = useState<ReadonlyMap<EventTarget, Typed>>(new Map());
  const noteTyped = useCallback(({ target }: FormEvent) => {
    if (isText(target)) setFields((before) => new Map(before).set(target, { name: nameOf(target).trim(), text: target.value }));
  }, []);
  return { typed: [...fields.values()].filter(({ text }) => text.trim() !== ''), noteTyped };
}
