import { sendToPage } from '../../messages/send';
import type { Span } from '../doc';
import type { FramePart, TabRef } from './tab-ref';

/**
 * Scrolls the tab to the words of a span and highlights them. False where the page has changed so much that they are
 * gone, where it was left, or where nothing can be highlighted (a PDF in the browser's viewer).
 */
export async function showSpan(tab: TabRef, span: Span, quote: string, frames?: readonly FramePart[]): Promise<boolean> {
  const frame = frames?.find((part) => span.start >= part.start && span.end <= part.end);
  const by = frame?.start ?? 0;
  try {
    const ask = { span: { start: span.start - by, end: span.end - by }, quote };
    return (await sendToPage('show-span', ask, tab.id, frame?.frameId ?? 0)).shown;
  } catch {
    return false;
  }
}
