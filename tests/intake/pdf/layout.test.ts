import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../lib/intake/pdf/piece';
import { docOf, put, putRight, shown, stack, widthOf } from './page-of';

const LEFT = ['We looked at the request that your', 'doctor sent us in March and we are', 'not able to approve it at this time', 'because the records do not show it.'];
const RIGHT = ['You may ask us to look again within', 'one hundred and eighty days of this', 'letter. Send your reasons by mail or', 'by fax to the address shown below.'];

describe('lines and paragraphs', () => {
  it('keeps the lines of a paragraph in one block and parts paragraphs by white space', () => {
    const doc = docOf([...stack(LEFT.slice(0, 2), 60, 100), ...stack(RIGHT.slice(0, 2), 60, 140)]);
    expect(shown(doc)).toEqual([`paragraph: ${LEFT[0]} / ${LEFT[1]}`, `paragraph: ${RIGHT[0]} / ${RIGHT[1]}`]);
    expect(doc.text).toBe(`${LEFT[0]}\n${LEFT[1]}\n\n${RIGHT[0]}\n${RIGHT[1]}\n`);
  });

  it('joins pieces of a word and parts words by their gap, whatever white space the file has', () => {
    const first = put('Paci', 60, 100);
    const doc = docOf([first, put('ficSource', first.right, 100), put('Health', first.right + widthOf('ficSource') + 2.8, 100)]);
    expect(doc.text).toBe('PacificSource Health\n');
  });

  it('takes a superscript into its line', () => {
    const doc = docOf([put('Express Scripts', 60, 100), put('TM', 60 + widthOf('Express Scripts'), 96, { size: 6 })]);
    expect(doc.text).toBe('Express ScriptsTM\n');
  });

  it('builds words from single letters with uneven gaps', () => {
    const words = 'We looked at the request for tablets and it is denied because of the limit of the plan'.split(' ');
    const pieces: Piece[] = [];
    let left = 60;
    words.forEach((word, at) => {
      [...word].forEach((letter, index) => {
        pieces.push(put(letter, left, 100));
        left += widthOf(letter) + ((at + index) % 3) * 0.7;
      });
      left += 3.2;
    });
    expect(docOf(pieces).text).toBe(`${words.join(' ')}\n`);
  });

  it('counts text that was drawn twice once', () => {
    expect(docOf([put('Denied', 60, 100), put('Denied', 60.3, 100)]).text).toBe('Denied\n');
  });

  it('knows headings by size or by face, and list items by their mark', () => {
    const doc = docOf([
      put('Notice of denial', 60, 80, { size: 16, font: 'bold' }), ...stack(LEFT, 60, 110), put('Your rights', 60, 180, { font: 'bold' }),
      ...stack(RIGHT, 60, 195), put('• Send the records', 60, 260), put('• Name a person', 60, 273),
    ]);
    expect(doc.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1], ['paragraph', undefined], ['heading', 3], ['paragraph', undefined], ['list-item', undefined], ['list-item', undefined],
    ]);
  });
});

describe('columns', () => {
  it('reads two columns one after the other, also where their lines stand on the same baselines', () => {
    expect(shown(docOf([...stack(LEFT, 50, 100), ...stack(RIGHT, 320, 100)])))
      .toEqual([`paragraph: ${LEFT.join(' / ')}`, `paragraph: ${RIGHT.join(' / ')}`]);
  });

  it('reads a sidebar after the letter that it stands beside', () => {
    const side = ['Questions?', '1-800-555-0142', 'Monday to Friday', 'TTY 711'];
    const doc = docOf([...stack(LEFT, 50, 100, { leading: 14 }), ...stack(side, 420, 103, { leading: 11, size: 8 })]);
    expect(shown(doc)).toEqual([`paragraph: ${LEFT.join(' / ')}`, `paragraph: ${side.join(' / ')}`]);
  });

  it('keeps an address whole beside a block of labels', () => {
    const doc = docOf([...stack(['Jane Doe', '12 Elm St', 'Concord, NH 03301'], 50, 100), ...stack(['Claim: 26-0417', 'Date: March 3, 2026', 'Plan: Silver'], 380, 100)]);
    expect(shown(doc)[0]).toBe('paragraph: Jane Doe / 12 Elm St / Concord, NH 03301');
  });

  it('reads an address whole that says above itself what it is for, beside phone numbers', () => {
    const doc = docOf([...stack(['Mailing address:', 'Granite Mutual', 'PO Box 1207', 'Concord, NH 03301'], 50, 100), ...stack(['Phone: 1-888-555-0142', 'TTY: 711', 'Fax: 1-888-555-0146'], 300, 100)]);
    expect(shown(doc)).toEqual(['paragraph: Mailing address: / Granite Mutual / PO Box 1207 / Concord, NH 03301', 'paragraph: Phone: 1-888-555-0142 / TTY: 711 / Fax: 1-888-555-0146']);
  });

  it('keeps labels with their values where both stand beside an address', () => {
    const left = [...stack(['GRANITE WELFARE FUND', 'PO Box 12, Concord, NH 03301', 'JANE DOE', '12 ELM ST', 'CONCORD NH 03301'], 50, 95, { leading: 16 })];
    const values = ['09/28/26', 'Jane Doe', 'GM 0041', 'Spouse', '$12.00'];
    const doc = docOf([...left, ...stack(['Statement date', 'Participant', 'Fund ID', 'Relationship', 'Paid'], 380, 100), ...values.map((text, at) => putRight(text, 560, 100 + at * 13))]);
    expect(shown(doc).at(-1)).toBe('pairs: 0:Statement date | 1:09/28/26 / 0:Participant | 1:Jane Doe / 0:Fund ID | 1:GM 0041 / 0:Relationship | 1:Spouse / 0:Paid | 1:$12.00');
  });

  it('reads labels and values across, also where a value takes two lines', () => {
    const doc = docOf([
      ...stack(['Reviewed by', 'Guideline', 'Contact'], 50, 100, { leading: 0 }).map((piece, index) => put(piece.text, 50, [100, 126, 139][index]!)),
      put('Dr. Noor Haddad, a physician who is certified in surgery', 160, 100), put('of the hand', 160, 113), put('Policy 4.12', 160, 126), put('1-866-555-0151', 160, 139),
    ]);
    expect(shown(doc)).toEqual(['pairs: 0:Reviewed by | 1:Dr. Noor Haddad, a physician who is certified in surgery of the hand / 0:Guideline | 1:Policy 4.12 / 0:Contact | 1:1-866-555-0151']);
  });
});

describe('tables', () => {
  const row = (base: number, date: string, service: string, billed: string, paid: string): Piece[] =>
    [put(date, 50, base), put(service, 120, base), putRight(billed, 380, base), putRight(paid, 460, base)];
  const head = [put('Date', 50, 100, { font: 'bold' }), put('Service', 120, 100, { font: 'bold' }), putRight('Billed', 380, 100, { font: 'bold' }), putRight('Plan paid', 460, 100, { font: 'bold' })];

  it('finds columns, headings and empty cells', () => {
    const doc = docOf([...head, ...row(120, '03/04/26', 'Office visit', '265.00', '128.40'), ...row(140, '03/04/26', 'Blood draw', '22.00', '8.50'), put('Total', 50, 160), putRight('287.00', 380, 160)]);
    expect(shown(doc)).toEqual(['table: #0:Date | #1:Service | #2:Billed | #3:Plan paid / 0:03/04/26 | 1:Office visit | 2:265.00 | 3:128.40 / 0:03/04/26 | 1:Blood draw | 2:22.00 | 3:8.50 / 0:Total | 2:287.00']);
  });

  it('puts a cell of several lines together: for want of room with a space, else with a line break', () => {
    const doc = docOf([
      ...head, ...row(120, '03/04/26', 'Genetic test panel with a report by', '2,400.00', '0.00'), put('a specialist', 120, 132),
      ...row(156, '03/04/26', 'Blood draw', '22.00', '8.50'), put('CPT 36415', 120, 168),
    ]);
    expect(shown(doc)[0]).toContain('1:Genetic test panel with a report by a specialist | 2:2,400.00');
    expect(shown(doc)[0]).toContain('1:Blood draw\nCPT 36415 | 2:22.00');
  });

  it('keeps a row whole whose short cells stand at the middle of a tall one', () => {
    const middle = (base: number): Piece[] => [put('03/04/26', 50, base), putRight('2,400.00', 380, base), putRight('0.00', 460, base)];
    const doc = docOf([...head, put('Genetic test panel with a report by', 120, 114), ...middle(120), put('a specialist', 120, 126), put('Blood draw and its handling by the', 120, 154), ...middle(160), put('laboratory', 120, 166)]);
    expect(shown(doc)[0]?.split(' / ').slice(1)).toEqual([
      '0:03/04/26 | 1:Genetic test panel with a report by a specialist | 2:2,400.00 | 3:0.00',
      '0:03/04/26 | 1:Blood draw and its handling by the laboratory | 2:2,400.00 | 3:0.00',
    ]);
  });

  it('never joins two rows that both hold an amount, however close they are', () => {
    const doc = docOf([...head, ...row(112, '03/04/26', 'Office visit', '265.00', '128.40'), ...row(123, '03/05/26', 'Blood draw', '22.00', '8.50')]);
    expect(doc.blocks[0]?.lines).toHaveLength(3);
  });

  it('joins a number that was broken after its hyphen', () => {
    const doc = docOf([...head, ...row(120, '03/04/26', 'Total for claim number 02-26114-330-', '64.00', '0.00'), put('118', 120, 132), ...row(156, '03/04/26', 'Other', '1.00', '0.00')]);
    expect(doc.text).toContain('02-26114-330-118');
  });

  it('parts columns that stand as close as words, where row after row shows the same gap', () => {
    const close = (base: number, coins: string, code: string): Piece[] => [...row(base, '03/04/26', 'Visit', '265.00', '9.00'), putRight(coins, 520, base), put(code, 525, base)];
    const doc = docOf([...head, putRight('Coins.', 520, 100, { font: 'bold' }), put('Code', 525, 100, { font: 'bold' }), ...close(120, '22.48', '45'), ...close(140, '7.00', '197')]);
    expect(shown(doc)[0]).toContain('4:22.48 | 5:45');
  });

  it('parts an amount from the code of its reason, however close, and from no other word', () => {
    const close = (base: number, amount: string, code: string): Piece[] => [...row(base, '03/04/26', 'Visit', '265.00', '9.00'), putRight(amount, 520, base), put(code, 523, base)];
    const page = (one: string, two: string): string => shown(docOf([...head, ...close(120, '22.48', one), ...close(140, '7.00', two)]))[0]!;
    expect(page('CO-29', 'PR-204')).toContain('4:22.48 | 5:CO-29');
    expect(page('each', 'each')).toContain('4:22.48 each');
  });

  it.each(['−', '–', '-'])('keeps rows apart whose amounts are taken away with "%s"', (minus) => {
    const pair = (base: number, label: string, value: string): Piece[] => [put(label, 50, base), put(value, 280, base)];
    const doc = docOf([...pair(100, 'Your providers charged', '$5,217.90'), ...pair(121, 'You saved by using our network', `${minus}$1,361.15`), ...pair(142, 'We paid', `${minus}$2,167.35`), ...pair(165, 'You may owe', '$1,689.40')]);
    expect(shown(doc).join(' / ').split(' / ')).toHaveLength(4);
  });

  const wide = (base: number, cells: readonly string[], rights: readonly number[]): Piece[] => cells.map((text, at) => putRight(text, rights[at]!, base));
  const RIGHTS = [260, 300, 340, 380];
  const billed = (base: number, service = 'Visit'): Piece[] => [put('03/04/26', 50, base), put(service, 110, base), ...wide(base, ['265.00', '20.00', '12.40', '232.60'], RIGHTS)];

  it('makes one heading of lines whose words stand close, also right below other rows', () => {
    const doc = docOf([
      put('Member:', 50, 70), put('Jane Doe', 110, 70), put('Claim:', 260, 70), put('26-0417', 320, 70),
      put('Service', 50, 95), put('Plan', 362, 95), putRight('Co-', 300, 95),
      put('date', 50, 106), put('Procedure', 110, 106), put('Billed', 231, 106), put('pay', 284, 106), put('Denied', 312, 106), put('owes', 358, 106),
      ...billed(126), ...billed(146, 'Blood draw'),
    ]);
    expect(shown(doc)).toEqual([
      expect.stringMatching(/26-0417$/),
      'table: #0:Service date | #1:Procedure | #2:Billed | #3:Co-pay | #4:Denied | #5:Plan owes / 0:03/04/26 | 1:Visit | 2:265.00 | 3:20.00 | 4:12.40 | 5:232.60 / 0:03/04/26 | 1:Blood draw | 2:265.00 | 3:20.00 | 4:12.40 | 5:232.60',
    ]);
  });

  it('keeps a row of words above a heading out of it where white space parts them', () => {
    const doc = docOf([put('Jane', 50, 80), put('Self', 110, 80), put('Silver', 231, 80), put('Date', 50, 106), put('Procedure', 110, 106), put('Billed', 231, 106), put('Paid', 281, 106), ...billed(126), ...billed(146)]);
    expect(shown(doc).join()).toContain('#0:Date | #1:Procedure | #2:Billed | #3:Paid');
  });

  it('cuts a label from its value where the values of other rows begin', () => {
    const doc = docOf([put('PATIENT', 50, 100), put('JANE DOE', 106, 100), put('CLAIM', 260, 100), put('26-0417', 330, 100), put('PATIENT', 50, 113), put('NO', 88.5, 113), put('L-48820931', 100.5, 113), put('PLAN', 260, 113), put('Silver', 330, 113)]
      .map((piece) => (piece.text === 'JANE DOE' ? put('JANE DOE', 100.5, 100) : piece)));
    expect(shown(doc)[0]).toContain('0:PATIENT NO | 1:L-48820931');
  });

  it('parts amounts that stand as close as words', () => {
    const doc = docOf([put('03/04/26', 50, 100), put('Visit', 110, 100), put('$265.00', 200, 100), put('$20.00', 240, 100), put('$5.00', 300, 100)]);
    expect(shown(doc)).toEqual(['table: 0:03/04/26 | 1:Visit | 2:$265.00 | 3:$20.00 | 4:$5.00']);
  });

  it('gives the first line of a cell to the row that it stands closer to', () => {
    const doc = docOf([...head, ...row(120, '03/04/26', 'Diagnostic X-Ray of a hand', '265.00', '128.40'), put('Medical and surgical', 120, 139), ...row(151, '03/05/26', 'supplies', '22.00', '8.50')]);
    expect(shown(doc)[0]?.split(' / ').slice(1)).toEqual([
      '0:03/04/26 | 1:Diagnostic X-Ray of a hand | 2:265.00 | 3:128.40', '0:03/05/26 | 1:Medical and surgical supplies | 2:22.00 | 3:8.50',
    ]);
  });

  it('keeps rules that are drawn with letters out of the cells', () => {
    const rule = (base: number): Piece[] => [put('--------', 50, base), put('-------', 120, base), putRight('-------', 380, base), putRight('------', 460, base)];
    const doc = docOf([...head, ...rule(112), ...row(124, '03/04/26', 'Visit', '265.00', '128.40'), ...rule(136), put('Total', 50, 148), putRight('265.00', 380, 148), putRight('128.40', 460, 148)]);
    expect(shown(doc)[0]?.split(' / ')).toEqual([
      'table: #0:Date | #1:Service | #2:Billed | #3:Plan paid', '0:-------- | 1:------- | 2:------- | 3:------', '0:03/04/26 | 1:Visit | 2:265.00 | 3:128.40',
      '0:-------- | 1:------- | 2:------- | 3:------', '0:Total | 2:265.00 | 3:128.40',
    ]);
  });

  it('takes labels above their values for headings, and those of a sidebar for pairs', () => {
    const label = { size: 7, font: 'body' };
    const grid = docOf([put('GROUP', 50, 100, label), put('CLAIM', 200, 100, label), put('PLAN', 350, 100, label), put('7641', 50, 112), put('26-15', 200, 112), put('Silver', 350, 112)]);
    expect(shown(grid)).toEqual(['table: #0:GROUP | #1:CLAIM | #2:PLAN / 0:7641 | 1:26-15 | 2:Silver']);
    const side = docOf([put('Member', 50, 100, { font: 'bold' }), put('Rosa Delgado-', 50, 112), put('Ortiz', 50, 124), put('Case', 50, 142, { font: 'bold' }), put('PA-26', 50, 154)]);
    expect(shown(side)).toEqual(['pairs: 0:Member | 1:Rosa Delgado-Ortiz / 0:Case | 1:PA-26']);
  });

  it('stands headings that are turned by a quarter above their columns', () => {
    const up = (text: string, left: number): Piece => ({ text, turn: 1, size: 8, font: 'bold', base: 100, left, right: left + 8, top: 100 - widthOf(text, 8), bottom: 100 });
    const doc = docOf([up('Date of service', 60), up('Service', 135), up('Amount billed', 360), up('Plan paid', 448), ...row(120, '03/04/26', 'Office visit', '265.00', '128.40'), ...row(140, '03/05/26', 'Blood draw', '22.00', '8.50')]);
    expect(shown(doc)[0]).toMatch(/^table: #0:Date of service \| #1:Service \| #2:Amount billed \| #3:Plan paid \/ 0:03\/04\/26/);
  });
});

describe('pages', () => {
  it('parts pages by a form feed on a line of its own and sets a repeated head aside', () => {
    const head = put('Granite Mutual, claim 26-0417', 60, 40);
    const doc = docOf([head, ...stack(LEFT, 60, 100)], [head, ...stack(RIGHT, 60, 100), put('Page 2 of 2', 60, 760)]);
    expect(doc.text).toContain(`${LEFT[3]}\n\f\nGranite`);
    expect(doc.blocks.map(({ kind, page }) => `${kind} ${page}`)).toEqual(['paragraph 1', 'paragraph 1', 'aside 2', 'paragraph 2', 'aside 2']);
  });

  it('turns a page back whose text is written sideways', () => {
    const upright = docOf(stack(LEFT, 60, 100));
    const sideways = stack(LEFT, 60, 100).map((piece): Piece => ({ ...piece, turn: 1, base: 792 - piece.left, left: piece.top, right: piece.bottom, top: 792 - piece.right, bottom: 792 - piece.left }));
    expect(docOf(sideways).text).toBe(upright.text);
  });
});
