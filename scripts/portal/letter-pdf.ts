/** The denial letter of the sample portal: three pages of real text, made when the portal starts. */
import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { DENIED_CLAIM } from './data/claims';
import { INSURER, MEMBER } from './data/member';

const PAGE: [number, number] = [612, 792];
const MARGIN = 72;
const SIZE = 11;
const LEADING = 15;

type Part = { readonly heading: string } | { readonly text: string } | { readonly pairs: readonly (readonly [string, string])[] };

const DECISION: readonly Part[] = [
  { text: 'October 6, 2026' },
  { text: `${MEMBER.name}\n${MEMBER.street}\n${MEMBER.city}` },
  { heading: 'Notice of denial of a claim' },
  {
    pairs: [
      ['Member', MEMBER.name],
      ['Member ID', MEMBER.id],
      ['Group', MEMBER.group],
      ['Plan', MEMBER.plan],
      ['Claim number', DENIED_CLAIM],
      ['Service', 'MRI of the lumbar spine (procedure code 72148)'],
      ['Diagnosis', 'M54.50'],
      ['Date of service', 'September 14, 2026'],
      ['Provider', 'Hollis Imaging Center'],
      ['Ordered by', 'Priya Raman, MD'],
      ['Amount billed', '$4,800.00'],
      ['Amount not covered', '$4,800.00 (CO-50)'],
      ['Amount you may owe', '$4,800.00'],
    ],
  },
  { text: `Dear ${MEMBER.name}:` },
  { text: 'We reviewed the claim for the service named above. We have decided not to pay for it.' },
  { heading: 'Why we made this decision' },
  { text: 'We did not approve this service because the diagnosis submitted does not support advanced imaging under Imaging Policy RAD-021.' },
  { text: 'A physician reviewed the claim. You may ask for the name and specialty of that physician. Your rights are on the next page.' },
];

const RIGHTS: readonly Part[] = [
  { heading: 'Your right to appeal' },
  { text: 'You, or a person whom you name in writing, may ask us to look at this decision again. We must receive your appeal within 180 days of the date of this notice.' },
  { text: 'Tell us your name, member ID and claim number, and why you disagree. Send records that support you.' },
  { heading: 'Where to send your appeal' },
  { text: `${INSURER.name}, ${INSURER.appeals}\n${INSURER.box}\n${INSURER.city}\nFax: ${INSURER.fax}` },
  { heading: 'When we decide' },
  { text: 'For care that you already received, we decide within 60 days of your appeal. If waiting could seriously harm your health, ask for an urgent appeal. We decide those within 72 hours.' },
  { heading: 'What you may ask for' },
  { text: 'You may ask for copies, free of charge, of your claim file and of the policy, guideline or criteria that we used.' },
  { heading: 'External review' },
  { text: 'If we do not change our decision, you may ask for a review by an independent review organization. You have 4 months from the date of our final decision.' },
  { text: `${MEMBER.plan} is self-funded by your employer. ${INSURER.name} administers it. You may also have the right to bring a civil action under section 502(a) of ERISA.` },
];

const SERVICE: readonly Part[] = [
  { heading: 'If you have questions' },
  { text: `Call Member Services at ${INSURER.phone}, Monday to Friday, 8 a.m. to 6 p.m. Calling us is not an appeal.` },
  { heading: 'Help in other languages' },
  { text: 'Interpreters and large print are free. Call Member Services and say which language you need.' },
  { heading: 'Keep this letter' },
  { text: 'Form BMH-2210 Rev. 03/26. The form number is not a billing code.' },
];

function wrap(text: string, font: PDFFont, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const rows: string[] = [];
    for (const word of line.split(' ')) {
      const longer = rows.length === 0 ? word : `${rows[rows.length - 1]} ${word}`;
      if (rows.length > 0 && font.widthOfTextAtSize(longer, SIZE) <= width) rows[rows.length - 1] = longer;
      else rows.push(word);
    }
    return rows;
  });
}

function write(page: PDFPage, parts: readonly Part[], fonts: { plain: PDFFont; bold: PDFFont }, top: number): void {
  let y = top;
  const line = (text: string, font: PDFFont, x = MARGIN) => page.drawText(text, { x, y, size: SIZE, font });
  for (const part of parts) {
    if ('heading' in part) {
      y -= 6;
      line(part.heading, fonts.bold);
      y -= LEADING;
    } else if ('pairs' in part) {
      for (const [label, value] of part.pairs) {
        line(label, fonts.plain);
        line(value, fonts.plain, MARGIN + 150);
        y -= LEADING;
      }
    } else {
      for (const row of wrap(part.text, fonts.plain, PAGE[0] - 2 * MARGIN)) {
        line(row, fonts.plain);
        y -= LEADING;
      }
    }
    y -= 8;
  }
}

export async function makeLetter(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle('Notice of denial');
  pdf.setProducer('Overturn sample portal');
  const fonts = { plain: await pdf.embedFont(StandardFonts.Helvetica), bold: await pdf.embedFont(StandardFonts.HelveticaBold) };
  const sheets = [DECISION, RIGHTS, SERVICE];
  sheets.forEach((parts, index) => {
    const page = pdf.addPage(PAGE);
    page.drawText(INSURER.name, { x: MARGIN, y: 730, size: 16, font: fonts.bold });
    write(page, parts, fonts, 696);
    page.drawText(`Page ${index + 1} of ${sheets.length}`, { x: MARGIN, y: 40, size: 9, font: fonts.plain });
  });
  return pdf.save();
}
