import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, KEPT, plain } from '../../../lib/reading/prose/plain';
import { read } from '../../../lib/reading/read';
import type { Doc } from '../../../lib/intake/doc';

const ROOM = join(import.meta.dirname, '..', '..', '..', 'lib', 'reading');
const wide = (text: string): boolean => [...text].some((char) => char > '\xff');

/** A paper of one paragraph. */
function paper(text: string): Doc {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line) lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return { version: 1, source: 'pdf', textSource: 'text', text, blocks: [{ kind: 'paragraph', start: 0, end: text.length, visibility: 'shown', lines }], gaps: [] };
}

describe('the text that patterns are asked of', () => {
  it('has the same length, and one byte a character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const made = plain(text);
      expect(made).toHaveLength(text.length);
      expect(wide(made)).toBe(wide(text) && KEPT.test(text));
    }));
  });

  it('keeps what each character is to a pattern', () => {
    expect(plain('“It’s” – Năm Жук — 中 • ☐\u2009x ▾')).toBe('"It\'s" - Nµm Þµµ - ª · ¤ x ¬');
    expect(plain('the same “as before” … ')).toBe('the same “as before” … ');
    expect(plain('año')).toBe('año');
  });

  it('gives words back as they were written', () => {
    const written = 'Patient: Łucja O’Brien–Nguyễn, member';
    expect(asWritten("Þucja O'Brien-Nguyµn", plain(written), written)).toBe('Łucja O’Brien–Nguyễn');
    expect(asWritten('somebody else', plain(written), written)).toBe('somebody else');
  });

  it('reads a paper in its own characters, and as one that was typed plainly', () => {
    const typed = "Dear Member:\nMember name: Aoife O'Malley\nWe denied your request for an MRI - it's not medically necessary.";
    const set = typed.replaceAll("'", '’').replace(' - ', ' – ').replace('Member:', 'Member: Ж');
    const reading = read(paper(set));
    expect(reading.fields.memberName?.value).toBe('Aoife O’Malley');
    expect(reading.verdict?.quote).toContain('–');
    expect(reading.outcome).toBe(read(paper(typed)).outcome);
    for (const quoted of [reading.verdict!, reading.fields.memberName!, ...reading.categories]) {
      expect(set.slice(quoted.at.start, quoted.at.end).replace(/\s+/g, ' ').trim()).toBe(quoted.quote);
    }
  });

  it('leaves no sign that only a pattern for the set text would know', () => {
    // A pattern may name ’ – “ beside ' - ", as a text can be asked before it is made plain; a sign that is known to
    // patterns and to nothing else would never be met.
    const known = new Set<string>();
    for (const name of readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.ts'))) {
      const code = readFileSync(join(ROOM, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      for (const char of code) if (char > '\xff') known.add(char);
    }
    const lost = [...known].filter((char) => !KEPT.test(char) && /[µÞª¬]/.test(plain(char)));
    expect(lost).toEqual([]);
  });
});
