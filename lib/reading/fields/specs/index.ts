/** All field specs, in the order in which they are settled: later ones may look at earlier ones. */
import type { FieldSpec } from '../engine';
import { contacts } from './contacts';
import { dates } from './dates';
import { claimAndRequest, memberIdentifiers } from './identifiers';
import { people } from './people';
import { windows } from './windows';

export const fieldSpecs: readonly FieldSpec[] = [...people, ...memberIdentifiers, ...claimAndRequest, ...dates, ...windows, ...contacts];
