/** The two moments at which a page of ours may be about to go: hidden, or left. Nothing is asked of the member. */
export function onLeaving(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') listener();
  };
  window.addEventListener('pagehide', listener);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    window.removeEventListener('pagehide', listener);
    document.removeEventListener('visibilitychange', whenHidden);
  };
}
