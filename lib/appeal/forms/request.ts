/** Fixed wordings of the first paragraph: who writes for whom, what is asked, and whether it cannot wait. */
import { WRITERS } from '../writer/kinds';

const { parent, representative, clinician } = WRITERS;

export const REQUEST_FORMS = {
  'request/claim': 'I ask you to reverse the denial of the claim above and to process it as a covered service.',
  'request/part': 'I ask you to reverse the denial of the lines above and to process them as covered services.',
  'request/part-only': 'The other lines of the claim are not part of this appeal.',
  'request/request': 'I ask you to reverse the denial of the request above and to approve it.',
  'request/unclear': 'I ask you to reverse the denial above and to cover the service.',
  'request/for': 'I write for {patient}.',

  'what/claim': 'the claim above',
  'what/part': 'the claim lines above',
  'what/request': 'the request above',
  'what/unclear': 'the care above',

  'writer/parent/intro': parent.forms?.intro ?? '',
  'writer/representative/intro': representative.forms?.intro ?? '',
  'writer/clinician/intro': clinician.forms?.intro ?? '',
  'writer/parent/signature': parent.forms?.signature ?? '',
  'writer/representative/signature': representative.forms?.signature ?? '',
  'writer/clinician/signature': clinician.forms?.signature ?? '',

  'expedite/ask': 'I also ask for an expedited decision.',
  'expedite/why': 'As my clinician and I see it, waiting for the usual time could seriously harm my health.',
  'expedite/why-other': 'As the clinician and I see it, waiting for the usual time could seriously harm the patient’s health.',
  'expedite/why-clinician': 'In my view as the treating clinician, waiting for the usual time could seriously harm the patient’s health.',
  'expedite/supported': 'The treating clinician supports this request; the statement is enclosed.',
  'expedite/asked': 'The treating clinician has been asked for a statement that supports this request.',
  'expedite/hours': 'Please decide within {hours} hours.',
} as const;
