import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../lib/cases/letter';
import { letterText } from '../../lib/export/letter-text';
import { appealLetter, draftLetter, labelled, row, section } from './letters';

const LAYOUTS: Section['layout'][] = ['address', 'date', 'facts', 'salutation', 'prose', 'numbered', 'closing', 'enclosures'];

describe('a letter as text', () => {
  it('reads like the letter', () => {
    expect(letterText({ sections: [
      section('address', [row('Ana Ruiz'), row('1 Main St')]), section('date', [row('November 23, 2026')]),
      section('facts', [labelled('Claim', '26-3317'), labelled('Amount denied', '$4,800.00')]),
      section('prose', [row('One.'), row('Two.')], 'What was decided'), section('numbered', [row('First.'), row('Second.')]),
      section('closing', [row('Sincerely,'), row('Ana Ruiz')]), section('enclosures', [row('Notice')], 'Enclosures'), section('prose', []),
    ] })).toBe(`Ana Ruiz
1 Main St

November 23, 2026

Claim: 26-3317
Amount denied: $4,800.00

What was decided
One.

Two.

1. First.
2. Second.

Sincerely,

______________________________
Ana Ruiz

Enclosures
1. Notice
`);
  });

  it('says in its first line that a draft is one, and who fills each blank', () => {
    const text = letterText(draftLetter());
    expect(text.split('\n')[0]).toBe('DRAFT – not ready to send');
    expect(text).toContain('[date of the visit – your doctor fills this in]');
    expect(text).toContain('[what you could no longer do, and since when – you fill this in]');
    expect(text).toContain('[date of the policy – the plan fills this in]');
    expect(letterText(appealLetter())).not.toContain('DRAFT');
  });

  it('has one line to sign on, also where the draft brings its own', () => {
    const closing = section('closing', [row('Sincerely,'), row('_____________'), row('Ana Ruiz')]);
    expect(letterText({ sections: [closing] })).toBe('Sincerely,\n\n______________________________\nAna Ruiz\n');
  });

  it('does not wrap: a paragraph is one line', () => {
    expect(letterText(appealLetter()).split('\n').some((line) => line.length > 200)).toBe(true);
  });

  it('loses no word of any section', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z0-9,.$-]{1,12}$/), { minLength: 1, maxLength: 20 }).map((all) => all.join(' '));
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...LAYOUTS), fc.array(words, { minLength: 1 })), { minLength: 1 }), (specs) => {
      const text = letterText({ sections: specs.map(([layout, rows]) => section(layout, rows.map((each) => row(each)))) });
      for (const [, rows] of specs) for (const each of rows) expect(text).toContain(each);
    }));
  });
});
