import { useEffect, useId, useRef } from 'react';
import { changeContact, type ContactWords } from '../../lib/cases/contacts';
import type { Contact } from '../../lib/cases/model';
import { TextField } from '../shell/text-field';
import { CONTACT_WAYS, contactDetails, contactTitle } from './contact-words';

interface Props {
  readonly contact: Contact;
  readonly isOpen: boolean;
  /** It was added just now: its first field gets the focus. */
  readonly isNew: boolean;
  onToggle(): void;
  onRemove(): void;
  onProblem(error: unknown): void;
}

type TextPart = Exclude<keyof ContactWords, 'how'>;

/** One call, letter or visit: a line, and its fields when it is opened. Every field keeps itself. */
export function ContactRow({ contact, isOpen, isNew, onToggle, onRemove, onProblem }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const id = useId();
  useEffect(() => {
    if (isNew) row.current?.querySelector<HTMLElement>('[data-first] input')?.focus();
  }, [isNew]);
  const title = contactTitle(contact);
  const save = (part: TextPart) => (text: string) => changeContact(contact.id, { [part]: text });
  return (
    <li ref={row} className="contact stack">
      <p>
        <strong>{title}</strong>
      </p>
      {isOpen
        ? null
        : contactDetails(contact).map((detail) => (
            <p key={detail} className="small soft contact-detail">
              {detail}
            </p>
          ))}
      <div className="row">
        <button type="button" className="button plain small" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? 'Done' : 'Change'}
          <span className="out-of-sight">: {title}</span>
        </button>
        <button type="button" className="button plain small" onClick={onRemove}>
          Remove<span className="out-of-sight">: {title}</span>
        </button>
      </div>
      {isOpen ? (
        <div className="contact-fields stack">
          <div data-first>
            <TextField label="With whom" hint="The plan, your doctor’s office, or who helps you." kept={contact.withWhom} save={save('withWhom')} />
          </div>
          <TextField label="Name of the person" kept={contact.person} save={save('person')} />
          <TextField label="Day" type="date" kept={contact.day} save={save('day')} />
          <div className="field">
            <label className="label" htmlFor={`${id}-how`}>
              How
            </label>
            <select id={`${id}-how`} className="input" value={contact.how} onChange={(event) => void changeContact(contact.id, { how: event.target.value as Contact['how'] }).catch(onProblem)}>
              {Object.entries(CONTACT_WAYS).map(([way, words]) => (
                <option key={way} value={way}>
                  {words}
                </option>
              ))}
            </select>
          </div>
          <TextField label="Reference number" hint="Ask for it before you hang up." kept={contact.reference} save={save('reference')} />
          <TextField label="Phone" type="tel" kept={contact.phone} save={save('phone')} />
          <TextField label="What was promised" kept={contact.promised} save={save('promised')} />
          <TextField label="Promised by" type="date" kept={contact.promisedBy} save={save('promisedBy')} />
          <TextField label="What they said" lines={3} kept={contact.said} save={save('said')} />
        </div>
      ) : null}
    </li>
  );
}
