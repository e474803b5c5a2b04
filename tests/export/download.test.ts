// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { download } from '../../lib/export/download';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('hands the file to the browser under its name, leaves nothing in the page, and gives the memory back', async () => {
  vi.useFakeTimers();
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const released = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    expect([this.href, this.download, this.isConnected]).toEqual(['blob:x', 'Appeal.pdf', true]);
  });
  download(new Uint8Array([37, 80, 68, 70]), 'Appeal.pdf', 'application/pdf');
  expect(clicked).toHaveBeenCalledOnce();
  const blob = made.mock.calls[0]![0] as Blob;
  expect([blob.type, await blob.text()]).toEqual(['application/pdf', '%PDF']);
  expect(document.querySelector('a')).toBeNull();
  expect(released).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(released).toHaveBeenCalledWith('blob:x');
});
