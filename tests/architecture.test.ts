/** The house rules of `docs/conventions.md`, held to the files: who may know whom, and what no file may do. */
import { homedir } from 'node:os';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFiles, parse, textOf, type Module } from './architecture/sources';

interface Room {
  /** The rooms that it may import; itself is understood. */
  readonly rooms: readonly string[];
  /** Rooms of which it may know the shapes only. */
  readonly shapes?: readonly string[];
  /** The packages that it may import. */
  readonly packages: readonly string[];
}

const BROWSER = 'wxt/browser';
const KNOWN_TO_ALL = ['problems', 'messages', 'knowledge'];
const ON_THE_WAY = ['intake', 'reading', 'cases', 'appeal', 'export'];

/** In the order of the way; those beside it after those that they serve. */
const ROOMS: Readonly<Record<string, Room>> = {
  'lib/problems': { rooms: [], packages: [] },
  'lib/messages': { rooms: ['problems'], shapes: ['intake'], packages: [BROWSER] },
  'lib/knowledge': { rooms: [], packages: ['zod/mini'] },
  'lib/intake': { rooms: ['problems', 'messages'], packages: [BROWSER, 'pdfjs-dist', 'tesseract.js', 'utif2'] },
  'lib/reading': { rooms: ['intake', 'problems', 'knowledge'], packages: ['zod/mini'] },
  'lib/cases': { rooms: ['intake', 'reading', ...KNOWN_TO_ALL], packages: [BROWSER, 'dexie', 'dexie-react-hooks', 'react'] },
  // How far two spellings are apart, in the review before sending.
  'lib/appeal': { rooms: ['intake', 'reading', 'cases', 'problems', 'knowledge'], packages: ['fastest-levenshtein'] },
  'lib/export': { rooms: [...ON_THE_WAY, ...KNOWN_TO_ALL], packages: [BROWSER, '@cantoo/pdf-lib', '@pdf-lib/fontkit', 'docx', 'ics'] },
  'lib/errands': { rooms: ['intake', 'problems', 'messages'], packages: [BROWSER] },
  // The job host also tells how many denials a watched page shows: it is where reading runs without a screen.
  'lib/jobs': { rooms: ['intake', 'reading', 'cases', 'appeal', 'problems', 'messages'], packages: [BROWSER] },
  // Watching starts what a click starts: it reads the tab and asks the job host. It names no insurer, the screens do.
  'lib/watch': { rooms: ['intake', 'jobs', 'problems', 'messages'], packages: [BROWSER] },
  // What is due, as days: a view computes them from the cases, the background only counts them.
  'lib/reminders': { rooms: ['cases', 'appeal', 'errands'], packages: [BROWSER] },
  // `errands`: the app is told why its panel was opened; only the panel's entrypoint can take an errand.
  components: { rooms: [...ON_THE_WAY, 'problems', 'knowledge', 'jobs', 'watch', 'reminders'], shapes: ['errands'], packages: ['diff', 'react', 'react-dom'] },
  entrypoints: {
    rooms: [...ON_THE_WAY, ...KNOWN_TO_ALL, 'errands', 'jobs', 'watch', 'reminders', 'components'],
    packages: [BROWSER, 'react', 'react-dom/client', 'wxt/utils/define-background', 'wxt/utils/define-unlisted-script'],
  },
};

/** Who may reach out, to where, and why. Everything else stays on the computer because it cannot do otherwise. */
const MAY_FETCH: Readonly<Record<string, string>> = {
  'lib/intake/tab/pdf-bytes.ts': 'Runs inside the tab: asks the portal once more for the PDF that the tab shows.',
  'lib/export/fonts.ts': 'Reads the font files of the extension’s own package.',
};
const REACHES_OUT = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'sendBeacon', 'EventSource', 'RTCPeerConnection', 'importScripts'];
const MAKES_MARKUP_OR_CODE = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'dangerouslySetInnerHTML', 'eval', 'Function'];

const LONGEST_FILE = 300;

const files = ownFiles();
const isSource = (path: string) => /\.tsx?$/.test(path);
const modules = files.filter((path) => isSource(path) && /^(?:lib|components|entrypoints)\//.test(path)).map((path) => parse(path));
const byPath = new Map(modules.map((module) => [module.path.replace(/(?:\/index)?\.tsx?$/, ''), module]));

const roomOf = (path: string): string => (path.startsWith('lib/') ? path.split('/').slice(0, 2).join('/') : path.split('/')[0]!);
const isOurs = (to: string) => /^(?:lib|components|entrypoints)\//.test(to);

/** What a module imports although its room may not. */
function strayImports({ path, imports }: Module): string[] {
  const own = roomOf(path);
  const room = ROOMS[own];
  if (!room) return [`${path} is in no known room`];
  return imports.filter(({ to, typesOnly }) => {
    if (!isOurs(to)) return !room.packages.includes(to) && !to.endsWith('.css');
    const there = roomOf(to);
    const name = there.replace('lib/', '');
    return there !== own && !room.rooms.includes(name) && !(typesOnly && room.shapes?.includes(name));
  }).map(({ to }) => `${path} → ${to}`);
}

/** Everything that a bundle made from one module would hold: paths and packages. */
function bundleOf(start: string): Set<string> {
  const held = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (held.has(path)) continue;
    held.add(path);
    for (const { to, typesOnly } of byPath.get(path)?.imports ?? []) if (!typesOnly) open.push(to);
  }
  return held;
}

describe('rooms', () => {
  it('sees the modules at all', () => {
    expect(modules.length).toBeGreaterThan(200);
    expect(Object.keys(ROOMS).filter((room) => !modules.some(({ path }) => roomOf(path) === room))).toEqual([]);
  });

  it('know only the rooms before them and their own packages', () => {
    expect(modules.flatMap(strayImports)).toEqual([]);
  });

  it('import only modules that exist', () => {
    const missing = modules.flatMap(({ path, imports }) => imports.filter(({ to }) => isOurs(to) && !/\.(?:css|json)$/.test(to) && !byPath.has(to)).map(({ to }) => `${path} → ${to}`));
    expect(missing).toEqual([]);
  });

  it('leave the tables of the store to lib/cases', () => {
    const strays = modules.filter(({ path, imports }) => roomOf(path) !== 'lib/cases' && imports.some(({ to }) => to === 'lib/cases/store'));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  it('a stray import is found', () => {
    expect(strayImports(parse('lib/intake/x.ts', "import { read } from '../reading/read';"))).toEqual(['lib/intake/x.ts → lib/reading/read']);
    expect(strayImports(parse('lib/messages/x.ts', "import { type Span, joinDocs } from '../intake/join';"))).toHaveLength(1);
    expect(strayImports(parse('lib/appeal/x.ts', "export const late = () => import('dexie');"))).toEqual(['lib/appeal/x.ts → dexie']);
    expect(strayImports(parse('lib/reading/x.ts', "export * from '../cases/model';"))).toHaveLength(1);
  });
});

describe('the script in the page', () => {
  it('holds the page intake and its conversation, and nothing else', () => {
    const held = [...bundleOf('entrypoints/page')].filter((path) => !/^lib\/(?:intake\/(?:page|selection|show)|messages|problems)\//.test(path));
    expect(held.sort()).toEqual(['entrypoints/page', 'wxt/browser', 'wxt/utils/define-unlisted-script']);
  });
});

describe('the watcher of an allowed site', () => {
  it('holds its own look at the page and one message, and no reading of the page, store, knowledge or screen', () => {
    const held = [...bundleOf('entrypoints/watch')].filter((path) => !/^lib\/(?:watch\/page|messages|problems)\//.test(path));
    expect(held.sort()).toEqual(['entrypoints/watch', 'lib/intake/page/dom', 'wxt/browser', 'wxt/utils/define-unlisted-script']);
  });
});

describe('the background', () => {
  it('holds no store, no reading, no screen and no PDF engine', () => {
    const rooms = new Set([...bundleOf('entrypoints/background')].filter(isOurs).map(roomOf));
    expect([...rooms].sort()).toEqual(['entrypoints', 'lib/errands', 'lib/intake', 'lib/jobs', 'lib/messages', 'lib/problems', 'lib/reminders', 'lib/watch']);
    expect(bundleOf('entrypoints/background')).not.toContain('pdfjs-dist');
    expect([...bundleOf('entrypoints/background')].filter((path) => path.startsWith('lib/jobs/'))).toEqual(['lib/jobs/job-host']);
  });

  it('of Firefox is the same, and the job host besides', () => {
    expect(bundleOf('entrypoints/event-page')).toContain('entrypoints/background');
    expect(bundleOf('entrypoints/event-page')).toContain('lib/jobs/host/receive-work');
  });
});

describe('no file', () => {
  const namers = (names: readonly string[]) => modules.filter((module) => names.some((name) => module.names.has(name))).map(({ path }) => path).sort();

  it('reaches out, but for those named here with their reason', () => {
    expect(namers(REACHES_OUT)).toEqual(Object.keys(MAY_FETCH).sort());
  });

  it('makes markup or code from text', () => {
    expect(namers(MAKES_MARKUP_OR_CODE)).toEqual([]);
  });

  it('is longer than two screens allow', () => {
    const long = files.filter((path) => /\.(?:[mc]?[jt]sx?|css|html)$/.test(path)).filter((path) => textOf(path).split('\n').length > LONGEST_FILE + 1);
    expect(long).toEqual([]);
  });

  it('is called utils', () => {
    expect(files.filter((path) => /(?:^|\/)utils?(?:\/|\.)/i.test(path))).toEqual([]);
  });

  it('has a name that is not in kebab-case', () => {
    expect(files.filter((path) => isSource(path) && !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(basename(path)))).toEqual([]);
  });

  it('names a place of the machine that it was written on', () => {
    const here = [process.cwd(), homedir()].filter((path) => path.length > 1);
    const elsewhere = /(?<![\w.*~}-])\/(?:work|root|Users|home\/[a-z]{2,}|tmp\/[a-z])\//;
    const naming = files.filter((path) => /\.(?:[mc]?[jt]sx?|json|md|html|css|txt)$|^\.ci\//.test(path)).filter((path) => {
      const text = textOf(path);
      return elsewhere.test(text) || here.some((place) => text.includes(`${place}/`));
    });
    expect(naming.filter((path) => path !== 'tests/architecture.test.ts')).toEqual([]);
  });
});
