/** Labels that belong to no field: they end the value before them and keep what follows from being taken. */
export const counterLabels: readonly string[] = [
  'received', 'request received', 'reviewed on', 'relation', 'customer service code', 'receipt date', 'date received', 'received on', 'recibido el?', 'born', 'date of birth', 'dob', 'birth date', 'birthdate', 'fecha de nacimiento',
  'phone', 'telephone', 'tel', 'fax', 'tty', 'email', 'address', 'website', 'npi', 'npi number', 'tax id', 'tin', 'ein', 'license', 'quantity', 'units', 'status', 'claim status', 'estado',
  'diagnosis', 'diagnoses', 'diagnosis code', 'diagnosis codes', 'dx', 'diagnosis given', 'diagnóstico', 'codes', 'code', 'codes billed', 'procedure code', 'procedure codes', 'service code', 'billing code', 'treatment code', 'código', 'códigos',
  'rx number', 'rx', 'rxbin', 'rxpcn', 'rx bin', 'rx pcn', 'payer id', 'bill type', 'type of bill', 'drg', 'pos', 'place of service', 'check number', 'check', 'account balance',
  'decision', 'reason', 'reason for denial', 'denial reason', 'denial code', 'denial codes', 'why', 'motivo', 'notes', 'note', 'remarks', 'remark codes', 'reason code', 'reason codes', 'message', 'pages', 'from', 'attention', 'about', 'about your claim', 'our fax', 'subject', 're', 'relationship', 'sponsor ssn', 'ssn', 'network', 'medical director', 'claims processor', 'benefits were payable to', 'deductible', 'copay', 'copayment', 'coinsurance', 'discount', 'other insurance', 'form', 'omb', 'effective date', 'questions', 'member services',
  'plan year', 'plan type', 'plan pays', 'plan paid', 'plan discount', 'plan id', 'plan code', 'plan responsibility', 'plan phone', 'plan allowance', 'plan rate', 'plan effective date', 'plan document',
];
