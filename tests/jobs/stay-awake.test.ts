import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { startJobHost } from '../../lib/jobs/host/job-host';
import { useFreshStore } from '../cases/fresh-store';
import { Locks } from './hosts';

useFreshStore();

describe('a host in a context that the browser ends when it seems idle', () => {
  it('stays awake from the call to work until nothing is left, and may sleep then', async () => {
    const awake: string[] = [];
    const { wake } = startJobHost({
      open: () => Promise.reject(new Error('There is nothing to open.')),
      run: async () => 'this run',
      onIdle: () => undefined,
      stayAwake: () => { awake.push('awake'); return () => awake.push('may sleep'); },
      locks: new Locks().of({}),
    });
    expect(awake).toEqual([]);
    wake();
    wake();
    expect(awake).toEqual(['awake']);
    await vi.waitFor(() => expect(awake).toEqual(['awake', 'may sleep']));
    wake();
    await vi.waitFor(() => expect(awake).toEqual(['awake', 'may sleep', 'awake', 'may sleep']));
  });
});
