/** All field specs, in the order in which they are settled: later ones may look at earlier ones. */
import type { FieldSpec } from '../engine';
import { contacts } from './contacts';
import { criteria } from './criteria';
import { dates } from './dates';
import { claimAndRequest, memberIdentifiers } from './identifiers';
import { insurer } from './insurer';
import { patient, people } from './people';
import { plan } from './plan';
import { providers } from './providers';
import { service } from './service';
import { totals } from './totals';
import { windows } from './windows';

export const fieldSpecs: readonly FieldSpec[] = [
  ...people, ...memberIdentifiers, ...claimAndRequest, ...patient, ...dates, ...windows, ...contacts,
  ...plan, ...insurer, ...providers, ...service, ...criteria, ...totals,
];
