import { useState } from 'react';
import { faceOf } from '../../lib/appeal/verdict-face';
import { deniedUnits, narrowTo } from './denied-units';
import type { InHand } from './in-hand';
import { OnePaper, type PaperWays } from './one-paper';
import { Several } from './several';
import { Face } from '../face/face';

/** A paper in hand. Where it shows several denials, the member picks one first, and can go back and pick another. */
export function PaperScreen({ paper, ways, today }: { paper: InHand; ways: PaperWays; today: string }) {
  const [picked, setPicked] = useState<string>();
  const face = faceOf(paper.reading);
  const units = deniedUnits(paper.reading);
  if (face.kind !== 'several' || units.length < 2) return <OnePaper paper={paper} reading={paper.reading} ways={ways} today={today} />;
  const unit = units.find(({ key }) => key === picked);
  if (!unit) {
    return (
      <Face reading={paper.reading} face={face}>
        <Several units={units} onPick={({ key }) => setPicked(key)} />
      </Face>
    );
  }
  return (
    <>
      <button type="button" className="button plain small" onClick={() => setPicked(undefined)}>
        Choose another of the {units.length}
      </button>
      <OnePaper key={unit.key} paper={paper} reading={narrowTo(paper.reading, unit)} ways={ways} today={today} />
    </>
  );
}
