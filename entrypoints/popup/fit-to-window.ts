/** A popup below this height scrolls as a whole: its two parts would have no room side by side. */
const LEAST_HEIGHT = 400;
/** How long the browser may take to grow a popup to its content before we take its size as final, in milliseconds. */
const SETTLES_WITHIN = 150;

/**
 * On a low screen the browser makes a popup lower than the 600 pixels that it promises. Then the middle becomes lower,
 * so that the next step stays in reach. It cannot be said in CSS: while a popup opens, its window has no size yet.
 */
export function fitToWindow(root: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const tooHigh = document.documentElement.scrollHeight > window.innerHeight + 1;
      if (tooHigh && window.innerHeight >= LEAST_HEIGHT) root.style.maxHeight = `${window.innerHeight}px`;
    }, SETTLES_WITHIN);
  };
  new ResizeObserver(settle).observe(root);
  window.addEventListener('resize', () => {
    // Only a higher window lets the popup grow again: giving way at any change of size would go round in circles.
    if (window.innerHeight > Number.parseFloat(root.style.maxHeight)) root.style.maxHeight = '';
    settle();
  });
}
