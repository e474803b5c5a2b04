import { useCallback, useState, type FormEvent } from 'react';

/**
 * The last words typed in a room, whatever its field: should the case be erased elsewhere at that moment, they are in no
 * store any more and still belong to the member.
 */
export function useTyped() {
  const [typed, setTyped] = useState('');
  const noteTyped = useCallback(({ target }: FormEvent) => {
    const isText = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'tel'));
    if (isText) setTyped(target.value);
  }, []);
  return { typed, noteTyped };
}
