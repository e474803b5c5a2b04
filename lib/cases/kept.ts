/** How much of the member is kept, for the privacy page: numbers only. */
import { storing } from './failures';
import { store } from './store';

export interface Kept {
  /** A table's name in the database, such as `documents`. */
  readonly table: string;
  readonly rows: number;
}

/** Every table with its number of rows, also the empty ones: nothing is left out. */
export const whatIsKept = (): Promise<Kept[]> =>
  storing(async () => Promise.all(store.tables.map(async (table) => ({ table: table.name, rows: await table.count() }))));
