import type { Kept } from '../../lib/cases/kept';

/** The store's tables in a member's words. A table without a row here is shown under its own name: nothing is left out. */
const NAMES: Readonly<Record<string, string>> = {
  cases: 'Cases', people: 'People: the patient and who writes', documents: 'Papers: the text that was read, and your own file of it', corrections: 'Values that you put right',
  checklist: 'Ticks and notes', answers: 'Your answers', letters: 'Letters', letterVersions: 'Earlier versions of letters',
  sendings: 'What you sent, and its proof', contacts: 'Calls and letters', exhibits: 'Your list of evidence',
  jobs: 'Files being read, or read and not yet kept', jobFiles: 'Their files', jobPages: 'Their pages that are read',
};

export function KeptTable({ kept }: { kept: readonly Kept[] }) {
  return (
    <div className="table-frame">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">How many</th>
          </tr>
        </thead>
        <tbody>
          {kept.map(({ table, rows }) => (
            <tr key={table}>
              <td>{NAMES[table] ?? table}</td>
              <td className="number">{rows}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
