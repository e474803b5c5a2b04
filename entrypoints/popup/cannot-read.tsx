import type { TabRead } from '../../lib/intake/tab/tab-ref';
import { ProblemCard } from '../../components/shell/problem-card';
import type { TabPort } from './tab-port';

interface Props {
  readonly from: Extract<TabRead, { kind: 'problem' }>;
  readonly port: TabPort;
  onRetry(): void;
  onAddFile(): void;
}

/** Why the page cannot be read, and the ways on: allow one site where that helps, try again, or bring the letter as a file. */
export function CannotRead({ from, port, onRetry, onAddFile }: Props) {
  const { offer } = from;
  const allow = (origin: string) => void port.allowOrigin(origin).then((allowed) => (allowed ? onRetry() : undefined));
  return (
    <ProblemCard problem={from.problem} title="I can't read this page">
      {offer ? (
        <>
          <p className="site">
            Site: <strong>{offer.allowOrigin}</strong>
          </p>
          <button type="button" className="button go" onClick={() => allow(offer.allowOrigin)}>
            Allow on this site
          </button>
        </>
      ) : null}
      <button type="button" className={offer ? 'button' : 'button go'} onClick={onAddFile}>
        Add a letter or photo
      </button>
      {from.problem === 'timed-out' || from.problem === 'unexpected' ? (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      ) : null}
    </ProblemCard>
  );
}
