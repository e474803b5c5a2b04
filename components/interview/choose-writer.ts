import { carriedOver } from '../../lib/appeal/writer/signer';
import { WRITER_KIND, writerKindIn, type WriterKind } from '../../lib/appeal/writer/writer';
import { saveAnswer } from '../../lib/cases/answers';
import type { Answer, Person } from '../../lib/cases/model';
import { savePerson } from '../../lib/cases/people';

interface Kept {
  readonly caseId: string;
  readonly people: readonly Person[];
  readonly answers: readonly Answer[];
}

/** Keeps who writes. What was typed as "yours" before goes to whoever signs, so that nothing has to be typed twice. */
export async function chooseWriter({ caseId, people, answers }: Kept, kind: WriterKind): Promise<void> {
  const carried = carriedOver(kind, writerKindIn(answers), people);
  await saveAnswer(caseId, WRITER_KIND, kind);
  for (const { role, field, text } of carried) await savePerson({ caseId, role, [field]: text });
}
