import { firstStep } from '../../lib/appeal/first-step';
import type { CaseFile } from '../../lib/cases/case-file';
import { useCaseFile } from '../../lib/cases/hooks';
import { factsOf } from '../../lib/cases/paper';
import type { Reading } from '../../lib/reading/reading';
import { FirstStep } from '../face/first-step';
import { paperOf, type InHand } from './in-hand';

interface Props {
  readonly paper: InHand;
  /** As the member has settled it. */
  readonly reading: Reading;
  /** The case that the paper's number belongs to. */
  readonly known: CaseFile | undefined;
  /** The case that it was brought for. */
  readonly forCase: string | undefined;
}

/** The case as it will be with the paper in hand: who holds the letter is not sent to get it. */
function withPaper(file: CaseFile, paper: InHand, reading: Reading): CaseFile {
  const { hasLetter } = factsOf(paperOf(paper, reading));
  const { doc, label, kind } = paper;
  return {
    ...file,
    case: { ...file.case, ...(hasLetter ? { hasLetter } : {}) },
    documents: [...file.documents, { id: 'in-hand', caseId: file.case.id, addedAt: Number.MAX_SAFE_INTEGER, label, kind, doc, reading }],
  };
}

/** The one thing to do next, the paper in hand counted in. */
export function NextStep({ paper, reading, known, forCase }: Props) {
  // A paper that grants or still decides has its own next step, whatever was denied before it.
  if (reading.outcome === 'approved' || reading.outcome === 'pending') return <FirstStep step={firstStep(reading)} />;
  if (forCase) return <StepInCase paper={paper} reading={reading} caseId={forCase} />;
  return <FirstStep step={firstStep(reading, known && withPaper(known, paper, reading))} />;
}

function StepInCase({ paper, reading, caseId }: Omit<Props, 'known' | 'forCase'> & { caseId: string }) {
  const file = useCaseFile(caseId);
  return <FirstStep step={firstStep(reading, file ? withPaper(file, paper, reading) : undefined)} />;
}
