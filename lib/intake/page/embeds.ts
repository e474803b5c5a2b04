/** Frames and embedded documents: what can be walked into, and what is named as a gap instead. */
import type { Gap } from '../doc';
import { attribute, contentTypeOf, documentInside, rectOf, seesClosedRoots, tagOf, type View } from './dom';

/** A frame of another origin counts as a gap from this share of the viewport on. */
const LARGE_FRAME = 1 / 3;
/** A custom element of this share that shows nothing to us probably draws in a closed shadow root. */
const LARGE_ELEMENT = 1 / 10;
const PDF = 'application/pdf';

function addressOf(element: Element, view: View): URL | undefined {
  const text = attribute(element, tagOf(element) === 'object' ? 'data' : 'src');
  if (!text) return undefined;
  try {
    return new URL(text, view.document.baseURI);
  } catch {
    return undefined;
  }
}

function shareOf(element: Element, view: View): number {
  const { width, height } = rectOf(element);
  const whole = view.innerWidth * view.innerHeight;
  return whole > 0 ? Math.min(1, (Math.min(width, view.innerWidth) * Math.min(height, view.innerHeight)) / whole) : 0;
}

function pdfGap(address: URL, view: View): Gap {
  const url = new URL(address);
  url.hash = '';
  return { kind: 'pdf-embedded', url: url.href, sameOrigin: url.origin === view.location.origin };
}

const namesPdf = (element: Element, address: URL): boolean =>
  attribute(element, 'type')?.toLowerCase() === PDF || /\.pdf$/i.test(address.pathname);

/** Frames of a few pixels, borders counted, serve the site's own business. */
export function isLargeEnough(element: Element, view: View): boolean {
  const { width, height } = rectOf(element);
  return width > 16 && height > 16 && view.getComputedStyle(element).visibility === 'visible';
}

export interface Inside {
  readonly document?: Document;
  readonly gap?: Gap;
}

/** What stands in an `iframe`, `frame`, `embed` or `object`. */
export function inside(element: Element, view: View): Inside {
  const address = addressOf(element, view);
  const document = documentInside(element);
  if (document && contentTypeOf(document) === PDF) return address ? { gap: pdfGap(address, view) } : {};
  const isFrame = /^i?frame$/.test(tagOf(element));
  if (address && (namesPdf(element, address) || (!isFrame && address.protocol === 'blob:'))) return { gap: pdfGap(address, view) };
  if (document) return { document };
  if (!isFrame || !address || !/^https?:$/.test(address.protocol)) return {};
  const areaShare = shareOf(element, view);
  if (areaShare <= LARGE_FRAME) return {};
  return { gap: { kind: 'cross-origin-frame', origin: address.origin, areaShare: Math.round(areaShare * 100) / 100 } };
}

/** A custom element that shows no words, has no root that we may see, and fills a good part of the page. */
export function closedRootGap(element: Element, view: View): Gap | undefined {
  if (seesClosedRoots() || !view.customElements.get(tagOf(element))) return undefined;
  return shareOf(element, view) >= LARGE_ELEMENT ? { kind: 'closed-shadow-root' } : undefined;
}
