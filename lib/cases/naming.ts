/** Cases are named as people name things: "Lumbar MRI, September". The member may change the name. */
import type { Reading } from '../reading/reading';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const LONGEST_SERVICE = 48;

/** "MRI of the lumbar spine (CPT 72148)": the code is for the plan, not for a name. */
const CODE_IN_BRACKETS = / ?\((?:CPT|HCPCS|CDT|code)\b[^()]{0,24}\)/gi;

function short(text: string): string {
  const clean = text.replace(CODE_IN_BRACKETS, '').replace(/\s+/g, ' ').trim();
  if (clean.length <= LONGEST_SERVICE) return clean;
  const cut = clean.slice(0, LONGEST_SERVICE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).replace(/[\s,;:–-]+$/, '')}…`;
}

/** The service that the document names, or the one line that it denies; two denied lines have no one name. */
function serviceOf({ fields, lines }: Reading): string | undefined {
  const denied = lines.filter((line) => line.denied);
  const service = fields.service?.value ?? (denied.length === 1 ? denied[0]?.description : undefined);
  return service ? short(service) || undefined : undefined;
}

/** The day that a person would date it by: of the care, else of the notice. ISO, or undefined. */
const dayOf = ({ fields }: Reading): string | undefined => fields.serviceDate?.value.from ?? fields.noticeDate?.value;

/** Service and month; without a service the insurer and its number; without anything "Denied claim". */
export function caseName(reading: Reading): string {
  const { fields } = reading;
  const day = dayOf(reading);
  const month = day && MONTHS[Number(day.slice(5, 7)) - 1];
  const service = serviceOf(reading);
  if (service) return month ? `${service}, ${month}` : service;
  const number = fields.claimNumber?.value ?? fields.referenceNumber?.value;
  const what = reading.document === 'authorization-decision' ? 'Denied request' : 'Denied claim';
  return [fields.insurer?.value ? short(fields.insurer.value) : what, number ? `${fields.claimNumber ? 'claim' : 'reference'} ${short(number)}` : month]
    .filter(Boolean)
    .join(', ');
}

/** Two cases never share a name: the year is added first, then a number. */
export function distinctName(reading: Reading, taken: readonly string[]): string {
  const name = caseName(reading);
  const isFree = (candidate: string) => !taken.includes(candidate);
  if (isFree(name)) return name;
  const year = dayOf(reading)?.slice(0, 4);
  const dated = year ? `${name} ${year}` : name;
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? dated : `${dated} (${count})`;
    if (isFree(candidate)) return candidate;
  }
}
