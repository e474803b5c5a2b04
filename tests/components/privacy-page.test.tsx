// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { PrivacyApp } from '../../entrypoints/privacy/privacy-app';
import { openCase } from '../../lib/cases/cases';
import { store } from '../../lib/cases/store';
import { denied, doc } from './support/readings';
import { all, click, seen, show, expectSoon } from './support/screen';
import { fakeWatch } from './support/watch-port';

const erased = vi.hoisted(() => vi.fn());
vi.mock('../../lib/cases/erase', () => ({ eraseEverything: erased }));

beforeEach(async () => {
  erased.mockReset();
  erased.mockImplementation(() => Promise.all(store.tables.map((table) => table.clear())));
  await Promise.all(store.tables.map((table) => table.clear()));
  await openCase({ doc, reading: denied, label: 'Claim', kind: 'page' });
});

it('counts every table of the store', async () => {
  await show(<PrivacyApp watch={fakeWatch()} />);
  await expectSoon(() => document.querySelectorAll('tbody td.number').length === store.tables.length);
  expect(seen()).toContain('Cases1');
  expect(seen()).toContain('Your data stays on this device unless you export it.');
  const shown = [...document.querySelectorAll('tbody tr:has(.number) td:first-child')].map((cell) => cell.textContent);
  expect(shown).toHaveLength(store.tables.length);
  const unnamed = store.tables.map(({ name }) => name).filter((name) => shown.includes(name));
  expect(unnamed, 'tables without words of their own').toEqual([]);
});

it('lists what is watched, with the way to end it', async () => {
  const watch = fakeWatch({ site: 'https://portal.example', since: '2026-11-02' });
  await show(<PrivacyApp watch={watch} />);
  await expectSoon(() => seen().includes('portal.exampleWatched since November 2, 2026.'));
  await click('button', 'Stop watching portal.example');
  await expectSoon(() => seen().includes('No site is watched.'));
});

it('erases only after a second, plain yes, and then shows empty counts', async () => {
  await show(<PrivacyApp watch={fakeWatch()} />);
  await click('button', 'Erase everything');
  expect(erased).not.toHaveBeenCalled();
  await click('button', 'Keep everything');
  await click('button', 'Erase everything');
  await click('button', 'Yes, erase everything');
  await expectSoon(() => seen().includes('Everything is erased.'));
  expect(erased).toHaveBeenCalledOnce();
  await expectSoon(() => seen().includes('Cases0'));
});

it('says so when erasing failed', async () => {
  erased.mockRejectedValue(new Error('no'));
  await show(<PrivacyApp watch={fakeWatch()} />);
  await click('button', 'Erase everything');
  await click('button', 'Yes, erase everything');
  await expectSoon(() => all('alert').length > 0);
  expect(seen()).not.toContain('Everything is erased.');
});
