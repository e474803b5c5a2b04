/** The repository's own files, and what its modules import and name, read from their syntax and not from their looks. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..');
/** What is made or fetched, never written. */
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt']);

export interface Import {
  /** A path from the root without its ending (`lib/cases/store`), or a package. */
  readonly to: string;
  /** Erased by the compiler: it makes no bundle larger and runs nothing. */
  readonly typesOnly: boolean;
}

export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Every name that the module's code says; words in comments and strings are none. */
  readonly names: ReadonlySet<string>;
}

/** All files that people write, as paths from the root with `/`. */
export function ownFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? ownFiles(path) : entry.isFile() ? [path] : [];
  });
}

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const isTypesOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  const named = clause.namedBindings;
  const allTypes = !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
  return clause.isTypeOnly || allTypes;
};

export function parse(path: string, text = textOf(path)): Module {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const imports: Import[] = [];
  const names = new Set<string>();
  const add = (specifier: ts.Expression | undefined, typesOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const to = specifier.text.startsWith('.') ? posix.join(dirname(path), specifier.text).replace(/\.(?:tsx?|js)$/, '') : specifier.text;
    imports.push({ to, typesOnly });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    else if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, imports, names };
}
