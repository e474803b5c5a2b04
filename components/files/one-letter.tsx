import { useEffect, useMemo, useState } from 'react';
import { countWords } from '../words/format';
import './one-letter.css';

interface Props {
  readonly pictures: readonly File[];
  /** The pages of one letter, in the order that the member left them in. */
  onOne(pages: readonly File[]): void;
  onSeveral(): void;
  onCancel(): void;
}

const moved = <T,>(items: readonly T[], from: number, to: number): T[] => {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
};

/** Addresses of the pictures for as long as they are shown. */
function useAddresses(pictures: readonly File[]): ReadonlyMap<File, string> {
  const addresses = useMemo(() => new Map(pictures.map((picture) => [picture, URL.createObjectURL(picture)])), [pictures]);
  useEffect(() => () => [...addresses.values()].forEach((address) => URL.revokeObjectURL(address)), [addresses]);
  return addresses;
}

/** A picture as the browser shows it; some kinds it cannot show, though they can be read. */
function Thumbnail({ address, name }: { address: string | undefined; name: string }) {
  const [cannot, setCannot] = useState(false);
  if (cannot || !address) return <span className="thumbnail small soft">{name}</span>;
  return <img className="thumbnail" src={address} alt={name} onError={() => setCannot(true)} />;
}

/** Several pictures at once: the one plain question, one letter first, in the order shown, which buttons change. */
export function OneLetter({ pictures, onOne, onSeveral, onCancel }: Props) {
  const [order, setOrder] = useState(pictures);
  /** As the member left them; pictures that came later stand at the end. */
  const pages = [...order, ...pictures.filter((picture) => !order.includes(picture))];
  const addresses = useAddresses(pictures);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    setOrder(moved(pages, from, to));
    setSaid(`${pages[from]?.name ?? ''} is now page ${to + 1}.`);
  };
  return (
    <section className="notice stack-2" aria-labelledby="one-letter">
      <h2 id="one-letter">Are these pages of one letter?</h2>
      <ol className="letter-pages">
        {pages.map((page, index) => (
          <li key={addresses.get(page) ?? page.name}>
            <Thumbnail address={addresses.get(page)} name={page.name} />
            <span className="small">Page {index + 1}</span>
            <span className="row">
              <button type="button" className="button small" disabled={index === 0} aria-label={`Move page ${index + 1} forward`} onClick={() => move(index, index - 1)}>
                <span aria-hidden="true">←</span>
              </button>
              <button type="button" className="button small" disabled={index === pages.length - 1} aria-label={`Move page ${index + 1} back`} onClick={() => move(index, index + 1)}>
                <span aria-hidden="true">→</span>
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="out-of-sight">
        {said}
      </p>
      <div className="row">
        <button type="button" className="button go" autoFocus onClick={() => onOne(pages)}>
          Yes, one letter of {countWords(pages.length, 'page')}
        </button>
        <button type="button" className="button" onClick={onSeveral}>
          No, each is its own paper
        </button>
        <button type="button" className="button plain small" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}
