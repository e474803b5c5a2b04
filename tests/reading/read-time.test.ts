import { describe, expect, it } from 'vitest';
import type { Doc } from '../../lib/intake/doc';
import { readLines } from '../../lib/reading/lines/read-lines';
import { readPlanType } from '../../lib/reading/plan-type/read-plan-type';
import { proseOf } from '../../lib/reading/prose/prose';
import { readReasons } from '../../lib/reading/reasons/read-reasons';
import { readVerdict } from '../../lib/reading/verdict/read-verdict';
import { viewOf } from '../../lib/reading/view';
import { block, docOf, table } from './doc-builder';

describe('lines, verdict and reasons of hostile text', () => {
  /** Milliseconds of processor time. */
  const cost = (doc: Doc): number => {
    const view = viewOf(doc);
    const start = process.cpuUsage();
    const prose = proseOf(view);
    const { lines } = readLines(view, []);
    const verdict = readVerdict(prose, lines);
    readReasons(prose, { ...verdict, outcome: 'denied', document: 'denial-letter', lines, codes: [] });
    readPlanType(prose);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const hostile: readonly [string, (size: number) => Doc][] = [
    ['one word', (size) => docOf(['a'.repeat(size)])],
    ['spaces', (size) => docOf([`x${' '.repeat(size)}x`])],
    ['stops', (size) => docOf(['. '.repeat(size / 2)])],
    ['labels', (size) => docOf(['why: reason: because: '.repeat(size / 22)])],
    ['denials', (size) => docOf([`We denied it ${'because we denied it if not '.repeat(size / 28)}`])],
    ['codes', (size) => docOf(['CO-50 N130 99213 '.repeat(size / 17)])],
    ['amounts', (size) => docOf([table('Service\tBilled', ...Array.from({ length: size / 20 }, () => 'Visit 99213\t$1,234.50'))])],
    ['short lines', (size) => docOf([{ lines: Array.from({ length: size / 8 }, () => 'Billed:') }])],
    ['many blocks', (size) => docOf(Array.from({ length: size / 12 }, () => 'D07 - Denied'))],
    ['pairs', (size) => docOf([block(...Array.from({ length: size / 16 }, () => 'Billed\t$100.00'))])],
  ];
  it.each(hostile)('grows with the length only: %s', (_what, make) => {
    cost(make(20_000));
    // Less than this is noise; quadratic work on the large text takes seconds.
    const small = Math.max(Math.min(cost(make(40_000)), cost(make(40_000))), 40);
    const large = Math.min(cost(make(160_000)), cost(make(160_000)));
    // Four times the text; quadratic work would cost sixteen times. The rest is room for a busy machine.
    expect(large).toBeLessThan(small * 10);
  }, 60_000);
});
