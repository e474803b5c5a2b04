// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { GapNotes } from '../../components/paper/gap-notes';
import { seen, show } from './support/screen';

describe('what could not be read', () => {
  it('of ink is a share in words, page by page, with where to look', async () => {
    await show(<GapNotes gaps={[{ kind: 'unread-ink', page: 1, share: 0.21 }, { kind: 'unread-ink', page: 3, share: 0.5 }]} />);
    expect(seen()).toContain('About a fifth of the ink on page 1 could not be read: stamps, handwriting or faint print. Look there yourself.');
    expect(seen()).toContain('About half of the ink on page 3 could not be read');
  });

  it('of a PDF whose text was not believed is said once', async () => {
    await show(<GapNotes gaps={[{ kind: 'text-not-believed', page: 1 }, { kind: 'text-not-believed', page: 2 }]} />);
    expect(seen()).toBe('This PDF’s own text did not make sense, so its pages were read as pictures.');
  });

  it('of pages without words counts them', async () => {
    await show(<GapNotes gaps={[{ kind: 'page-without-text', page: 2 }]} />);
    expect(seen()).toContain('Page 2 has no words that could be read. If words stand there, photograph it again.');
    await show(<GapNotes gaps={[2, 4].map((page) => ({ kind: 'page-without-text', page }))} />);
    expect(seen()).toContain('Pages 2 and 4 have no words that could be read.');
  });

  it('of nothing says nothing', async () => {
    await show(<GapNotes gaps={[]} />);
    expect(seen()).toBe('');
  });
});
