/** The people of a case: who is ill, who writes, who speaks for them. One row a role. */
import { touchCase } from './cases';
import { storing } from './failures';
import type { Person } from './model';
import { store } from './store';

/** Which person is meant, and the fields that change; the others stay as they are. */
export type PersonChange = Pick<Person, 'caseId' | 'role'> & Partial<Pick<Person, 'id' | 'name' | 'address' | 'phone'>>;

/**
 * Saves what was typed about a person and answers the row's id. A name that differs from the kept one was typed: it is
 * marked `member`, so that nothing typed poses as read from a document.
 */
export async function savePerson({ id, caseId, role, name, address, phone }: PersonChange): Promise<string> {
  return storing(() => store.transaction('rw', [store.cases, store.people], async () => {
    await touchCase(caseId);
    const byRole = () => store.people.where({ caseId }).filter((person) => person.role === role).first();
    const old = (id ? await store.people.get(id) : undefined) ?? (await byRole());
    const typed = { ...(address === undefined ? {} : { address }), ...(phone === undefined ? {} : { phone }) };
    if (!old) {
      const created: Person = { id: id ?? crypto.randomUUID(), caseId, role, name: name ?? '', nameFrom: 'member', address: '', phone: '', ...typed };
      await store.people.add(created);
      return created.id;
    }
    const renamed = name !== undefined && name !== old.name;
    await store.people.update(old.id, { ...typed, ...(renamed ? { name, nameFrom: 'member' as const } : {}) });
    return old.id;
  }));
}
