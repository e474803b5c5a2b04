/** For each who can write: which row of the people signs, how they are asked for, and the words of a letter that says for whom it is. */
import type { Person, PersonRole } from '../../cases/model';
import type { WriterKind } from './writer';

type PersonField = keyof Pick<Person, 'name' | 'address' | 'phone'>;

/** A field that the letter needs of one of the people. */
export interface AskedOfPerson {
  readonly role: PersonRole;
  readonly field: PersonField;
  readonly label: string;
  readonly hint?: string;
}

/** Fixed words of a letter; `{patient}` is a slot with its own ground. They state no other fact. */
export interface WriterForms {
  /** First sentence of the body. */
  readonly intro: string;
  /** Under the sender. */
  readonly onBehalf: string;
  /** Under the name in the signature. */
  readonly signature: string;
}

export interface Writer {
  /** As the choice reads. */
  readonly choice: string;
  /** The row of the people that signs. */
  readonly signs: PersonRole;
  readonly asks: readonly AskedOfPerson[];
  /** Absent for the patient, who needs no word for whom they write. */
  readonly forms?: WriterForms;
}

const your = (role: PersonRole): readonly AskedOfPerson[] => [
  { role, field: 'name', label: 'Your name', hint: 'As you sign.' },
  { role, field: 'address', label: 'Your address' },
  { role, field: 'phone', label: 'Your phone' },
];

export const WRITERS: Readonly<Record<WriterKind, Writer>> = {
  patient: { choice: 'I am the patient', signs: 'patient', asks: your('patient') },
  parent: {
    choice: 'I am the parent of the patient, who is a minor',
    signs: 'writer',
    asks: [{ role: 'patient', field: 'name', label: 'Your child’s name' }, ...your('writer')],
    forms: {
      intro: 'I write as the parent of {patient}, who is a minor.',
      onBehalf: 'On behalf of {patient}, a minor',
      signature: 'Parent of {patient}',
    },
  },
  representative: {
    choice: 'The patient chose me to act for them',
    signs: 'representative',
    asks: [{ role: 'patient', field: 'name', label: 'Patient’s name' }, ...your('representative')],
    forms: {
      intro: 'I write as the representative of {patient}.',
      onBehalf: 'On behalf of {patient}',
      signature: 'Representative of {patient}',
    },
  },
  clinician: {
    choice: 'I treat the patient, as their clinician',
    signs: 'writer',
    asks: [
      { role: 'patient', field: 'name', label: 'Patient’s name' },
      { role: 'writer', field: 'name', label: 'Your name', hint: 'With your degree, as you sign.' },
      { role: 'writer', field: 'address', label: 'Your office address' },
      { role: 'writer', field: 'phone', label: 'Your office phone' },
    ],
    forms: {
      intro: 'I write as the treating clinician of {patient}.',
      onBehalf: 'On behalf of {patient}',
      signature: 'Treating clinician of {patient}',
    },
  },
};

/** While the member has not said who writes: what any letter needs. */
export const ASKS_WHILE_UNKNOWN: readonly AskedOfPerson[] = [
  { role: 'patient', field: 'name', label: 'Patient’s name' },
  { role: 'writer', field: 'name', label: 'Your name', hint: 'Whoever signs. Leave it empty if that is the patient.' },
  { role: 'writer', field: 'address', label: 'Your address' },
  { role: 'writer', field: 'phone', label: 'Your phone' },
];
