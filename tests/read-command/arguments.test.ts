import { describe, expect, it } from 'vitest';
import { doorFor, errorLine, filesOf } from '../../scripts/read/arguments';

describe('npm run read', () => {
  it('takes files in order and knows no options', () => {
    expect(filesOf(['b.pdf', 'a.html'])).toEqual(['b.pdf', 'a.html']);
    expect(filesOf(['--', '-odd.txt'])).toEqual(['-odd.txt']);
    expect(filesOf([])).toBeUndefined();
    expect(filesOf(['--'])).toBeUndefined();
    expect(filesOf(['--json', 'a.pdf'])).toBeUndefined();
  });

  it.each([
    ['pdf', 'page.html', 'paper'], ['html', 'selection.txt', 'page'], ['text', 'part.HTM', 'page'], ['text', 'letter.pdf', 'selection'],
    ['picture', 'scan.pdf', 'paper'], ['empty', 'a.pdf', 'file-empty'], ['other', 'a.docx', 'file-wrong-kind'],
  ] as const)('asks the content (%s) before the ending (%s)', (kind, file, door) => expect(doorFor(kind, file)).toBe(door));

  it('tells in words what is wrong with a file', () => {
    expect(errorLine('a.png', 'picture-format')).toEqual({ file: 'a.png', error: { code: 'picture-format', message: 'This browser cannot open this kind of picture.' } });
  });
});
