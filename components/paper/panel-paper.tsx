import { useMemo, type ReactNode } from 'react';
import { Desk } from '../shell/desk';
import { shorten } from '../words/format';
import type { InHand } from './in-hand';
import { PaperScreen } from './paper-screen';

interface Props {
  readonly paper: InHand;
  readonly today: string;
  /** The case that the member was in when the paper was brought: offered, never joined silently. */
  readonly forCase?: string | undefined;
  /** What stands above its face instead of its name. */
  readonly head?: ReactNode;
  /** Pages are still being read: what is said in place of the button that keeps it. */
  readonly pending?: string | undefined;
  onOpenCase(caseId: string): void;
  onAddFile(): void;
}

/** A paper in the app: the same face as in the popup; its proofs open in the paper itself. */
export function PanelPaper({ paper, today, forCase, head, pending, onOpenCase, onAddFile }: Props) {
  const { label, doc, reading, files } = paper;
  const source = useMemo(() => ({ id: 'in-hand', label, doc, reading, ...(files ? { files } : {}) }), [label, doc, reading, files]);
  return (
    <Desk papers={[]} main={source} head={head ?? <p className="small soft">{shorten(label, 160)}</p>}>
      <PaperScreen
        paper={paper}
        today={today}
        ways={{ onOpenCase, onAddFile, showLabel: 'Show in the paper', ...(forCase ? { forCase } : {}), ...(pending ? { pending } : {}) }}
      />
    </Desk>
  );
}
