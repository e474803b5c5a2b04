/** Fixed wordings of what was decided, in the plan's words and codes. To a reviewer outside the plan "your notice" is "the notice". */
export const DECIDED_FORMS = {
  'decided/notice-dated': 'Your notice of {date} gives this reason: “{reason}”',
  'decided/notice': 'Your notice gives this reason: “{reason}”',
  'decided/record': 'Your record of the claim gives this reason: “{reason}”',
  'decided/the-notice-dated': 'The notice of {date} gives this reason: “{reason}”',
  'decided/the-notice': 'The notice gives this reason: “{reason}”',
  'decided/the-record': 'The plan’s record of the claim gives this reason: “{reason}”',
  'decided/codes': 'It carries the codes {codes}.',
  'decided/code': 'It carries the code {codes}.',
  'decided/criteria': 'The decision names {criteria}.',
  'decided/diagnosis': 'The diagnosis shown is {codes}.',
  'decided/diagnoses': 'The diagnoses shown are {codes}.',

  'earlier/denied': 'The first denial is of {date}: “{reason}”',
  'earlier/denied-bare': 'The first denial is of {date}.',
  'earlier/upheld': 'An appeal against it was decided on {date}: “{reason}”',
  'earlier/upheld-bare': 'An appeal against it was decided on {date}.',
  'earlier/newest': 'The newest decision, of {date}, gives this reason: “{reason}”',
  'earlier/all-stand': 'What was written in the earlier appeals stands; the points are carried over below.',
} as const;
