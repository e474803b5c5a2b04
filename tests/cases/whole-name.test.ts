import { describe, expect, it } from 'vitest';
import { isWholeName } from '../../lib/cases/whole-name';
import { peopleOf } from '../../lib/cases/paper';
import { paperOf, readingOf } from './papers';

describe('a name for a letter', () => {
  it.each(['Marisol Devereaux', 'Nguyễn Thị Bình', 'Ana María de la Cruz', 'John Q. Public', 'GRANTHAM, PHILIPPA', 'Bo Li'])('%s is one', (name) => {
    expect(isWholeName(name)).toBe(true);
  });
  it.each(['Marisol D.', 'Marisol D', 'Marisol', '', ' M. D. '])('%j is none', (name) => {
    expect(isWholeName(name)).toBe(false);
  });
  it('is left to the member where a portal shows only a greeting', () => {
    const [patient] = peopleOf(paperOf(readingOf({ memberName: 'Marisol D.' })), 'c1');
    expect(patient).toMatchObject({ role: 'patient', name: '', nameFrom: 'member' });
  });
});
