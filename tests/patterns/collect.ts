/** Every regular expression of a room: the literals of its source, and those that its code makes while it runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Pattern {
  /** File below `lib`, with `/`. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

export function literalsOf(room: string): Pattern[] {
  const folder = join(ROOT, 'lib', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).sort().flatMap((name) => {
    const where = `${room}/${name.split(sep).join('/')}`;
    return literalsIn(ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest), where);
  });
}

function literalsIn(file: ts.SourceFile, where: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What `new RegExp(…)` makes in `lib` while something is loaded and run. */
export async function madeBy(work: () => Promise<void>): Promise<Pattern[]> {
  const made = new Map<string, Pattern>();
  const own = globalThis.RegExp;
  const note = (pattern: RegExp): void => {
    const where = /\/lib\/([\w/.-]+?\.ts)/.exec((new Error('where').stack ?? '').split(sep).join('/'))?.[1];
    if (where) made.set(`${pattern.source}/${pattern.flags}`, { where, source: pattern.source, flags: pattern.flags });
  };
  globalThis.RegExp = new Proxy(own, {
    construct(target, args, called) {
      const pattern = Reflect.construct(target, args, called) as RegExp;
      note(pattern);
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = own;
  }
  return [...made.values()];
}
