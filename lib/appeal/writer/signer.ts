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

/**
 * Where to look for a part, in order. What was typed before the member said who writes lies in another row: it is theirs
 * all the same where the patient writes. Nothing of the patient ever stands in for another person.
 */
function rolesFor(kind: WriterKind | undefined, people: readonly Person[]): readonly PersonRole[] {
  if (kind === 'patient') return ['patient', 'writer'];
  if (kind) return WRITERS[kind].signs === 'representative' ? ['representative', 'writer'] : ['writer', 'representative'];
  const other = (['representative', 'writer'] as const).find((role) => people.some((person) => person.role === role && person.name.trim()));
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
