/** `node scripts/run.mjs FILE …`: sets up if needed, then runs a TypeScript script with its stdio and exit code passed on. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setUp } from './setup.mjs';

setUp();

const [file, ...args] = process.argv.slice(2);
if (!file) {
  process.stderr.write('Usage: node scripts/run.mjs FILE [arguments]\n');
  process.exit(2);
}

const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), resolve(file), ...args], { stdio: 'inherit' });
// A terminal sends its interrupt to the child as well; we only wait for its end.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
