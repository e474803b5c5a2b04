import { useRef, useState } from 'react';
import { passedPromises } from '../../lib/appeal/answered/promises';
import { addContact, putBackContact, removeContact } from '../../lib/cases/contacts';
import type { Contact } from '../../lib/cases/model';
import { Removed } from '../shell/removed';
import { ContactRow } from './contact-row';
import { contactTitle } from './contact-words';

interface Props {
  readonly caseId: string;
  /** The oldest day first, as the case has them. */
  readonly contacts: readonly Contact[];
  readonly today: string;
  onProblem(error: unknown): void;
}

/** Newest first; while a row is open the order stays, so that a changed day does not take it away under the hand. */
function ordered(contacts: readonly Contact[], held: readonly string[] | undefined): readonly Contact[] {
  const newest = [...contacts].reverse();
  if (!held) return newest;
  const place = ({ id }: Contact) => held.indexOf(id);
  return newest.sort((a, b) => place(a) - place(b));
}

/** The log of calls, letters and visits: what proves who said what, and when. */
export function ContactLog({ caseId, contacts, today, onProblem }: Props) {
  const [open, setOpen] = useState<{ readonly id: string; readonly isNew: boolean; readonly order: readonly string[] }>();
  const [removed, setRemoved] = useState<Contact>();
  const shown = ordered(contacts, open?.order);
  const add = () =>
    addContact(caseId, { day: today }).then((id) => setOpen({ id, isNew: true, order: [id, ...ordered(contacts, undefined).map((each) => each.id)] }), onProblem);
  const remove = (contact: Contact) =>
    removeContact(contact.id).then(() => {
      setRemoved(contact);
      if (open?.id === contact.id) setOpen(undefined);
    }, onProblem);
  const adder = useRef<HTMLButtonElement>(null);
  const bringBack = (contact: Contact) =>
    putBackContact(contact).then(() => {
      setRemoved(undefined);
      adder.current?.focus();
    }, onProblem);
  const promises = passedPromises(contacts, today);
  return (
    <section className="contact-log stack" aria-labelledby="calls">
      <h2 id="calls">Calls, letters and visits</h2>
      <p className="small soft">Note each one: who, when, the reference number, what was promised. It is your proof later.</p>
      {promises.length > 0 ? (
        <ul className="notice stack" aria-label="Promised days that have passed">
          {promises.map(({ contactId, words }) => (
            <li key={contactId}>{words}</li>
          ))}
        </ul>
      ) : null}
      <button ref={adder} type="button" className="button" onClick={() => void add()}>
        Add a call or letter
      </button>
      {removed ? <Removed key={removed.id} name={contactTitle(removed)} onUndo={() => void bringBack(removed)} /> : null}
      {shown.length > 0 ? (
        <ul>
          {shown.map((contact) => (
            <ContactRow
              key={contact.id}
              contact={contact}
              isOpen={open?.id === contact.id}
              isNew={open?.id === contact.id && open.isNew}
              onToggle={() => setOpen(open?.id === contact.id ? undefined : { id: contact.id, isNew: false, order: shown.map(({ id }) => id) })}
              onRemove={() => void remove(contact)}
              onProblem={onProblem}
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
