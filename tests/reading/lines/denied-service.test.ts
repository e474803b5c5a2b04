import { describe, expect, it } from 'vitest';
import { deniedService } from '../../../lib/reading/lines/denied-service';
import type { ClaimLine } from '../../../lib/reading/reading';
import { found, viewOf } from '../../../lib/reading/view';
import { docOf, table } from '../doc-builder';

const view = viewOf(docOf([table('Service\tBilled', 'Clinic visit\t$200.00', 'Given medicine\t$40.00', 'Fluids\t$60.00')]));
const line = (description: string, denied: boolean): ClaimLine => {
  const row = view.lines.find(({ text }) => text.startsWith(description))!;
  return { description, denied, remarks: [], quote: row.text.replace('\t', ' '), at: { start: row.start, end: row.end } };
};
const named = (value: string) => {
  const start = Math.max(0, view.text.indexOf(value));
  return found(view, value, { start, end: start + value.length });
};

describe('the service of a part denial', () => {
  const lines = [line('Clinic visit', false), line('Given medicine', true), line('Fluids', true)];

  it.each(['eob', 'denial-letter'] as const)('is the first denied line, not a paid one: %s', (kind) => {
    const service = deniedService(view, kind, named('Clinic visit'), lines);
    expect(service).toMatchObject({ value: 'Given medicine', quote: 'Given medicine' });
  });
  it('in a letter stays what its words call it, in a statement it is the line', () => {
    expect(deniedService(view, 'denial-letter', named('Service'), lines)?.value).toBe('Service');
    expect(deniedService(view, 'denial-letter', named('Fluids'), lines)?.value).toBe('Fluids');
    expect(deniedService(view, 'eob', named('Service'), lines)?.value).toBe('Given medicine');
    expect(deniedService(view, 'claims-list', named('Service'), lines)?.value).toBe('Service');
  });
  it('stays where nothing is denied', () => {
    expect(deniedService(view, 'eob', named('Clinic visit'), [line('Clinic visit', false)])?.value).toBe('Clinic visit');
    expect(deniedService(view, 'eob', undefined, [line('Fluids', false)])?.value).toBe('Fluids');
    expect(deniedService(view, 'denial-letter', undefined, [line('Fluids', false)])).toBeUndefined();
  });
  it('is not known where no denied line shows its own words', () => {
    expect(deniedService(view, 'eob', named('Clinic visit'), [line('Clinic visit', false), { ...line('Fluids', true), description: 'Infusion' }])).toBeUndefined();
  });
  it('is no organisation that stands where the words of a service should', () => {
    expect(deniedService(view, 'eob', undefined, [{ ...line('Fluids', true), description: 'Cobble Hill Orthopedics' }])).toBeUndefined();
  });
});
