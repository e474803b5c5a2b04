import { useRef, useState, type KeyboardEvent } from 'react';
import type { Quad } from '../../lib/intake/picture/homography';
import { svgPoints } from './outline';
import type { ValueOnPaper } from './values-on-paper';
import type { Size } from './view-scale';

export interface OutlinedValue {
  readonly value: ValueOnPaper;
  readonly quads: readonly Quad[];
}

interface Props {
  /** In the units of the quads. */
  readonly size: Size;
  /** In CSS pixels. */
  readonly shown: Size;
  readonly quote: readonly Quad[];
  readonly values: readonly OutlinedValue[];
  onPick(value: ValueOnPaper): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * What lies over the picture of a page: the quote, boxed twice (dark on light, so that it shows on any photo), and the
 * places of all values. These are one stop of the keyboard; the arrows go from one to the next.
 */
export function PageOutlines({ size, shown, quote, values, onPick }: Props) {
  const [atHand, setAtHand] = useState(0);
  const places = useRef<SVGGElement>(null);
  const stop = Math.min(atHand, values.length - 1);

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = STEPS[event.key];
    const chosen = values[index]?.value;
    if (step === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    if (step === undefined) {
      if (chosen) onPick(chosen);
      return;
    }
    const next = (index + step + values.length) % values.length;
    setAtHand(next);
    places.current?.querySelectorAll<SVGGElement>('[role=button]')[next]?.focus();
  };

  return (
    <svg className="page-outlines" width={shown.width} height={shown.height} viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none">
      <g className="quote-outline" aria-hidden="true">
        {quote.map((quad, index) => (
          <g key={index}>
            <polygon className="wash" points={svgPoints(quad)} />
            <polygon className="halo" points={svgPoints(quad)} />
            <polygon className="line" points={svgPoints(quad)} />
          </g>
        ))}
      </g>
      <g ref={places} role="group" aria-label="Values on this page">
        {values.map(({ value, quads }, index) => (
          <g
            key={value.key}
            role="button"
            className="value-place"
            tabIndex={index === stop ? 0 : -1}
            aria-label={`${value.name}: ${value.words}`}
            onClick={() => {
              setAtHand(index);
              onPick(value);
            }}
            onFocus={() => setAtHand(index)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {quads.map((quad, place) => (
              <polygon key={place} points={svgPoints(quad)} />
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}
