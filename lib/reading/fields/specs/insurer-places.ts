/** Names of deciders by the place they stand in: under a closing, over the way to a page, as the agency at the head. */
import type { Candidate, FieldContext } from '../engine';
import { brandIn } from './brands';
import { LEGAL_FORM, hasOwnWord, isOther } from './organisation-words';

export const candidate = (value: string, start: number, score: number): Candidate<string> => ({ value: value.trim().replace(/\s+/g, ' '), start, end: start + value.trimEnd().length, score });

const CLOSING = /^(?:sincerely|respectfully|regards|with (?:kind |best |warm |good )?(?:regards|wishes)|best (?:regards|wishes)|kind regards|yours|cordially|warmly|fraternally|in (?:good health|his service)|thank you|very truly yours|truly|atentamente|cordialmente|saludos)\b[^.]{0,24}$/i;

/** Under a closing: `Utilization Management, Cedar Hollow HMO`, the name after the office. */
export function signed({ view }: FieldContext): Candidate<string>[] {
  return view.lines.flatMap((line) => {
    if (!CLOSING.test(line.text.trim())) return [];
    return view.lines.slice(line.index + 1, line.index + 5).flatMap((under) => {
      let from = 0;
      return under.text.slice(0, 160).split(/,\s|\s[|·•–—-]\s|\t/).flatMap((part) => {
        const at = under.text.indexOf(part, from);
        from = at + part.length;
        const brand = brandIn(part.trim());
        return brand && !isOther(brand.value) ? [candidate(brand.value, under.start + at + (part.length - part.trimStart().length) + brand.start, 2.5)] : [];
      });
    });
  });
}

/** The site's name before the way to the page: `Magnolia Choice > Claims`; a company by its form alone at the head: `HMA, LLC`. */
const CRUMB = /^([\p{Lu}][\p{L}\d&'’.-]{1,30}(?:\s[\p{Lu}][\p{L}\d&'’.-]{0,30}){0,4})\s?[>›»|·]\s?(?:[Mm]y |[Yy]our )?(?:[Cc]laims?|[Aa]uthorizations?|[Rr]equests?|[Bb]enefits|[Cc]overage|Account|Home|Member|[Mm]essages?|Inbox|Prior)\b/u;
const FORMED = new RegExp(String.raw`^([\p{Lu}][\p{L}\d&'’.-]{1,30}(?:\s[\p{Lu}&][\p{L}\d&'’.-]{0,30}){0,5},?\s${LEGAL_FORM})$`, 'iu');
export function head({ view }: FieldContext): Candidate<string>[] {
  return view.lines.slice(0, 3).flatMap((line) => {
    const m = CRUMB.exec(line.text.slice(0, 120)) ?? (/^\p{Lu}/u.test(line.text) ? (FORMED.exec(line.text.trim()) ?? PUBLIC_BODY.exec(line.text.trim())) : null);
    return m && hasOwnWord(m[1]!) && !isOther(m[1]!) && !CRUMB_HOME.test(m[1]!) ? [candidate(m[1]!, line.start + line.text.indexOf(m[1]!), 1.6)] : [];
  });
}
/** An authority that runs a program of its own: `Two Rivers Tribal Health Department`. */
const PUBLIC_BODY = /^((?:[\p{Lu}][\p{L}&'’.-]{1,24}\s){1,5}(?:Health|Medical|Care|Benefits?)\s(?:Department|Authority|Administration|Program|Service|Agency))$/u;
const CRUMB_HOME = /^(?:home|my|back|dashboard|menu|start|welcome|inbox|archive|portal|claims?|account|health|benefits?)\b/i;

/** A State program that decides by itself is named by its agency: `DIVISION OF MEDICAL ASSISTANCE`. */
export function agency({ view, text }: FieldContext): Candidate<string>[] {
  if (!/\bmedicaid\b|medical assistance/i.test(text.slice(0, 4000))) return [];
  return view.lines.slice(0, 8).flatMap((line) => {
    const m = /\b(?:division|department|bureau|office|agency) (?:of|for) (?:\p{L}+ ){0,3}?(?:medical assistance|medicaid(?: services)?|(?:public )?health(?: and human services| services| care services)?|human services|social services|family \p{L}+|healthcare \p{L}+)\b/iu.exec(line.text.slice(0, 160));
    return m && /^\p{Lu}/u.test(m[0]) ? [candidate(m[0], line.start + m.index, /medical assistance|medicaid/i.test(m[0]) ? 1.2 : 1)] : [];
  });
}
