// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../components/shell/error-boundary';
import { PROBLEM_TEXTS } from '../../lib/problems/texts';
import { acting } from './support/screen';

const Broken = () => {
  throw new Error('a screen that fails to draw');
};

it('a screen that fails to draw says so, and another place is drawn as ever', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const box = document.createElement('div');
  const root = createRoot(box);
  await acting(() => root.render(<ErrorBoundary place="#case/1">{<Broken />}</ErrorBoundary>));
  expect(box.textContent).toContain(PROBLEM_TEXTS.unexpected.what);
  await acting(() => root.render(<ErrorBoundary place="#cases">Your cases</ErrorBoundary>));
  expect(box.textContent).toBe('Your cases');
  await acting(() => root.unmount());
  vi.restoreAllMocks();
});
