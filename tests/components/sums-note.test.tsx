// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../components/kept/case-screen';
import { SumsNote } from '../../components/kept/sums-note';
import { deniedUnits, narrowTo } from '../../components/paper/denied-units';
import { ShowProofProvider, type Proof } from '../../components/proof/show-proof';
import { valuesOnPaper } from '../../components/source/values-on-paper';
import { readingOfClaim } from '../../lib/appeal/claim-scope';
import { openCase } from '../../lib/cases/cases';
import { store } from '../../lib/cases/store';
import type { Doc } from '../../lib/intake/doc';
import { read } from '../../lib/reading/read';
import { docOf, table } from '../reading/doc-builder';
import { expectSoon, seen, show } from './support/screen';

const HEADING = 'Claim number\tService\tBilled\tDiscount\tAllowed\tPlan paid\tYou may owe';
const eob = (...rows: string[]): Doc => docOf([{ kind: 'heading', lines: ['Explanation of Benefits'] }, 'This is not a bill.', table(HEADING, ...rows)]);
const VISIT = '26-3317-0098\tOffice visit 99213\t$200.00\t$80.00\t$120.00\t$80.00\t$40.00';
const WRONG = '26-4400-1111\tBlood test 80053\t$90.00\t$60.00\t$30.00\t$14.00\t$6.00';
const paper = (doc: Doc, id = 'paper', reading = read(doc)) => ({ id, caseId: 'case', addedAt: 1, label: id, kind: 'page' as const, doc, reading });

async function proofsOf(doc: Doc): Promise<Proof[]> {
  const proofs: Proof[] = [];
  await show(
    <ShowProofProvider show={(proof) => proofs.push(proof)}>
      <SumsNote documents={[paper(doc)]} />
    </ShowProofProvider>,
  );
  for (const button of document.querySelectorAll<HTMLElement>('.fact')) button.click();
  return proofs;
}

describe('numbers that do not add up', () => {
  it('are shown with their line, their sum and what to ask', async () => {
    await show(<SumsNote documents={[paper(eob(VISIT, WRONG))]} />);
    expect(seen()).toContain('These numbers do not add up');
    expect(seen()).toContain('Blood test');
    expect(seen()).toContain('Allowed by the plan $30.00. Its parts: Plan paid $14.00 + What you may owe $6.00 = $20.00.');
    expect(seen()).toContain('Ask the plan: “Can you explain the $10.00 between these numbers?”');
    expect(seen()).not.toMatch(/Office visit|wrong|mistake|error/i);
  });

  it('lead, each when touched, to their place on the paper', async () => {
    const doc = eob(VISIT, WRONG);
    const proofs = await proofsOf(doc);
    expect(proofs.map(({ quote }) => quote)).toEqual([WRONG.replaceAll('\t', ' '), '$30.00', '$14.00', '$6.00']);
    for (const { at, quote, documentId } of proofs) {
      expect(doc.text.slice(at.start, at.end).replaceAll('\t', ' ')).toBe(quote);
      expect(documentId).toBe('paper');
    }
  });

  it('are nothing where all add up', async () => {
    await show(<SumsNote documents={[paper(eob(VISIT))]} />);
    expect(seen()).toBe('');
  });

  it('of a picture may be misread, and it says so first', async () => {
    const doc = { ...eob(VISIT, WRONG), textSource: 'ocr' as const };
    await show(<SumsNote documents={[paper(doc)]} />);
    expect(seen()).toContain('They were read from a picture, so one may be misread.');
  });

  it('of two papers name the paper', async () => {
    await show(<SumsNote documents={[paper(eob(VISIT), 'The letter'), paper(eob(VISIT, WRONG), 'The statement')]} />);
    expect(seen()).toContain('The statement');
    expect(seen()).not.toContain('The letter');
  });

  it('of a neighbour’s claim stay out of the case', async () => {
    await show(<SumsNote documents={[paper(eob(VISIT, WRONG))]} claimNumber="26-3317-0098" />);
    expect(seen()).toBe('');
  });

  it('are outlined on the paper as other values are', () => {
    const names = valuesOnPaper(read(eob(VISIT, WRONG))).map(({ name, words }) => `${name}: ${words}`);
    expect(names).toEqual(expect.arrayContaining(['Allowed by the plan, does not add up: $30.00', 'Plan paid, does not add up: $14.00', 'What you may owe, does not add up: $6.00']));
  });

  it('of another claim are no part of this one', () => {
    const reading = read(eob(VISIT, WRONG, WRONG.replace('26-4400-1111', '26-5500-2222').replace('$14.00', '$0.00').replace('$30.00', '$0.00').replace('$6.00', '$90.00')));
    expect(readingOfClaim(reading, '26-3317-0098').wrongSums).toEqual([]);
    expect(readingOfClaim(reading, '26-4400-1111').wrongSums).toHaveLength(1);
    expect(deniedUnits(reading)).toHaveLength(1);
    for (const unit of deniedUnits(reading)) expect(narrowTo(reading, unit).wrongSums).toEqual([]);
  });
});

describe('the Understand room', () => {
  beforeEach(async () => {
    await Promise.all(store.tables.map((each) => each.clear()));
  });

  it('says it beside the facts', async () => {
    const doc = eob(WRONG, VISIT);
    const { caseId } = await openCase({ doc, reading: read(doc), label: 'Statement', kind: 'page' });
    await show(<CaseScreen caseId={caseId} room="understand" today="2026-11-23" hrefOf={(room) => `#${room}`} onAddFile={vi.fn()} onLeave={vi.fn()} />);
    await expectSoon(() => seen().includes('These numbers do not add up'));
  });
});
