import { expect, test } from 'vitest';
import { growthOf } from './growth';

test.each(['(a+)+', '(?:a*b)*', '((x|y)+z){2,}', '(a{3,})+'])('%s is found out', (pattern) => {
  expect(growthOf(pattern)).toBe('nested');
});

test.each(['a+b+', '(a|b)+', '[(+)*]+', '\\(a+\\)+', '(a{1,3})+', '(a+)?', '(a+) b+'])('%s is let through', (pattern) => {
  expect(growthOf(pattern)).toBe('flat');
});
