import { useSyncExternalStore } from 'react';

/** From here on path, task and proof stand side by side; `app.css` has the same number. */
const WIDE = '(min-width: 1080px)';

function follow(call: () => void): () => void {
  const wide = matchMedia(WIDE);
  wide.addEventListener('change', call);
  return () => wide.removeEventListener('change', call);
}

/** Whether the window has room for the proof beside the task. At 200 % zoom it rarely has: then the proof is a sheet. */
export const useWide = (): boolean => useSyncExternalStore(follow, () => matchMedia(WIDE).matches);
