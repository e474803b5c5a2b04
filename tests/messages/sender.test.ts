import { describe, expect, it } from 'vitest';
import { contextOf } from '../../lib/messages/sender';

const OWN = { id: 'our-id', origin: 'chrome-extension://our-id' };
const tab = { id: 1 } as never;

describe('contextOf', () => {
  it('knows our own pages by their address, in a tab or not', () => {
    expect(contextOf({ id: 'our-id', url: 'chrome-extension://our-id/popup.html' }, OWN)).toBe('popup');
    expect(contextOf({ id: 'our-id', url: 'chrome-extension://our-id/sidepanel.html?x=1#y', tab }, OWN)).toBe('sidepanel');
    expect(contextOf({ id: 'our-id', url: 'chrome-extension://our-id/offscreen.html' }, OWN)).toBe('job-host');
  });
  it('knows the background and a script of ours in a page', () => {
    expect(contextOf({ id: 'our-id', url: 'chrome-extension://our-id/background.js' }, OWN)).toBe('background');
    expect(contextOf({ id: 'our-id' }, OWN)).toBe('background');
    expect(contextOf({ id: 'our-id', url: 'https://member.example/claims', tab }, OWN)).toBe('page');
  });
  it.each([
    { id: 'another', url: 'chrome-extension://our-id/popup.html' },
    { url: 'https://member.example/popup.html', tab },
    { id: 'our-id', url: 'https://evil.example/popup.html' },
    { id: 'our-id', url: 'chrome-extension://our-id/unknown.html', tab },
    { id: 'our-id', url: 'not an address' },
    { id: 'our-id', tab },
  ])('trusts nobody else: %o', (sender) => {
    expect(contextOf(sender, OWN)).toBeUndefined();
  });
  it('does not take a look-alike origin for ours', () => {
    expect(contextOf({ id: 'our-id', url: 'chrome-extension://our-id.evil/popup.html' }, OWN)).toBeUndefined();
  });
});
