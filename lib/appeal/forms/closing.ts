/** Fixed wordings of the end of a letter. */
export const CLOSING_FORMS = {
  'closing/consider': 'Please consider everything that is enclosed with this appeal.',
  'closing/consider-letter': 'Please consider everything that is enclosed with this letter.',
  'closing/clock-claim': 'I understand that a decision on a claim for care already received is due within {days} days of this appeal.',
  'closing/clock-request': 'I understand that a decision on a request for care is due within {days} days of this appeal.',
  'closing/clock-this': 'I understand that a decision is due within {days} days of this request.',
  'closing/clock-reviewer': 'I understand that a decision is due within {days} days after the reviewer has this request.',
  'closing/write': 'Please write to me at the address above.',
  'closing/sincerely': 'Sincerely,',
  'closing/line': '______________________________',

  'enclosure/notice-dated': 'Your notice of {date}',
  'enclosure/notice': 'Your notice of this denial',
  'enclosure/the-notice-dated': 'The notice of {date}',
  'enclosure/the-notice': 'The notice of this denial',
  'enclosure/decision-dated': 'The decision of {date} on the earlier appeal',
  'enclosure/item': '{item}',
  'enclosure/pages': '{title} ({pages} pages)',
  'enclosure/page': '{title} ({pages} page)',
  'enclosure/pages-as-typed': '{title} ({pages})',
  'enclosure/support': 'Statement of the treating clinician, in support of an expedited decision',
  'enclosure/authority': '{paper}',
} as const;
