/** Finds a browser in which our own extension really starts. */
import { thisMachine, candidates, type Candidate, type Machine } from './candidates';
import { downloadWithPlaywright, installWithApt } from './install';
import { launch } from './launch';

type Say = (line: string) => void;

export const NO_BROWSER =
  'No browser was found in which the extension starts. Install Chromium or Chrome for Testing, or set OVERTURN_BROWSER to its program file.';

export interface Finder {
  readonly machine: Machine;
  /** What may be on the machine already, best first; the Chromiums, unless told. */
  readonly onMachine?: (machine: Machine) => readonly Candidate[];
  /** Resolves when our extension has answered in that browser; rejects with the reason when not. */
  readonly probe: (candidate: Candidate) => Promise<void>;
  /** Tried in order, only when nothing on the machine would do. */
  readonly fetchers: readonly ((machine: Machine, say: Say) => Candidate[])[];
  readonly say: Say;
}

/** The first candidate that passes the probe; nothing when there is none, after everything was tried. */
export async function firstThatAnswers({ machine, onMachine = candidates, probe, fetchers, say }: Finder): Promise<Candidate | undefined> {
  const tried = new Set<string>();
  const sources = [onMachine, ...fetchers.map((fetcher) => (from: Machine) => fetcher(from, say))];
  for (const source of sources) {
    for (const candidate of source(machine)) {
      if (tried.has(candidate.path)) continue;
      tried.add(candidate.path);
      try {
        await probe(candidate);
        return candidate;
      } catch (error) {
        const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
        say(`Not usable: ${candidate.path} (${candidate.from}): ${reason}`);
      }
    }
  }
  return undefined;
}

/**
 * @param extension folder of the built extension, which is what the probe loads
 * @param say where progress goes; stderr by default
 */
export function findBrowser(extension: string, say: Say = (line) => process.stderr.write(`${line}\n`)): Promise<Candidate | undefined> {
  const probe = async ({ path }: Candidate) => {
    const running = await launch({ executable: path, extension, headless: true });
    await running.close();
  };
  return firstThatAnswers({ machine: thisMachine(), probe, fetchers: [downloadWithPlaywright, installWithApt], say });
}
