import { useEffect, useRef, useState } from 'react';
import type { PageImages, PageSource } from '../../lib/intake/paper/page-image';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import type { Size } from './view-scale';

/** `openPageImages` of the intake; another one in tests. */
export type OpenImages = (files: readonly Blob[]) => Promise<PageImages>;

export type Pictures =
  /** The paper has no pages to show: a portal page, a selection, text. */
  | { readonly state: 'none' }
  | { readonly state: 'opening' }
  | { readonly state: 'ready'; readonly images: PageImages }
  | { readonly state: 'failed'; readonly problem: ProblemCode };

/**
 * The paper's files, open for as long as the view stands. A live row gives new `Blob`s of the same bytes each time it is
 * read, so a paper is known by its id and not by its files.
 */
export function usePageImages(id: string, files: readonly Blob[] | undefined, open: OpenImages): Pictures {
  const [opened, setOpened] = useState<{ readonly of: string; readonly pictures: Pictures }>();
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  });
  const count = files?.length ?? 0;
  const of = `${id} ${count}`;
  useEffect(() => {
    if (count === 0) return undefined;
    let here = true;
    const opening = open(latest.current ?? []);
    opening.then(
      (images) => here && setOpened({ of, pictures: { state: 'ready', images } }),
      (error: unknown) => here && setOpened({ of, pictures: { state: 'failed', problem: problemCodeOf(error) } }),
    );
    return () => {
      here = false;
      // What could not be opened holds nothing that could be released.
      opening.then((images) => images.close()).catch(() => undefined);
    };
  }, [of, count, open]);
  if (count === 0) return { state: 'none' };
  return opened?.of === of ? opened.pictures : { state: 'opening' };
}

export type PageSize = { readonly state: 'asking' } | { readonly state: 'known'; readonly size: Size } | { readonly state: 'failed'; readonly problem: ProblemCode };

/** How large the page is in its source. */
export function usePageSize(images: PageImages | undefined, { file, page }: PageSource): PageSize {
  const [known, setKnown] = useState<PageSize & { readonly of?: string }>({ state: 'asking' });
  const of = `${file}-${page}`;
  useEffect(() => {
    if (!images) return undefined;
    let here = true;
    images.pageSize({ file, page }).then(
      (size) => here && setKnown(size.width > 0 && size.height > 0 ? { state: 'known', size, of } : { state: 'failed', problem: 'unexpected', of }),
      (error: unknown) => here && setKnown({ state: 'failed', problem: problemCodeOf(error), of }),
    );
    return () => {
      here = false;
    };
  }, [images, file, page, of]);
  return known.of === of ? known : { state: 'asking' };
}
