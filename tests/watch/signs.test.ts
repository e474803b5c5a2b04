import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/reading/read';
import { readPlainText } from '../../lib/intake/text/read-plain-text';
import { hasSigns } from '../../lib/watch/page/signs';

const DENIALS = [
  'Status: Denied', 'Your claim was not approved.', 'We are unable to approve this request.', 'We will no longer pay for these visits.', 'NOT COVERED', 'Adverse determination',
  'We upheld our decision.', 'Your request has been turned down.', 'This service is not medically necessary.', 'Partially approved: 6 of 12 visits', 'Plan paid: $0.00',
  'Line 2  97110  CO-50', 'N130', 'We can’t pay for this service', 'Your last covered day is June 3.', 'Coverage will end on June 3.', 'This provider type may not bill for this service.',
  'Su solicitud fue denegada.', 'No aprobamos este servicio.', 'Reclamo rechazado', 'Su plan no cubre este medicamento', 'Negamos su reclamo', 'El plan NEGÓ la solicitud',
];

describe('signs of a denial', () => {
  it.each(DENIALS)('%s', (words) => {
    expect(hasSigns(`Claims\n${words}\nContact us`)).toBe(true);
  });

  it.each(['Welcome back, Marisol. See what your plan paid. All claims. Document center.', 'Accept all  Reject all  Cookies', 'Planting garlic in November. Set each clove two inches deep.', 'Claim paid in full on June 3. You may owe $25.00.', ''])('not in: %s', (words) => {
    expect(hasSigns(words)).toBe(false);
  });

  it('miss nothing that reading calls a denial', () => {
    const part = fc.constantFrom(
      ...DENIALS, 'Claim details', 'Claim number 26-3317-0098', 'Service: MRI', 'Status: Paid', 'We have decided not to pay for it.', 'is', 'was', 'we', 'declined', 'approve', 'cover', 'the rest', 'appeal', 'Your appeal was unsuccessful.',
    );
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.join('\n');
      if (/denied/.test(read(readPlainText(text)).outcome)) expect(hasSigns(text)).toBe(true);
    }), { numRuns: 150 });
  }, 60_000);

  it('stand in every denial of the rounds that nobody had seen', () => {
    const unseen = join(import.meta.dirname, '..', 'unseen');
    const missed: string[] = [];
    let denials = 0;
    for (const round of readdirSync(unseen).filter((name) => name.startsWith('round-'))) {
      for (const file of readdirSync(join(unseen, round, 'truth'))) {
        const { truth } = JSON.parse(readFileSync(join(unseen, round, 'truth', file), 'utf8')) as { truth: { outcome: string } };
        if (!/denied/.test(truth.outcome)) continue;
        denials += 1;
        if (!hasSigns(readFileSync(join(unseen, round, 'text', file.replace(/\.json$/, '.txt')), 'utf8'))) missed.push(`${round}/${file}`);
      }
    }
    expect(denials).toBeGreaterThan(10);
    expect(missed).toEqual([]);
  });

  it.each(['not a b c d ', 'no ', 'den', 'no aaaaaaaaaaaaaaaaaaaaaaaa ', 'n1', '1 of '])('take a time that grows with the text only: %s', (unit) => {
    // A pattern that grows with the square of the text would take minutes here.
    const text = unit.repeat(300_000 / unit.length);
    const started = performance.now();
    hasSigns(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
