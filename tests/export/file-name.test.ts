import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../lib/export/file-name';

describe('the name of an exported file', () => {
  it('is what a person would call it', () => {
    expect(exportFileName('Appeal', 'Lumbar MRI, September', '2026-11-23', 'pdf')).toBe('Appeal - Lumbar MRI, September - 2026-11-23.pdf');
    expect(exportFileName('Appeal', 'Résonance Nguyễn', '2026-11-23', 'txt')).toBe('Appeal - Résonance Nguyễn - 2026-11-23.txt');
  });

  it.each([
    ['folders', '../../etc/passwd', 'Appeal - etc passwd - 2026-11-23.pdf'],
    ['marks of Windows', 'a<b>c:d"e|f?g*h\\i', 'Appeal - a b c d e f g h i - 2026-11-23.pdf'],
    ['a text that turns around', 'MRI\u202Efdp.exe', 'Appeal - MRI fdp.exe - 2026-11-23.pdf'],
    ['nothing', ' ... ', 'Appeal - 2026-11-23.pdf'],
  ])('takes %s out', (_, name, expected) => expect(exportFileName('Appeal', name, '2026-11-23', 'pdf')).toBe(expected));

  it('is never a device of Windows', () => {
    expect(exportFileName('', 'CON', '', 'txt')).toBe('CON file.txt');
    expect(exportFileName('aux.h', '', '', 'txt')).toBe('aux file.h.txt');
    expect(exportFileName('', '', '', 'pdf')).toBe('Letter.pdf');
  });

  it('is safe on every system, whatever the case is called', () => {
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme-composite', maxLength: 300 }));
    fc.assert(fc.property(any, any, fc.constantFrom('pdf' as const, 'docx' as const, 'txt' as const), (what, name, extension) => {
      const file = exportFileName(what, name, '2026-11-23', extension);
      expect(file).toMatch(/^[^\s.-][^]* ?- 2026-11-23\.(?:pdf|docx|txt)$/);
      expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u);
      expect(file).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(140);
      expect(file.isWellFormed()).toBe(true);
    }), { numRuns: 60 });
  });
});
