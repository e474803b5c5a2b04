/** TIFF files: faxes and scans of many pages. Browsers do not show them, so each page is shown as PNG. */
import { Problem } from '../../problems/problem';
import { MOST_KEPT } from './by-browser';
import type { Decoded, PictureFile } from './decode';
import { densityOf, type Density } from './exif';
import { newGrey, type Grey } from './grey';
import { scaling } from './homography';
import { shrunk } from './shrink';
import { first, TAG, tiffOf, type TiffFile, type TiffPage } from './tiff-pages';
import { tiffRaster, type TiffRaster } from './tiff-raster';
import { believableDpi, rowStretch } from './true-dpi';
import { turnedGrey } from './turns';
import { warped } from './warp';

export function pictureByTiff(bytes: Uint8Array<ArrayBuffer>): PictureFile {
  const file = tiffOf(bytes);
  if (!file) throw new Problem('picture-broken', 'no page');
  let open: TiffFile | undefined = file;
  const raster = async (number: number) => {
    const page = open?.pages[number - 1];
    if (!page) throw new RangeError(`page ${number} of ${file.pages.length}`);
    return { page, raster: await tiffRaster(bytes, page) };
  };
  return {
    pageCount: file.pages.length,
    page: async (number) => {
      const { page, raster: read } = await raster(number);
      return decodedOf(page, read);
    },
    shown: async (number) => {
      const { page, raster: read } = await raster(number);
      return pngOfPage(page, read);
    },
    close: () => {
      open = undefined;
    },
  };
}

/** Square pixels, upright, no more than are kept. */
function decodedOf(page: TiffPage, { grey }: TiffRaster): Decoded {
  const density = densityOf(page);
  const stretch = rowStretch(grey.width, grey.height, density);
  const small = shrunk(grey, Math.max(1, Math.ceil(Math.sqrt((grey.width * grey.height * stretch) / MOST_KEPT))));
  const square = Math.abs(stretch - 1) < 0.01 ? small : stretched(small, stretch);
  const upright = oriented(square, first(page, TAG.orientation) ?? 1);
  const dpi = density && believableDpi(square.width, square.height, dpiAfter(density, square.width / grey.width));
  return { grey: upright, shownWidth: upright.width, shownHeight: upright.height, ...(dpi && { dpi }) };
}

const dpiAfter = (density: Density, scale: number): number => density.x * scale;

function stretched(grey: Grey, by: number): Grey {
  const height = Math.round(grey.height * by);
  return warped(grey, scaling(1, grey.height / height), grey.width, height);
}

/** TIFF's and EXIF's orientations: 2, 4, 5 and 7 are mirrored. */
function oriented(grey: Grey, orientation: number): Grey {
  const turns = ([0, 0, 0, 2, 2, 1, 1, 3, 3] as const)[orientation] ?? 0;
  const mirrored = orientation === 2 || orientation === 4 || orientation === 5 || orientation === 7;
  const turned = turnedGrey(grey, turns);
  if (!mirrored) return turned;
  const out = newGrey(turned.width, turned.height);
  for (let y = 0; y < turned.height; y++) out.data.set(turned.data.slice(y * turned.width, (y + 1) * turned.width).reverse(), y * turned.width);
  return out;
}

/** The page as PNG, in colour where it has any: each colour goes the way of the grey. */
async function pngOfPage(page: TiffPage, read: TiffRaster): Promise<Blob> {
  const { grey } = decodedOf(page, read);
  const planes = read.rgba ? [0, 1, 2].map((colour) => decodedOf(page, { grey: planeOf(read.grey, read.rgba!, colour) }).grey) : [grey, grey, grey];
  const image = new ImageData(grey.width, grey.height);
  for (let at = 0; at < grey.data.length; at++) {
    for (const [colour, plane] of planes.entries()) image.data[at * 4 + colour] = plane.data[at]!;
    image.data[at * 4 + 3] = 255;
  }
  const canvas = new OffscreenCanvas(grey.width, grey.height);
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}

function planeOf({ width, height }: Grey, rgba: Uint8ClampedArray, colour: number): Grey {
  const plane = newGrey(width, height);
  for (let at = 0; at < plane.data.length; at++) plane.data[at] = rgba[at * 4 + colour]!;
  return plane;
}
