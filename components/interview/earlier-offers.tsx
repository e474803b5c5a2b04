import { allOffers, declineOf, type Offer } from '../../lib/appeal/interview/reuse';
import type { KnownFile } from '../../lib/appeal/known/known';
import { saveAnswer } from '../../lib/cases/answers';
import { useEarlierCases } from '../../lib/cases/earlier-answers';
import { shorten } from '../words/format';
import { takeOffer } from './take-offer';

interface Props {
  readonly file: KnownFile;
  onProblem(error: unknown): void;
}

const LONGEST = 240;

/** What the member told in another case of the same patient: shown, and taken with a click, never silently. */
export function EarlierOffers({ file, onProblem }: Props) {
  const groups = allOffers(useEarlierCases(file.case.id), file);
  const take = async (offers: readonly Offer[]) => {
    for (const offer of offers) await takeOffer(file, offer);
  };
  return groups.map(({ from, offers }) => (
    <section key={from.case.id} className="notice stack earlier" aria-label={`From your case “${from.case.name}”`}>
      <p className="label">From your case “{from.case.name}”</p>
      <p className="small soft">You told this before. Take what still holds. Nothing is taken by itself.</p>
      <ul className="stack">
        {offers.map((offer) => (
          <li key={offer.id} className="row offer">
            <span>
              <span className="small soft">{offer.label}</span> {shorten(offer.words, LONGEST)}
              {offer.note ? <span className="small soft"> {offer.note}</span> : null}
            </span>
            <button type="button" className="button small" onClick={() => void take([offer]).catch(onProblem)}>
              Take this<span className="out-of-sight">: {offer.label}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        {offers.length > 1 ? (
          <button type="button" className="button small" onClick={() => void take(offers).catch(onProblem)}>
            Take all {offers.length}
          </button>
        ) : null}
        <button type="button" className="button plain small" onClick={() => void saveAnswer(file.case.id, declineOf(from.case.id), 'yes').catch(onProblem)}>
          Not these
        </button>
      </div>
    </section>
  ));
}
