import { describe, expect, it } from 'vitest';
import { problemOfInjection } from '../../../lib/intake/tab/injection-errors';

describe('problemOfInjection', () => {
  it.each([
    ['Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['Cannot access contents of url "chrome-error://chromewebdata/".', undefined, 'page-not-loaded'],
    ['Cannot access a chrome-extension:// URL of different extension', undefined, 'browser-page'],
    ['The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'store-page'],
    ['Frame with ID 0 is showing error page', 'https://member.example/', 'page-not-loaded'],
    ['Cannot access contents of url "file:///home/x/letter.pdf".', undefined, 'local-file'],
    ['anything', 'file:///letter.pdf', 'local-file'],
    ['anything', 'blob:https://member.example/1', 'blob-tab'],
    ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', undefined, 'no-access'],
    ['Missing host permission for the tab', undefined, 'no-access'],
    ['Missing host permission for the tab', 'https://member.example/letter?id=4', 'pdf-in-viewer'],
    ['Missing host permission for the tab', 'blob:https://member.example/6e1c', 'pdf-in-viewer'],
    ['Missing host permission for the tab', 'https://addons.mozilla.org/', 'browser-page'],
    ['Missing host permission for the tab', 'https://notmozilla.org/', 'pdf-in-viewer'],
    ['Missing host permission for the tab', 'about:preferences', 'browser-page'],
    ['Missing host permission for the tab', 'https://member.example/letters/1.PDF?s=2', 'pdf-in-viewer'],
    ['words of a later version', undefined, 'no-access'],
  ])('%s -> %s', (message, url, problem) => {
    expect(problemOfInjection(message, url)).toBe(problem);
  });
});
