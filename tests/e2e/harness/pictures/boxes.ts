/** Whether what the source viewer boxes is what the studio drew there. */
import type { Page } from 'playwright-core';
import type { FlatPage } from './letter';
import type { Picture } from './photo';
import { project, type Point } from './place';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boundsOf = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(({ x }) => x)), right: Math.max(...points.map(({ x }) => x)), top: Math.min(...points.map(({ y }) => y)), bottom: Math.max(...points.map(({ y }) => y)),
});

/** Boxes around the outlines of the quote, in pixels of the picture as it is shown. */
export async function shownBoxes(page: Page): Promise<Box[]> {
  const outlines = await page.evaluate(() => [...document.querySelectorAll<SVGPolygonElement>('.quote-outline .line')].map(({ points }) => [...points].map(({ x, y }) => ({ x, y }))));
  return outlines.map(boundsOf);
}

/** Boxes around the lines of a phrase, where the picture has them. */
export const drawnBoxes = (flat: FlatPage, { fromFlat }: Pick<Picture, 'fromFlat'>, phrase: string): Box[] =>
  flat.linesOf(phrase).map((corners) => boundsOf(corners.map((corner) => project(fromFlat, corner))));

/** Area that two boxes share, as a share of what they cover together. */
export function overlap(a: Box, b: Box): number {
  const area = ({ left, top, right, bottom }: Box) => Math.max(0, right - left) * Math.max(0, bottom - top);
  const shared = area({ left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) });
  return shared / (area(a) + area(b) - shared);
}
