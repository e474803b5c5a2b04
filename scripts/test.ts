/** `npm test`: types, lint, unit and integration tests, end-to-end tests in both browsers, and the score on the corpus where there is one. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarise, type Outcome } from './testing/outcome';
import { checkLint, checkTypes, prepareBrowser, prepareFirefox, scoreCorpus, testEndToEnd, testFirefox, testPages, testUnits } from './testing/steps';

const SUMMARY = join(import.meta.dirname, '..', '.output', 'test-summary.json');
rmSync(SUMMARY, { force: true });

/** A step that breaks is a failure of that step, and no reason to leave out the others. */
async function attempt<T>(name: string, step: () => T | Promise<T>): Promise<T | Outcome> {
  try {
    return await step();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { name, passed: 0, failed: 1, notRun: [] };
  }
}

const outcomes: Outcome[] = [
  await attempt('types', checkTypes),
  await attempt('lint', checkLint),
  await attempt('unit', testUnits),
];
const browser = await attempt('build', prepareBrowser);
if (typeof browser === 'object') outcomes.push(browser);
else outcomes.push(await attempt('pages', () => testPages(browser)), await attempt('end to end', () => testEndToEnd(browser)));
const firefox = await attempt('firefox', prepareFirefox);
outcomes.push(typeof firefox === 'object' ? firefox : await attempt('firefox', () => testFirefox(firefox)));
const corpus = await attempt('corpus', scoreCorpus);
if (typeof corpus !== 'string') outcomes.push(corpus);

const { passed, failed, lines, good } = summarise(outcomes, Boolean(process.env['CI']), typeof corpus === 'string' ? [corpus] : []);
process.stdout.write(`\nSummary\n${lines.join('\n')}\n${passed} passed, ${failed} failed\n`);
mkdirSync(join(SUMMARY, '..'), { recursive: true });
writeFileSync(SUMMARY, JSON.stringify({ passed, failed }));
process.exitCode = good ? 0 : 1;
