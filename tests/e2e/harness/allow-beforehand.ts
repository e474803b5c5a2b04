/**
 * "Allow on this site" ends in a dialog of the browser's own, which no test can click. In a profile whose member has
 * said yes to it before, the browser does not ask again: the extension's request, the grant and all that follows are real.
 */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type LaunchOptions } from '../../../scripts/browser/launch';

interface Preferences {
  extensions: { settings: Record<string, { granted_permissions: { explicit_host: string[] }; runtime_granted_permissions?: object }> };
}

/** Launch options for a new profile in which the given origins were once allowed. The caller removes the profile. */
export async function allowBeforehand(executable: string, extension: string, origins: readonly string[]): Promise<LaunchOptions & { profile: string }> {
  const profile = await mkdtemp(join(tmpdir(), 'overturn-allowed-'));
  const options = { executable, extension, profile, loadBy: 'flag' } as const;
  const first = await launch(options);
  const id = first.extensionId;
  await first.close();

  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8')) as Preferences;
  const ours = preferences.extensions.settings[id];
  if (!ours) throw new Error('The profile does not know the extension.');
  const explicit_host = origins.map((origin) => `${origin}/*`);
  ours.granted_permissions.explicit_host = explicit_host;
  ours.runtime_granted_permissions = { api: [], explicit_host, manifest_permissions: [], scriptable_host: [] };
  await writeFile(file, JSON.stringify(preferences));
  return options;
}
