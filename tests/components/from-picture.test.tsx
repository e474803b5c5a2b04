// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { InHand } from '../../components/paper/in-hand';
import { PaperScreen } from '../../components/paper/paper-screen';
import { denied, doc } from './support/readings';
import { seen, show } from './support/screen';

const screen = (paper: InHand) => <PaperScreen paper={paper} ways={{ onOpenCase: vi.fn(), onAddFile: vi.fn(), showLabel: 'Show on page' }} today="2026-11-23" />;

it('what was read from a picture is said so before it is kept; of text there is nothing to say', async () => {
  const paper: InHand = { doc, reading: denied, label: 'Claim details', kind: 'page', privately: false };
  await show(screen({ ...paper, kind: 'picture', doc: { ...doc, source: 'image', textSource: 'ocr' } }));
  expect(seen()).toContain('Some of this was read from a picture.');
  await show(screen(paper));
  expect(seen()).not.toContain('picture');
});
