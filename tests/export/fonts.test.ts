import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extensionFonts, FONT_FILES } from '../../lib/export/fonts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `chrome-extension://abc${path}` } } }));

const fetched = vi.fn<(address: string) => Promise<Response>>();
beforeEach(() => void vi.stubGlobal('fetch', fetched));
afterEach(() => void vi.unstubAllGlobals());

describe('the faces in the extension', () => {
  it('come from its own package', async () => {
    fetched.mockResolvedValue(new Response(new Uint8Array([1, 2])));
    expect(await extensionFonts('regular')).toEqual(new Uint8Array([1, 2]));
    expect(fetched).toHaveBeenCalledWith(`chrome-extension://abc/${FONT_FILES.regular}`);
  });

  it.each([
    ['is missing', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is refused', () => Promise.resolve(new Response(null, { status: 404 }))],
  ])('are a Problem when a file %s', async (_, answer) => {
    fetched.mockImplementation(answer);
    await expect(extensionFonts('semibold')).rejects.toMatchObject({ name: 'Problem', code: 'unexpected' });
  });
});
