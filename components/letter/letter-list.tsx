import { draftableAt } from '../../lib/appeal/draft/draftable';
import { letterOffers, type LetterOffer } from '../../lib/appeal/letter-offers';
import type { KnownFile } from '../../lib/appeal/known/known';
import type { LetterKind } from '../../lib/cases/model';
import { isAppeal, letterOfKind, stateWords } from './letter-state';
import { offerOf, TO_WORDS } from './offers';
import './letter-list.css';

interface Props {
  readonly file: KnownFile;
  readonly today: string;
  hrefOf(kind: LetterKind): string;
}

function OfferLine({ offer: { title, why, to }, isFirst = false, href }: { offer: LetterOffer; isFirst?: boolean; href: string }) {
  return (
    <li className={isFirst ? 'letter-line first' : 'letter-line'}>
      {isFirst ? <p className="small start-here">Start here</p> : null}
      <a href={href}>{title}</a>
      <p className="small">{why}</p>
      <p className="small soft">{TO_WORDS[to]}</p>
    </li>
  );
}

/** The letters of a case: those begun, those that are due now, one letter first; all others one touch away. */
export function LetterList({ file, today, hrefOf }: Props) {
  const offers = letterOffers(file, today);
  const open = offers.filter(({ kind }) => !letterOfKind(file.letters, kind));
  const due = open.filter(({ isDue }) => isDue);
  const others = open.filter(({ isDue }) => !isDue);
  // Worked on last, first.
  const begun = [...file.letters].reverse();
  const goOn = begun.find(({ id }) => !file.sendings.some(({ letterId }) => letterId === id));
  const appeal = offers.some(({ kind }) => isAppeal(kind)) || begun.some(({ kind }) => isAppeal(kind)) ? undefined : draftableAt('first-level-appeal', file);
  return (
    <div className="letter-list stack-3">
      <h2>Your letters</h2>
      {appeal && !appeal.ok ? <p>{appeal.why}</p> : null}
      {begun.length > 0 ? (
        <section className="stack" aria-labelledby="begun">
          <h3 id="begun">Begun</h3>
          <ul>
            {begun.map((letter) => {
              const { title, to } = offerOf(letter.kind, file);
              return (
                <li key={letter.id} className={letter === goOn ? 'letter-line first' : 'letter-line'}>
                  {letter === goOn ? <p className="small start-here">Go on here</p> : null}
                  <a href={hrefOf(letter.kind)}>{title}</a>
                  <p className="small">
                    <strong>{stateWords(letter, file.sendings)}</strong>
                    {to ? <span className="soft"> · {TO_WORDS[to]}</span> : null}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
      {due.length > 0 ? (
        <section className="stack" aria-labelledby="due">
          <h3 id="due">{begun.length > 0 ? 'Also due now' : 'Due now'}</h3>
          <ul>
            {due.map((offer, index) => (
              <OfferLine key={offer.kind} offer={offer} isFirst={index === 0 && !goOn} href={hrefOf(offer.kind)} />
            ))}
          </ul>
        </section>
      ) : null}
      {others.length > 0 ? (
        <details className="other-letters">
          <summary>Other letters ({others.length})</summary>
          <ul>
            {others.map((offer) => (
              <OfferLine key={offer.kind} offer={offer} href={hrefOf(offer.kind)} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
