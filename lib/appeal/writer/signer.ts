/** Who signs a letter and for whom, with the row of the people that each part stands in, so that it keeps its ground. */
import type { Answer, Person, PersonRole } from '../../cases/model';
import { authorityOf, type Authority } from './authority';
import { WRITERS, type WriterForms } from './kinds';
import { writerKindIn, type WriterKind } from './writer';

type PersonField = keyof Pick<Person, 'name' | 'address' | 'phone'>;

/** A part of a person as it is kept, trimmed; `person` is the row that holds it. */
export interface Part {
  readonly text: string;
  readonly person: Person;
}

export type Signer = { readonly [F in PersonField]?: Part };

/** Where to look for a part, in order. Once the member said who writes, nothing of one person ever stands in for another. */
function rolesFor(kind: WriterKind | undefined, people: readonly Person[]): readonly PersonRole[] {
  if (kind) return [WRITERS[kind].signs];
  const other = (['representative', 'writer'] as const).find((role) => people.some((person) => person.role === role && person.name.trim()));
  // Nobody else is named: an address typed as "yours" is the patient's.
  return other ? [other] : ['patient', 'writer'];
}

/** The name, address and phone of whoever signs. A part that nobody typed is absent. */
export function signerIn(people: readonly Person[], kind: WriterKind | undefined): Signer {
  const roles = rolesFor(kind, people);
  const part = (field: PersonField): Part | undefined =>
    roles.flatMap((role) => people.filter((person) => person.role === role && person[field].trim()).map((person) => ({ text: person[field].trim(), person }))).at(0);
  const [name, address, phone] = [part('name'), part('address'), part('phone')];
  return { ...(name ? { name } : {}), ...(address ? { address } : {}), ...(phone ? { phone } : {}) };
}

/**
 * What was typed as "yours" before the member said who writes, for the row of whoever signs. Only where that row is
 * empty, and only at the first choice: later the rows are of different people.
 */
export function carriedOver(kind: WriterKind, before: WriterKind | undefined, people: readonly Person[]): readonly { readonly role: PersonRole; readonly field: PersonField; readonly text: string }[] {
  const { signs } = WRITERS[kind];
  const typed = people.find(({ role }) => role === 'writer');
  if (before !== undefined || signs === 'writer' || !typed) return [];
  const isEmpty = (field: PersonField) => !people.some((person) => person.role === signs && person[field].trim());
  return (['name', 'address', 'phone'] as const).flatMap((field) => (typed[field].trim() && isEmpty(field) ? [{ role: signs, field, text: typed[field] }] : []));
}

/** What a letter must know of who writes it. */
export interface WriterFacts {
  /** Undefined while the member has not said. */
  readonly kind: WriterKind | undefined;
  readonly signer: Signer;
  /** The words for whom it is written; absent for the patient, and while the member has not said. */
  readonly forms?: WriterForms;
  /** The paper that lets another person act; absent for the patient, and while the member has not said. */
  readonly authority?: Authority;
}

export function writerFactsOf({ people, answers, confirmedPlanType }: {
  readonly people: readonly Person[];
  readonly answers: readonly Pick<Answer, 'question' | 'text'>[];
  readonly confirmedPlanType: string | undefined;
}): WriterFacts {
  const kind = writerKindIn(answers);
  const forms = kind && WRITERS[kind].forms;
  const authority = kind && authorityOf(kind, confirmedPlanType);
  return { kind, signer: signerIn(people, kind), ...(forms ? { forms } : {}), ...(authority ? { authority } : {}) };
}
