/** `<bm-amounts>`: the money box, a component with an open shadow root, as design systems of portals make them. */
import { dollars, el } from './dom.ts';

const STYLE = `
  :host { display: block; border: 1px solid #cfd9e2; border-radius: 10px; padding: 16px 20px; background: #f7fafc; }
  h2 { font: 600 17px/1.3 system-ui, sans-serif; margin: 0 0 8px; }
  dl { margin: 0; } div { display: flex; justify-content: space-between; padding: 6px 0; } dt, dd { margin: 0; }
  div:last-child { border-top: 1px solid #cfd9e2; font-weight: 700; }
`;

export interface Totals {
  readonly billed: number;
  readonly discount: number;
  readonly paid: number;
  readonly notCovered: number;
  readonly owe: number;
}

class AmountsBox extends HTMLElement {
  show(totals: Totals): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const row = (label: string, amount: number) => el('div', {}, el('dt', {}, label), el('dd', {}, dollars(amount)));
    root.replaceChildren(el('h2', {}, 'What it cost'), el('dl', {},
      row('Amount billed', totals.billed),
      row('Plan discount', totals.discount),
      row('Plan paid', totals.paid),
      row('Not covered', totals.notCovered),
      row('You may owe', totals.owe)));
  }
}

customElements.define('bm-amounts', AmountsBox);

export function amountsBox(totals: Totals): HTMLElement {
  const box = document.createElement('bm-amounts') as AmountsBox;
  box.show(totals);
  return box;
}
