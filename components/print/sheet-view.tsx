import { SHEET } from '../../lib/export/letter-layout';
import type { LetterSheet, SheetMark } from '../../lib/export/letter-sheets';
import { classOf } from './letter-face';

function Mark({ mark }: { mark: SheetMark }) {
  if (mark.kind === 'line') return <line className={mark.use} x1={mark.x} x2={mark.x + mark.width} y1={mark.y} y2={mark.y} />;
  if (mark.kind === 'ground') return <rect className="ground" x={mark.x} y={mark.y} width={mark.width} height={mark.height} />;
  return (
    <text className={mark.quiet ? `${classOf(mark.mark)} quiet` : classOf(mark.mark)} x={mark.x} y={mark.baseline} fontSize={mark.size} xmlSpace="preserve">
      {mark.text}
    </text>
  );
}

/** One sheet of paper, drawn in points: as sharp in print as type, and its words stay words. */
export function SheetView({ sheet, label }: { sheet: LetterSheet; label: string }) {
  return (
    <svg className="letter-sheet" role="group" aria-label={label} viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}>
      {sheet.map((mark, index) => (
        <Mark key={index} mark={mark} />
      ))}
    </svg>
  );
}
