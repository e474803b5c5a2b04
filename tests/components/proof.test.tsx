// @vitest-environment happy-dom
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Fact } from '../../components/proof/fact';
import { ProofSheet } from '../../components/proof/proof-sheet';
import { ShowProofProvider, type Proof } from '../../components/proof/show-proof';
import type { SourceDocument } from '../../components/source/source-viewer';
import type { Doc } from '../../lib/intake/doc';
import { readings } from './support/readings';
import { all, click, get, press, seen, show } from './support/screen';

const TEXT = 'Claim 4711\n';
const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const proof = (words: string): Proof => ({ quote: words, at: place(words) });
const doc: Doc = { version: 1, source: 'text', textSource: 'text', text: TEXT, blocks: [], gaps: [] };
const paper: SourceDocument = { id: 'p', label: 'The letter', doc, reading: { ...readings.nothing, fields: { claimNumber: { value: '4711', quote: 'Claim 4711', at: place('4711') } } } };

describe('a fact', () => {
  it('moves what is open when it has the focus, and opens it only when touched', async () => {
    const [onShow, onFollow] = [vi.fn(), vi.fn()];
    await show(
      <ShowProofProvider show={onShow} follow={onFollow}>
        <Fact proof={proof('4711')}>4711</Fact>
      </ShowProofProvider>,
    );
    get('button', /^4711/).focus();
    expect(onFollow).toHaveBeenCalledWith(proof('4711'));
    expect(onShow).not.toHaveBeenCalled();
    await press(get('button', /^4711/), 'Enter');
    expect(onShow).toHaveBeenCalledWith(proof('4711'));
  });

  it('of the member’s own says so, and shows what it was read from', async () => {
    const onShow = vi.fn();
    const read = { value: '4711', quote: 'Claim 4711', at: place('4711') };
    await show(
      <ShowProofProvider show={onShow}>
        <Fact proof={{ value: '4712', by: 'member', field: 'claimNumber', documentId: 'p', read }}>4712</Fact>
        <Fact proof={{ value: 'X', by: 'member', field: 'memberId', documentId: 'p' }}>X</Fact>
      </ShowProofProvider>,
    );
    await click('button', /^4712 \(your correction\)/);
    expect(onShow).toHaveBeenCalledWith({ quote: 'Claim 4711', at: place('4711'), documentId: 'p' });
    expect(all('button', /^X/)).toEqual([]);
    expect(seen()).toContain('X (your correction)');
  });
});

describe('the sheet', () => {
  it('closes by key and gives the focus back to what opened it, not to a word touched in it', async () => {
    function Screen() {
      const [touched, setTouched] = useState<Proof>();
      return (
        <>
          <button type="button" onClick={() => setTouched(proof('4711'))}>
            A fact
          </button>
          {touched ? <ProofSheet document={paper} proof={touched} onClose={() => setTouched(undefined)} /> : null}
        </>
      );
    }
    await show(<Screen />);
    await click('button', 'A fact');
    await press(get('button', '4711 (Claim)'), 'Enter');
    await press(get('button', '4711 (Claim)'), 'Escape');
    expect(document.querySelector('.proof-sheet')).toBeNull();
    expect(document.activeElement).toBe(get('button', 'A fact'));
  });
});
