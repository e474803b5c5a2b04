import type { KnownFile } from '../../lib/appeal/known/known';
import type { ExhibitWords } from '../../lib/cases/exhibits';
import { Disclosure } from '../shell/disclosure';
import { pagesOf, tickedEvidence, unlinkedPapers } from './suggestions';

interface Props {
  readonly file: KnownFile;
  /** `from`: the thing of the checklist that it was made from. */
  onAdd(words?: Partial<ExhibitWords>, from?: string): void;
}

/** The ways to add evidence: by hand, from what is ticked above, from the papers of the case. */
export function MoreEvidence({ file, onAdd }: Props) {
  const ticked = tickedEvidence(file);
  const papers = unlinkedPapers(file);
  return (
    <div className="stack">
      <div>
        <button type="button" className="button" onClick={() => onAdd()}>
          Add evidence
        </button>
      </div>
      {ticked.length > 0 ? (
        <div className="stack">
          <p className="small">You ticked these. Add each one that goes with the letter:</p>
          <ul className="suggested">
            {ticked.map(({ id, title }) => (
              <li key={id}>
                <button type="button" className="button small" onClick={() => onAdd({ title }, id)}>
                  Add: {title}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {papers.length > 0 ? (
        <Disclosure className="button plain small" button="Add a paper of this case">
          <ul className="suggested">
            {papers.map((paper) => (
              <li key={paper.id}>
                <button type="button" className="button small" onClick={() => onAdd({ title: paper.label, pages: pagesOf(paper), documentId: paper.id })}>
                  Add: {paper.label}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
