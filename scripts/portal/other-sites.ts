/** Sites beside the portal: the review company in the frame, and a page that has nothing to do with any of it. */
import { PORTAL_HOST } from './hosts';
import { html, type Site } from './reply';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>body{font:16px/1.5 system-ui,sans-serif;margin:32px;max-width:70ch}dt{color:#555}dd{margin:0 0 8px;font-weight:600}</style></head><body>${body}</body></html>`;

const DECISION = page('Decision CR-2026-55810', `<h1>Decision on your request</h1>
<dl><dt>Reference number</dt><dd>CR-2026-55810</dd><dt>Member</dt><dd>Marisol Devereaux</dd><dt>Service</dt><dd>MRI of the lumbar spine, 72148</dd>
<dt>Decision</dt><dd>Not approved</dd><dt>Date of decision</dt><dd>October 6, 2026</dd></dl>
<p>The request does not meet Imaging Policy RAD-021. The records do not show six weeks of conservative care.</p>`);

const GARDEN = page('Planting garlic in November | Millbrook Gazette', `<h1>Planting garlic in November</h1>
<p>Break the bulbs into cloves on the day that you plant them. Set each clove two inches deep, point up, six inches apart.</p>
<p>Cover the bed with straw once the ground is cold. Pull the straw back in April, when the shoots are a hand high.</p>`);

export const decisionsSite: Site = ({ path }) =>
  path.startsWith('/decision/') ? html(DECISION, { 'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors https://${PORTAL_HOST}` }) : undefined;

export const newsSite: Site = ({ path }) => (path === '/' ? html(GARDEN) : undefined);
