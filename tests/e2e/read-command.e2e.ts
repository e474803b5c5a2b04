/** `npm run read` as a person calls it: files in, one JSON line each out, whatever the files are. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readingSchema } from '../../lib/reading/reading';
import type { ReadLine } from '../../scripts/read/arguments';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'overturn-read-'));

const LETTER = ['Granite Mutual', 'April 3, 2026', 'Claim number: GM-26-00417', 'Your claim is denied. The service is not medically necessary.', 'You have 180 days to appeal this decision.'];

async function pdfOf(pages: readonly (readonly string[])[], change?: (pdf: PDFDocument) => void): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = pdf.addPage([612, 792]);
    lines.forEach((text, index) => page.drawText(text, { x: 60, y: 720 - index * 24, size: 11, font }));
  }
  change?.(pdf);
  return pdf.save();
}

const PAGE = `<!doctype html><html lang="en"><title>Claim</title>
<script>document.body.textContent = 'Approved'</script><img src="https://tracker.invalid/pixel.png">
<noscript><p>Your other claim is denied.</p></noscript>
<main><h1>Claim GM-26-00417</h1><p>Status: Denied</p><p>The service is not medically necessary.</p></main></html>`;

const write = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

function read(...files: readonly string[]): { code: number | null; lines: ReadLine[]; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', 'run.mjs'), join('scripts', 'read.ts'), ...files], {
    cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_ENV: undefined, OVERTURN_BROWSER: inject('browser') },
  });
  return { code: status, stdout, stderr, lines: stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as ReadLine) };
}

const outcomeOf = (line: ReadLine | undefined): string | undefined => (line && 'reading' in line ? line.reading.outcome : line?.error.code);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run read', () => {
  let good: ReturnType<typeof read>;
  let bad: ReturnType<typeof read>;
  let took = 0;

  beforeAll(async () => {
    good = read(
      write('letter.bin', await pdfOf([LETTER])),
      write('page.txt', PAGE),
      write('selection.pdf', 'Claim GM-26-00417\nStatus: Denied\nThe service is not medically necessary.\n'),
    );
    const long = write('long.pdf', await pdfOf(Array.from({ length: 2000 }, () => LETTER)));
    const bytes = await pdfOf([LETTER]);
    const start = performance.now();
    bad = read(
      long,
      write('locked.pdf', await pdfOf([LETTER], (pdf) => pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' }))),
      write('broken.pdf', bytes.slice(0, 200)),
      write('empty.pdf', ''),
      write('blank.pdf', await pdfOf([[], []])),
      write('scan.pdf', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
      write('letter.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)),
      join(folder, 'none.pdf'),
    );
    took = performance.now() - start;
  });

  it('gives a reading of the schema for a PDF, a page and a selection, by their content', () => {
    expect(good.stderr).toBe('');
    expect(good.lines.map(outcomeOf)).toEqual(['denied', 'denied', 'denied']);
    for (const line of good.lines) expect('reading' in line && readingSchema.parse(line.reading)).toBeTruthy();
    expect(good.lines.map((line) => 'reading' in line && line.reading.fields.claimNumber?.value)).toEqual(['GM-26-00417', 'GM-26-00417', 'GM-26-00417']);
    expect(good.code).toBe(0);
  });

  it('names what is wrong with a file, in order, and reads the first pages of a very long one in bounded time', () => {
    expect(bad.lines.map(outcomeOf)).toEqual(['denied', 'pdf-locked', 'pdf-broken', 'file-empty', 'pdf-no-text', 'picture-broken', 'file-wrong-kind', 'file-not-found']);
    expect(bad.code).toBe(1);
    expect(took).toBeLessThan(60_000);
  });

  it('exits with 2 and keeps stdout empty when called wrongly', () => {
    for (const args of [[], ['--help']]) {
      const { code, stdout, stderr } = read(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('Usage');
    }
  });
});
