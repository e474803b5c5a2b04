import { describe, expect, it, vi } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { Problem } from '../../../lib/problems/problem';

vi.mock('../../../lib/intake/pdf/read-pdf', () => ({ readPdf: () => Promise.reject(new Error('not here')) }));
const { runPdfJob } = await import('../../../lib/intake/pdf/pdf-job');

const doc = readPlainText('Denied');
const jobsWith = (blob: Blob | undefined) => ({ bytes: vi.fn(() => Promise.resolve(blob)), end: vi.fn(() => Promise.resolve()) });

describe('a reading job', () => {
  it('reads the bytes of its row and writes the document there', async () => {
    const jobs = jobsWith(new Blob(['%PDF-1.7']));
    const read = vi.fn((_bytes: Uint8Array) => Promise.resolve(doc));
    await runPdfJob('job-1', jobs, read);
    expect(new TextDecoder().decode(read.mock.calls[0]![0])).toBe('%PDF-1.7');
    expect(jobs.end).toHaveBeenCalledExactlyOnceWith('job-1', { doc });
  });

  it.each([[new Problem('pdf-locked'), 'pdf-locked'], [new Error('boom'), 'unexpected']])('writes what went wrong: %s', async (error, problem) => {
    const jobs = jobsWith(new Blob(['%PDF-1.7']));
    await runPdfJob('job-1', jobs, () => Promise.reject(error));
    expect(jobs.end).toHaveBeenCalledExactlyOnceWith('job-1', { problem });
  });

  it('does nothing for a row that is gone', async () => {
    const jobs = jobsWith(undefined);
    await runPdfJob('job-1', jobs, () => Promise.resolve(doc));
    expect(jobs.end).not.toHaveBeenCalled();
  });
});
