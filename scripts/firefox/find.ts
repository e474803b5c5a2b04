/** Finds a Firefox in which our own extension really starts, as `scripts/browser/find.ts` finds a Chromium. */
import { onPath, programFolders, thisMachine, type Candidate, type Machine } from '../browser/candidates';
import { firstThatAnswers } from '../browser/find';
import { aptInstall } from '../browser/install';
import { launchFirefox } from './launch';

type Say = (line: string) => void;

export const NO_FIREFOX = 'No Firefox was found in which the extension starts. Install Firefox 140 or newer, or set OVERTURN_FIREFOX to its program file.';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'];
const MAC_NAMES = ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'];
const WINDOWS_NAMES = ['Mozilla Firefox', 'Firefox Developer Edition', 'Firefox Nightly'];

function installed(machine: Machine): string[] {
  if (machine.platform === 'darwin') return MAC_NAMES.map((name) => `/Applications/${name}.app/Contents/MacOS/firefox`);
  if (machine.platform === 'win32') return programFolders(machine).flatMap((root) => WINDOWS_NAMES.map((name) => `${root}\\${name}\\firefox.exe`));
  return onPath(machine, NAMES);
}

/** Every Firefox on this machine now: the one that is named, then the slow channel before the fast ones. */
export function firefoxCandidates(machine: Machine): Candidate[] {
  const named = machine.env['OVERTURN_FIREFOX'];
  return [
    ...(named ? [{ path: named, from: 'OVERTURN_FIREFOX' }] : []),
    ...installed(machine).filter(machine.exists).map((path) => ({ path, from: 'this system' })),
  ];
}

function firefoxFromApt(machine: Machine, say: Say): Candidate[] {
  say('No Firefox for the extension was found.');
  return aptInstall(['firefox-esr', 'fonts-liberation'], machine, say) ? firefoxCandidates(machine).map(({ path }) => ({ path, from: 'apt-get' })) : [];
}

/**
 * @param extension folder of the extension as built for Firefox, which is what the probe loads
 * @param say where progress goes; stderr by default
 */
export function findFirefox(extension: string, say: Say = (line) => process.stderr.write(`${line}\n`)): Promise<Candidate | undefined> {
  const probe = async ({ path }: Candidate) => (await launchFirefox({ executable: path, extension })).close();
  return firstThatAnswers({ machine: thisMachine(), onMachine: firefoxCandidates, probe, fetchers: [firefoxFromApt], say });
}
