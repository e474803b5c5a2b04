/** Changes of a paper that leave its meaning: what surrounds it, and other people, numbers and days in it. */
import type { Reading } from '../../../lib/reading/reading';

/** What plans put around any notice. */
export const BOILERPLATE: Readonly<Record<string, string>> = {
  'language taglines': 'ATTENTION: If you speak Spanish, language assistance services, free of charge, are available to you.\nATENCIÓN: si habla español, tiene a su disposición servicios gratuitos de asistencia lingüística.',
  'non-discrimination': 'We comply with applicable federal civil rights laws and do not discriminate on the basis of race, color, national origin, age, disability, or sex.',
  'rights in general': 'If a plan denies a claim, members may have the right to appeal. This page explains in general how appeals work and does not change the decision in your notice.',
  marketing: 'Stay healthy this fall! Take a walk every day, drink plenty of water, and ask your pharmacist about a flu shot.',
};

export interface Change {
  readonly from: string;
  readonly to: string;
}

const others = (text: string): string => text.replace(/[1-9]/g, (digit) => String((Number(digit) % 9) + 1));

/** Each number of the paper that names somebody or something, with another of the same shape. */
export const otherNumbers = ({ fields }: Reading): Change[] =>
  (['memberId', 'groupNumber', 'claimNumber', 'referenceNumber'] as const).flatMap((name) => {
    const from = fields[name]?.value;
    return from && /\d{4}/.test(from) ? [{ from, to: others(from) }] : [];
  });

const NAMES = ['Imogen', 'Talbot', 'Renata', 'Okafor'];

/** Each word of the people's names becomes another name. */
export function otherNames({ fields }: Reading): Change[] {
  const words = new Set((['memberName', 'patientName', 'subscriberName'] as const).flatMap((name) => fields[name]?.value.split(/[^\p{L}]+/u) ?? []).filter((word) => word.length > 2));
  // The same person stands in capitals over an address: both are changed, or the paper would name two people.
  const people = [...new Map([...words].map((word) => [word.toLowerCase(), word] as const)).values()];
  return people.length > NAMES.length ? [] : people.flatMap((word, index) => {
    const capitals = { from: word.toUpperCase(), to: NAMES[index]!.toUpperCase() };
    return word === word.toUpperCase() ? [capitals] : [{ from: word, to: NAMES[index]! }, capitals];
  });
}

/** Every change at once, whole words only, so that one does not undo another. */
export function changed(text: string, changes: readonly Change[]): string {
  if (changes.length === 0) return text;
  const known = new Map(changes.map(({ from, to }) => [from, to]));
  const longest = [...known.keys()].sort((a, b) => b.length - a.length).map((from) => from.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return text.replace(new RegExp(String.raw`(?<![\p{L}\d])(?:${longest.join('|')})(?![\p{L}\d])`, 'gu'), (from) => known.get(from)!);
}
