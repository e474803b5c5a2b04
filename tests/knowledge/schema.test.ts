import { describe, expect, test } from 'vitest';
import appealRights from '../../lib/knowledge/data/appeal-rights.json';
import carcRarc from '../../lib/knowledge/data/carc-rarc.json';
import codeSystems from '../../lib/knowledge/data/code-systems.json';
import denialReasons from '../../lib/knowledge/data/denial-reasons.json';
import guidelines from '../../lib/knowledge/data/guidelines.json';
import insurers from '../../lib/knowledge/data/insurers.json';
import rights from '../../lib/knowledge/data/rights.json';
import {
  appealRightsSchema, carcRarcSchema, codeSystemsSchema, denialReasonsSchema, guidelinesSchema, insurersSchema, rightsSchema,
} from '../../lib/knowledge/schema';

const FILES = [
  ['appeal-rights', appealRightsSchema, appealRights],
  ['carc-rarc', carcRarcSchema, carcRarc],
  ['code-systems', codeSystemsSchema, codeSystems],
  ['denial-reasons', denialReasonsSchema, denialReasons],
  ['guidelines', guidelinesSchema, guidelines],
  ['insurers', insurersSchema, insurers],
  ['rights', rightsSchema, rights],
] as const;

describe('every row of the domain has the shape that the code relies on', () => {
  test.each(FILES)('%s', (_name, schema, data) => {
    const result = schema.safeParse(data);
    expect(result.success ? [] : result.error.issues).toEqual([]);
  });

  test('a row with a misspelt key or an empty source is refused', () => {
    const [first, ...rest] = rights.rights;
    expect(rightsSchema.safeParse({ ...rights, rights: [{ ...first, sorce: 'x' }, ...rest] }).success).toBe(false);
    expect(rightsSchema.safeParse({ ...rights, rights: [{ ...first, source: '' }, ...rest] }).success).toBe(false);
  });
});
