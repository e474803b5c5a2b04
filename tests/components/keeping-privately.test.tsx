// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InHand } from '../../components/paper/in-hand';
import { PaperScreen } from '../../components/paper/paper-screen';
import { openCase } from '../../lib/cases/cases';
import { store } from '../../lib/cases/store';
import type { Reading } from '../../lib/reading/reading';
import { denied, doc, readings } from './support/readings';
import { all, click, expectSoon, get, seen, show, type } from './support/screen';

const paperOf = (reading: Reading, over: Partial<InHand> = {}): InHand => ({ doc, reading, label: 'Claim details', kind: 'page', privately: false, ...over });
const screen = (paper: InHand) => <PaperScreen paper={paper} ways={{ onOpenCase: vi.fn(), onAddFile: vi.fn(), showLabel: 'Show on page' }} today="2026-11-23" />;
const cases = () => store.cases.toArray();

beforeEach(async () => {
  await Promise.all(store.tables.map((table) => table.clear()));
});

describe('a private window', () => {
  it('keeps nothing before the member says yes', async () => {
    await show(screen(paperOf(denied, { privately: true })));
    await click('button', 'Start my appeal');
    expect(seen()).toContain('This is a private window.');
    await click('button', 'Do not save');
    expect(await cases()).toEqual([]);
    await click('button', 'Start my appeal');
    await click('button', 'Save it anyway');
    await expectSoon(async () => (await cases()).length === 1);
  });

  it('keeps no answer either', async () => {
    await show(screen(paperOf(readings.windowOnly, { privately: true })));
    await type(get('date'), '2026-10-06');
    await expectSoon(() => all('button', /132 days left/).length > 0);
    expect(await cases()).toEqual([]);
  });

  it('says that an answer about a case that is there is not kept, and keeps none', async () => {
    await openCase({ doc, reading: readings.windowOnly, label: 'Claim details', kind: 'page' });
    await show(screen(paperOf(readings.windowOnly, { privately: true })));
    await expectSoon(() => seen().includes('In a private window, what you answer here is not kept.'));
    await type(get('date'), '2026-10-06');
    await expectSoon(() => all('button', /132 days left/).length > 0);
    expect((await cases())[0]?.noticeDateFromMember).toBeUndefined();
    await show(screen(paperOf(readings.windowOnly)));
    await expectSoon(() => seen().includes('Already yours'));
    expect(seen()).not.toContain('private window');
  });
});
