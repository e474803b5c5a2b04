/** A photo or scan that lies on its side or head is shown with its words upright: nobody should turn their head to check a value. */
import type { PageSize } from '../../lib/intake/doc';
import { mapped } from '../../lib/intake/picture/homography';
import type { Bounds } from './outline';
import type { Size } from './view-scale';

/** Quarter turns to the right by which the words lie turned in their source. */
export type Turns = 0 | 1 | 2 | 3;

/** Of the line through the middle of the page, as it runs on the source. What has no such line counts as upright. */
export function turnsOf({ width, height, toSource }: Pick<PageSize, 'width' | 'height' | 'toSource'>): Turns {
  if (!toSource) return 0;
  const [from, to] = [mapped(toSource, { x: 0, y: height / 2 }), mapped(toSource, { x: width, y: height / 2 })];
  const turns = Math.round(Math.atan2(to.y - from.y, to.x - from.x) / (Math.PI / 2));
  return Number.isFinite(turns) ? (((turns + 4) % 4) as Turns) : 0;
}

/** The size of the source as it is seen upright. */
export const uprightSize = ({ width, height }: Size, turns: Turns): Size => (turns % 2 === 0 ? { width, height } : { width: height, height: width });

/** Where a part of the source is seen when it is upright. */
export function uprightBounds({ left, top, right, bottom }: Bounds, { width, height }: Size, turns: Turns): Bounds {
  switch (turns) {
    case 0: return { left, top, right, bottom };
    case 1: return { left: top, top: width - right, right: bottom, bottom: width - left };
    case 2: return { left: width - right, top: height - bottom, right: width - left, bottom: height - top };
    case 3: return { left: height - bottom, top: left, right: height - top, bottom: right };
  }
}

/** Size and turn of an element, as its style takes them; empty where the page's own flow decides. */
export interface Geometry {
  readonly width: string;
  readonly height: string;
  readonly transform: string;
}

const AS_IT_FLOWS: Geometry = { width: '', height: '', transform: '' };

/** Of the sheet that a box of that size is turned on: it takes the room of what is seen. */
export function sheetGeometry(size: Size, turns: Turns): Geometry {
  const { width, height } = uprightSize(size, turns);
  return turns === 0 ? AS_IT_FLOWS : { ...AS_IT_FLOWS, width: `${width}px`, height: `${height}px` };
}

/** Turns a box of that size upright about its own top left corner, and back into view. */
export function uprightGeometry({ width, height }: Size, turns: Turns): Geometry {
  if (turns === 0) return AS_IT_FLOWS;
  const seen = uprightSize({ width, height }, turns);
  const [x, y] = [turns === 1 ? 0 : seen.width, turns === 3 ? 0 : seen.height];
  return { width: `${width}px`, height: `${height}px`, transform: `translate(${x}px, ${y}px) rotate(${turns * -90}deg)` };
}
