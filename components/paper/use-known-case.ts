import { useCallback, useEffect, useRef, useState } from 'react';
import { loadCaseFile, type CaseFile } from '../../lib/cases/case-file';
import { addPaper, casesFor } from '../../lib/cases/cases';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import type { Reading } from '../../lib/reading/reading';
import { paperOf, type InHand } from './in-hand';
import { newsOf, type News } from './news';

export interface KnownCase {
  readonly file: CaseFile;
  readonly news: readonly News[];
}

/** The case that this paper's number belongs to, and what the paper says that the case does not have yet. */
export function useKnownCase(paper: InHand, reading: Reading) {
  const [found, setFound] = useState<KnownCase>();
  const [added, setAdded] = useState(false);
  const [problem, setProblem] = useState<ProblemCode>();

  const looking = useRef<Promise<CaseFile | undefined>>(Promise.resolve(undefined));

  useEffect(() => {
    let here = true;
    const look = async () => {
      const [known] = await casesFor(reading);
      const file = known && (await loadCaseFile(known.id));
      if (here && file) setFound({ file, news: newsOf(reading, file.documents.map((document) => document.reading)) });
      return file;
    };
    looking.current = look().catch((error: unknown) => {
      if (here) setProblem(problemCodeOf(error));
      return undefined;
    });
    return () => {
      here = false;
    };
    // Looked up once for a paper: a choice between two readings does not change its number.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [paper]);

  const add = async () => {
    if (!found) return;
    try {
      await addPaper(found.file.case.id, paperOf(paper, reading));
      setAdded(true);
    } catch (error) {
      setProblem(problemCodeOf(error));
    }
  };

  return {
    found, added, problem,
    add: () => void add(),
    /** For whoever is about to open a case: an answer that came before the look-up ended must not open a second one. */
    lookUp: useCallback(() => looking.current, []),
  };
}
