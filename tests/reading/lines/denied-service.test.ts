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

  it('is the first denied line, not a paid one', () => {
    const service = deniedService(view, named('Clinic visit'), lines);
    expect(service).toMatchObject({ value: 'Given medicine', quote: 'Given medicine' });
  });
  it('stays what a heading over the whole claim calls it', () => {
    expect(deniedService(view, named('Service'), lines)?.value).toBe('Service');
  });
  it('stays where it is denied itself, or nothing is', () => {
    expect(deniedService(view, named('Fluids'), lines)?.value).toBe('Fluids');
    expect(deniedService(view, named('Clinic visit'), [line('Clinic visit', false)])?.value).toBe('Clinic visit');
  });
  it('is not known where no denied line shows its own words', () => {
    expect(deniedService(view, named('Clinic visit'), [line('Clinic visit', false), { ...line('Fluids', true), description: 'Infusion' }])).toBeUndefined();
    expect(deniedService(view, undefined, lines)).toBeUndefined();
  });
});
