/** What was tried before, as the appeal's table; one row of blanks where nothing was told yet. */
import type { Section } from '../../cases/letter';
import type { Treatment } from '../interview/answers';
import type { Facts } from '../draft/facts';
import { treatmentsTable } from '../draft/tables';

const NOTHING_YET: Treatment = { what: '', dose: '', dates: '', result: '', stopped: '', where: '' };

/** @param isOptional leave the table out where nothing was told */
export function treatmentsSection(id: string, heading: string, { interview: { treatments } }: Facts, isOptional: boolean): Section {
  const table = treatmentsTable(treatments.length > 0 || isOptional ? treatments : [NOTHING_YET]);
  return { ...table, id, heading, printHeading: true };
}
