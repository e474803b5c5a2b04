import { Component, type ReactNode } from 'react';
import { ProblemCard } from './problem-card';

interface Props {
  /** The place that it stands around: at another one it tries anew. */
  readonly place: string;
  readonly children: ReactNode;
}

interface State {
  readonly place: string;
  readonly failed: boolean;
}

/** A screen that fails to draw says so, and the ways to all other places stay: never an empty window. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { place: this.props.place, failed: false };

  static getDerivedStateFromProps({ place }: Props, before: State): State | null {
    return place === before.place ? null : { place, failed: false };
  }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <ProblemCard problem="unexpected" title="This could not be shown" /> : this.props.children;
  }
}
