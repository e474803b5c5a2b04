/** Everyone here is invented; every telephone number is one of the 555-01xx that are kept free for fiction. */
export const MEMBER = {
  name: 'Marisol Devereaux',
  street: '418 Tanager Lane',
  city: 'Dayton, OH 45402',
  id: 'BMH 881 204 773',
  group: '0061-A',
  plan: 'Ridgeline Tool & Die Employee Health Plan',
} as const;

export const INSURER = {
  name: 'Buckeye Mutual Health',
  appeals: 'Member Appeals',
  box: 'P.O. Box 7214',
  city: 'Columbus, OH 43216',
  fax: '1-800-555-0177',
  phone: '1-800-555-0142',
} as const;
