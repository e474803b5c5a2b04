import type { Errand } from '../../lib/errands/errand';
import type { ProblemCode } from '../../lib/problems/problem';
import type { RemindersPort } from '../../lib/reminders/port';

/** The browser as the app needs it. The side panel and the workspace tab differ only here. */
export interface AppPort {
  /** In a private window nothing is written before the member says yes. */
  readonly privately: boolean;
  readonly privacyHref: string;
  /**
   * Why this window's panel was opened. The workspace tab has none: an errand is left by a click that opens the panel
   * of its window, and a tab that took it would leave the member with an empty panel.
   */
  readonly errands?: {
    take(): Promise<Errand | null>;
    /** Calls back whenever a new one is left; answers how to stop. */
    onLeft(call: () => void): () => void;
  };
  /**
   * Sees to it that papers are read while this view is open, whoever brought them. Told when the reading had to give up
   * for a reason that no paper can show (a full disk), and with nothing once it works again. Answers how to stop.
   */
  serveQueue(onProblem: (problem: ProblemCode | undefined) => void): () => void;
  /** Reminders of appeal dates. Absent where none can be kept. */
  readonly reminders?: RemindersPort;
  /** Opens a place in a tab. Absent in the tab itself, and in a private window, whose tab would be an ordinary one. */
  readonly openInTab?: (href: string) => Promise<void>;
}
