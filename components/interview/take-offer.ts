import type { Offer } from '../../lib/appeal/interview/reuse';
import { WRITER_KIND, WRITER_KINDS } from '../../lib/appeal/writer/writer';
import type { KnownFile } from '../../lib/appeal/known/known';
import { saveAnswer } from '../../lib/cases/answers';
import { updateCase } from '../../lib/cases/cases';
import { savePerson } from '../../lib/cases/people';
import { chooseWriter } from './choose-writer';

/** Writes what the member took from an earlier case, where this case keeps it. */
export async function takeOffer(file: KnownFile, { taken }: Offer): Promise<void> {
  const caseId = file.case.id;
  switch (taken.kind) {
    case 'person':
      await savePerson({ caseId, role: taken.role, [taken.field]: taken.text });
      return;
    case 'plan-type':
      return updateCase(caseId, { confirmedPlanType: taken.planType });
    case 'answer': {
      const kind = taken.question === WRITER_KIND ? WRITER_KINDS.find((each) => each === taken.text) : undefined;
      return kind ? chooseWriter({ ...file, caseId }, kind) : saveAnswer(caseId, taken.question, taken.text);
    }
  }
}
