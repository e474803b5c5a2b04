/** What the shipped builds may do, read from the shipped builds. Needs no browser. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest & Record<string, unknown>;

const EVERYWHERE = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'", "style-src 'self'", "img-src 'self' blob: data:", "font-src 'self'",
  "connect-src 'self'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'",
];

/** Keys through which a page, another extension or another server could get at us, or we at a page without a click. */
const NEVER = ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable', 'update_url', 'key', 'oauth2', 'chrome_url_overrides', 'declarative_net_request'];

describe.each([
  ['chrome', [...EVERYWHERE, 'offscreen', 'sidePanel']],
  ['firefox', EVERYWHERE],
] as const)('the %s build', (browser, permissions) => {
  const folder = inject(browser);
  const manifest = manifestOf(folder);

  it('asks for exactly the permissions that were decided', () => {
    expect(manifest.permissions.toSorted()).toEqual([...permissions].toSorted());
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('can reach no host and runs on no page by itself', () => {
    expect(Object.keys(manifest).filter((key) => NEVER.includes(key))).toEqual([]);
  });

  it('lets its own pages load and reach nothing but their own files', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY.join('; ') });
  });

  it('has one command, for the selection', () => {
    expect(Object.keys(manifest.commands)).toEqual(['read-selection']);
  });

  it('ships its own pages and no tool', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.toSorted()).toEqual([...(browser === 'chrome' ? ['offscreen.html'] : []), 'popup.html', 'privacy.html', 'sidepanel.html', 'workspace.html']);
  });

  it('holds no PDF scripting engine', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.includes('quickjs'))).toEqual([]);
  });
});
