/** Firefox as a process: started with its remote protocol on, and surely ended. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../browser/until';
import { connectMarionette, type Marionette } from './marionette';

const STARTS_WITHIN_MS = 60_000;
const ENDS_WITHIN_MS = 10_000;
/** Kept for the message when Firefox does not start. */
const LAST_WORDS = 2000;
/** Of the headless screen, as the Chromium of the tests has it. */
const SCREEN = { MOZ_HEADLESS_WIDTH: '1440', MOZ_HEADLESS_HEIGHT: '1000' };

export interface Program {
  readonly wire: Marionette;
  /** Asks Firefox to end, and ends it when it does not. */
  readonly quit: () => Promise<void>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

/** @throws with Firefox's own last words when it does not come up */
export async function startProgram(executable: string, profile: string): Promise<Program> {
  const portFile = join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const args = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...SCREEN, MOZ_CRASHREPORTER_DISABLE: '1' } });
  let words = '';
  child.stderr.on('data', (piece: Buffer) => { words = (words + piece.toString()).slice(-LAST_WORDS); });
  let failed: Error | undefined;
  child.once('error', (error) => { failed = error; });

  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  const over = ended(child).then(() => process.off('exit', killNow));
  const kill = async () => { killNow(); if (!failed) await over; };

  try {
    const wire = await until('Firefox to start', async () => {
      if (failed) return { failed: failed.message };
      if (child.exitCode !== null) return { failed: `it ended with code ${child.exitCode}` };
      return connectMarionette(Number(await readFile(portFile, 'utf8')));
    }, STARTS_WITHIN_MS);
    if ('failed' in wire) throw new Error(`Firefox did not start: ${wire.failed}`);
    return {
      wire, kill,
      async quit() {
        await Promise.race([wire.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined), wire.closed]);
        const timer = setTimeout(killNow, ENDS_WITHIN_MS);
        await over;
        clearTimeout(timer);
        wire.close();
      },
    };
  } catch (error) {
    await kill();
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${words}`, { cause: error });
  }
}
