/** Reads a PDF again with another program than the one that wrote it: pdf.js, as a portal or a viewer would. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontLoader } from '../../lib/export/fonts';

const { resolve } = createRequire(import.meta.url);
const FACES = { regular: '400Regular', semibold: '600SemiBold' } as const;

/** The faces from the package that the build ships. */
export const packageFonts: FontLoader = async (face) =>
  new Uint8Array(await readFile(resolve(`@expo-google-fonts/source-serif-4/${FACES[face]}/SourceSerif4_${FACES[face]}.ttf`)));

export interface PageText {
  /** Lines from top to bottom; runs of a line joined as they stand. */
  readonly lines: readonly { readonly text: string; readonly x: number; readonly right: number; readonly y: number }[];
}

/** pdf.js of today asks for newer JavaScript than Node 20 has; browsers have it. */
function fillInNode20(): void {
  const promises = Promise as unknown as { withResolvers?: () => unknown };
  promises.withResolvers ??= () => {
    let resolvers = {};
    const promise = new Promise((done, fail) => (resolvers = { resolve: done, reject: fail }));
    return { promise, ...resolvers };
  };
}

export async function readBack(bytes: Uint8Array): Promise<{ pages: PageText[]; text: string; info: Record<string, unknown>; size: number[] }> {
  fillInNode20();
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: PageText[] = [];
  let size: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    size = [page.view[2]!, page.view[3]!];
    const { items } = await page.getTextContent({ disableNormalization: true });
    const lines = new Map<number, { text: string; x: number; right: number; y: number }>();
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      const [x, y] = [item.transform[4] as number, Math.round(item.transform[5] as number)];
      const line = lines.get(y) ?? { text: '', x, right: x, y };
      lines.set(y, { text: line.text + item.str, x: Math.min(line.x, x), right: Math.max(line.right, x + item.width), y });
    }
    pages.push({ lines: [...lines.values()].sort((a, b) => b.y - a.y) });
  }
  const { info } = await pdf.getMetadata();
  await task.destroy();
  return { pages, text: pages.map(({ lines }) => lines.map(({ text }) => text).join('\n')).join('\n\f\n'), info: info as Record<string, unknown>, size };
}
