/** All the pictures of one test run, by the names of their files. */
import type { Page } from 'playwright-core';
import type { ProblemCode } from '../../../../lib/problems/problem';
import { fax } from './fax';
import { animatedGif } from './gif';
import { truncated, withOrientation } from './jpeg';
import { renderLetter, type FlatPage } from './letter';
import { arabicPage, blankPhoto, catPhoto, enlarged, heicHeader } from './no-letter';
import { lyingPdf, mixedPdf, scannedPdf } from './pdf';
import { photoOnDesk, turnedScan, type Picture } from './photo';
import { openStudio } from './studio';

type Drawn = Pick<Picture, 'fromFlat'>;

export interface Pictures {
  readonly files: Readonly<Record<string, Buffer>>;
  /** The letter's first page, of which all good pictures are made. */
  readonly flat: FlatPage;
  readonly photo: Picture;
  /** Files of the letter; with where the page lies in it, where the first page of the file is the first page of the letter as a picture. */
  readonly letters: Readonly<Record<string, Drawn | undefined>>;
  /** Files of no letter, each with its answer. */
  readonly refused: Readonly<Record<string, ProblemCode>>;
  /** A claim number that stands only in the text that lies. */
  readonly lie: string;
}

const LIE = '99-9911-7777';
const LYING_LINES = ['Dear Dana Whltf1eld', `Cla1m numb3r: ${LIE}`, 'Wc havc decidcd not t0 pay f0r it', 'Date 0f serv1ce: Septembcr 19, 2028', 'Amcunt n0t covercd $9,999.99'];
const COVER = ['Fax from: Hollis Imaging Center', 'To: Dana Whitfield', 'Pages: 2', 'Here is the notice that your plan sent us. Please read it and call us.'];

/** One entry a pixel of a page, 1 where black. */
async function dotsOf(page: Page, flat: FlatPage): Promise<Uint8Array> {
  const dots = await page.evaluate(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let at = 0; at < data.length; at += 4) text += data[at]! < 150 ? '1' : '0';
    return text;
  }, flat.png);
  return Uint8Array.from(dots, Number);
}

export async function makePictures(): Promise<Pictures> {
  const { browser, page, close } = await openStudio();
  try {
    const [flat, second, small] = [await renderLetter(browser), await renderLetter(browser, 2), await renderLetter(browser, 1, 120)];
    const photo = await photoOnDesk(page, flat);
    const [scan, quarter, half, threeQuarters] = [await turnedScan(page, flat, 0), await turnedScan(page, flat, 1), await turnedScan(page, flat, 2), await turnedScan(page, flat, 3)];
    const secondScan = await turnedScan(page, second, 0);
    const arabic = await arabicPage(browser, page);
    const letters = {
      'turned-right.jpg': [quarter.bytes, quarter], 'upside-down.jpg': [half.bytes, half], 'turned-left.jpg': [threeQuarters.bytes, threeQuarters],
      // The camera was held sideways and said so: shown it stands upright, as the flat page does.
      'tagged.jpg': [withOrientation(quarter.bytes, 3), scan],
      'fax.tif': [await fax(page, [flat, second], 196), undefined],
      'moving.gif': [animatedGif(await dotsOf(page, flat), flat), scan],
      'picture.pdf': [photo.bytes, photo],
      'scanned.pdf': [await scannedPdf([scan.bytes, secondScan.bytes]), undefined],
      'mixed.pdf': [await mixedPdf(COVER, scan.bytes), undefined],
      'lying.pdf': [await lyingPdf(scan.bytes, LYING_LINES), undefined],
    } as const satisfies Record<string, readonly [Buffer, Drawn | undefined]>;
    const refused = {
      'empty.png': [Buffer.alloc(0), 'file-empty'], 'broken.jpg': [truncated(scan.bytes), 'picture-broken'], 'photo.heic': [heicHeader(), 'picture-format'],
      'back-side.jpg': [await blankPhoto(page), 'picture-blank'],
      // What an engine for Latin letters may take for a few words.
      'cat.jpg': [await catPhoto(page), 'picture-no-words'], 'arabic.png': [Buffer.from(arabic.png, 'base64'), 'picture-other-script'],
    } as const satisfies Record<string, readonly [Buffer, ProblemCode]>;
    const firsts = <T>(all: Readonly<Record<string, readonly [Buffer, T]>>) => Object.fromEntries(Object.entries(all).map(([name, [bytes]]) => [name, bytes]));
    const seconds = <T>(all: Readonly<Record<string, readonly [Buffer, T]>>) => Object.fromEntries(Object.entries(all).map(([name, [, about]]) => [name, about]));
    return {
      flat, photo, lie: LIE, letters: seconds<Drawn | undefined>(letters), refused: seconds<ProblemCode>(refused),
      files: {
        ...firsts<Drawn | undefined>(letters), ...firsts<ProblemCode>(refused),
        'photo.jpg': photo.bytes,
        'huge.png': await enlarged(page, flat, 60),
        'endless.pdf': await scannedPdf([(await turnedScan(page, small, 0)).bytes], 900),
        'three-pages.pdf': await scannedPdf([secondScan.bytes, scan.bytes, secondScan.bytes]),
      },
    };
  } finally {
    await close();
  }
}
