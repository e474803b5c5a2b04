import { useEffect, useRef, useState } from 'react';

interface Ways {
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
  /** Whether text is taken too: only where a letter is asked for, else a stray paste would become a paper. */
  readonly takesText: boolean;
}

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
const holdsFiles = (data: DataTransfer | null): boolean => [...(data?.types ?? [])].includes('Files') || (data?.files.length ?? 0) > 0;

/**
 * Files may be dropped or pasted anywhere: a browser that gets a file on the wrong spot would leave the app for it.
 * Answers whether files are held over the window now.
 */
export function useDropAndPaste(ways: Ways): boolean {
  const latest = useRef(ways);
  useEffect(() => {
    latest.current = ways;
  });
  const [over, setOver] = useState(false);

  useEffect(() => {
    const take = (data: DataTransfer | null): boolean => {
      const files = [...(data?.files ?? [])];
      if (files.length > 0) latest.current.onFiles(files);
      else if (latest.current.takesText && data?.getData('text/plain').trim()) latest.current.onText(data.getData('text/plain'));
      else return false;
      return true;
    };
    const onDragOver = (event: DragEvent) => {
      if (isField(event.target) && !holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(holdsFiles(event.dataTransfer) || latest.current.takesText);
    };
    const onDragLeave = (event: DragEvent) => {
      // Only the drag that leaves the window itself ends; from one element to the next it goes on.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (isField(event.target) && !holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      if (take(event.clipboardData)) event.preventDefault();
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
  return over;
}
