import { deadlineOf } from '../../lib/appeal/deadline';
import { firstStep } from '../../lib/appeal/first-step';
import { mainDocument } from '../../lib/appeal/main-document';
import { useCaseFile, useCases } from '../../lib/cases/hooks';
import { chipWords, pressureOf } from '../face/deadline-chip';
import { settled } from '../paper/conflicts';
import { momentWords } from '../words/format';

interface Props {
  readonly today: string;
  hrefOf(caseId: string): string;
  onAddFile(): void;
}

/** All cases: what is due, what is next. Nothing else. */
export function CaseList({ today, hrefOf, onAddFile }: Props) {
  const cases = useCases();
  if (!cases) return <p role="status" className="soft">Opening…</p>;
  return (
    <div className="stack-2">
      <h1>Your cases</h1>
      {cases.length === 0 ? (
        <p>No case yet. Open the denied claim in your portal and click the Overturn button, or add the letter as a file.</p>
      ) : (
        <ul className="stack case-list">
          {cases.map((each) => (
            <CaseLine key={each.id} caseId={each.id} today={today} href={hrefOf(each.id)} />
          ))}
        </ul>
      )}
      <button type="button" className={cases.length === 0 ? 'button go' : 'button'} onClick={onAddFile}>
        Add a letter
      </button>
    </div>
  );
}

function CaseLine({ caseId, today, href }: { caseId: string; today: string; href: string }) {
  const kept = useCaseFile(caseId);
  if (!kept) return null;
  const file = { ...kept, documents: settled(kept.documents, kept.answers) };
  const main = mainDocument(file);
  const { confirmedPlanType, noticeDateFromMember, claimNumber } = file.case;
  const deadline = main
    ? deadlineOf({
        reading: main.reading,
        today,
        ...(claimNumber ? { claimNumber } : {}),
        ...(confirmedPlanType ? { confirmedPlanType } : {}),
        ...(noticeDateFromMember ? { noticeDateFromMember } : {}),
      })
    : undefined;
  return (
    <li>
      <a className="case-line" href={href}>
        <strong>{file.case.name}</strong>
        {deadline && deadline.kind !== 'none' ? (
          <span className={`deadline-chip ${pressureOf(deadline)}`}>
            <span className="mark" aria-hidden="true" />
            {chipWords(deadline)}
          </span>
        ) : null}
        {main ? <span className="small">Next: {firstStep(main.reading, file).title}</span> : null}
        <span className="small soft">Last changed {momentWords(file.case.updatedAt)}</span>
      </a>
    </li>
  );
}
