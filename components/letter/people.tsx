import { savePerson } from '../../lib/cases/people';
import type { Person, PersonRole } from '../../lib/cases/model';
import { TextField } from '../shell/text-field';

/** Who is ill and who writes. What a paper shows stands there already; what is typed is marked as typed. */
export function People({ caseId, people }: { caseId: string; people: readonly Person[] }) {
  const kept = (role: PersonRole) => people.find((person) => person.role === role);
  const save = (role: PersonRole, field: 'name' | 'address' | 'phone') => (text: string) => savePerson({ caseId, role, [field]: text });
  const patient = kept('patient');
  const writer = kept('writer');
  return (
    <section className="people stack" aria-labelledby="people">
      <h2 id="people">Who is it from?</h2>
      <TextField
        label="Patient’s name"
        kept={patient?.name ?? ''}
        save={save('patient', 'name')}
        {...(patient?.name && patient.nameFrom === 'document' ? { hint: 'As the paper shows it.' } : {})}
      />
      <TextField label="Your name" hint="Whoever signs. Leave it as the patient’s if that is you." autoComplete="name" kept={writer?.name ?? ''} save={save('writer', 'name')} />
      <TextField label="Your address" lines={2} autoComplete="street-address" kept={writer?.address ?? ''} save={save('writer', 'address')} />
      <TextField label="Your phone" type="tel" autoComplete="tel" kept={writer?.phone ?? ''} save={save('writer', 'phone')} />
    </section>
  );
}
