/** The people of a letter, each name with its ground: whose care, whose plan, and who signs. */
import type { Person } from '../../cases/model';
import { isWholeName } from '../../cases/whole-name';
import type { Fact, Facts } from './facts';

/** A name with its ground: read from a paper where one shows it, else typed. */
function personFact({ field }: Facts, person: Person | undefined): Fact<string> | undefined {
  const name = person?.name.trim();
  if (!person || !name) return undefined;
  const shown = (['patientName', 'memberName', 'subscriberName'] as const).map((key) => field(key)).find((fact) => fact?.value === name);
  return person.nameFrom === 'document' && shown ? shown : { value: name, ground: { kind: 'answer', question: `${person.role}-name` } };
}

const person = ({ file }: Facts, role: Person['role']): Person | undefined => file.people.find((one) => one.role === role);

/** A name of a paper that a letter can carry; a portal's "Marisol D." is none. */
const wholeName = ({ field }: Facts, key: 'patientName' | 'memberName' | 'subscriberName'): Fact<string> | undefined => {
  const fact = field(key);
  return fact && isWholeName(fact.value) ? fact : undefined;
};

/** Whose plan it is, as a paper shows it. */
export const member = (facts: Facts): Fact<string> | undefined => wholeName(facts, 'memberName');

/** Whose care it was. While the paper's name of the patient can be read in two ways, only one that the member typed. */
export function patient(facts: Facts): Fact<string> | undefined {
  const named = person(facts, 'patient');
  if (facts.isAsked('patientName') && named?.nameFrom !== 'member') return undefined;
  return personFact(facts, named) ?? wholeName(facts, 'patientName') ?? member(facts) ?? wholeName(facts, 'subscriberName');
}

export interface Signing {
  readonly name: Fact<string> | undefined;
  readonly person: Person | undefined;
  /** As typed; empty where nobody did. */
  readonly address: string;
  readonly phone: string;
}

/** Who signs, as the member said who writes; while they have not, a representative or another writer before the patient. */
export function signer(facts: Facts): Signing {
  const { kind, signer: { name, address, phone } } = facts.writing;
  const isPatients = kind === 'patient' || kind === undefined;
  return {
    name: name && name.person.role !== 'patient' ? personFact(facts, name.person) : isPatients ? patient(facts) : undefined,
    person: name?.person ?? (isPatients ? person(facts, 'patient') : undefined),
    address: address?.text ?? '', phone: phone?.text ?? '',
  };
}

/** Whether nobody else signs; a case that names no one counts as the patient's own. */
export function isSignedByPatient(facts: Facts): boolean {
  if (facts.writer) return facts.writer === 'patient';
  const [whose, { name }] = [patient(facts), signer(facts)];
  return !whose || !name || whose.value === name.value;
}
