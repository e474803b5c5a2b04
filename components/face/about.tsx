import { Fragment, type ReactNode } from 'react';
import type { KnownReading } from '../../lib/appeal/known/known';
import type { FaceAmount } from '../../lib/appeal/verdict-face';
import { Fact } from '../proof/fact';
import { shorten } from '../words/format';

/** What it is about, as the page names it: the service, then insurer, claim and amount on one line. */
export function About({ reading, amount }: { reading: KnownReading; amount?: FaceAmount | undefined }) {
  const { service, insurer, planName, claimNumber, referenceNumber } = reading.fields;
  const plan = insurer ?? planName;
  const place = amount?.places[0];
  const parts: ReactNode[] = [];
  if (plan) parts.push(<Fact proof={plan}>{shorten(plan.value, 60)}</Fact>);
  if (claimNumber) parts.push(<>claim <Fact proof={claimNumber}>{shorten(claimNumber.value, 60)}</Fact></>);
  else if (referenceNumber) parts.push(<>reference <Fact proof={referenceNumber}>{shorten(referenceNumber.value, 60)}</Fact></>);
  const own = amount?.isOwn ? ' (your correction)' : '';
  if (amount) parts.push(place ? <><Fact proof={place}>{amount.words}</Fact>{own}</> : `${amount.words}${own}`);
  if (!service && parts.length === 0) return null;
  return (
    <div className="about">
      {service ? (
        <p className="service">
          <Fact proof={service}>{shorten(service.value, 140)}</Fact>
        </p>
      ) : null}
      {parts.length > 0 ? (
        <p className="soft">
          {parts.map((part, index) => (
            <Fragment key={index}>
              {index > 0 ? ' · ' : ''}
              {part}
            </Fragment>
          ))}
        </p>
      ) : null}
    </div>
  );
}
