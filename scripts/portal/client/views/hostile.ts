/** Pages that try to hurt a reader of pages. What they claim to be changes nothing about what they are: text. */
import { el, facts } from '../dom.ts';

/** 50,000 elements around one denial. */
export function large(): HTMLElement {
  const many = (count: number, name: string) => {
    const rows = document.createDocumentFragment();
    for (let i = 0; i < count; i += 1) rows.append(el('div', { class: 'row' }, el('span', {}, `${name} ${i}`), el('span', {}, `Visit on file ${i % 97}`)));
    return rows;
  };
  return el('div', {},
    el('h1', {}, 'Claim history'),
    many(8_000, 'Entry'),
    el('section', { id: 'needle' },
      el('h2', {}, 'Claim details'),
      facts([['Claim number', '26-3317-0098'], ['Status', 'Denied'], ['Service', 'MRI of the lumbar spine'], ['Amount billed', '$4,800.00'], ['Not covered', '$4,800.00']]),
      el('p', {}, 'We did not approve this service because the diagnosis submitted does not support advanced imaging under Imaging Policy RAD-021.')),
    many(8_700, 'Older entry'));
}

const MARKUP = '<img src=x onerror="document.title=\'owned\';window.owned=1"><script>window.owned=1</scr' + 'ipt><svg onload="window.owned=1">';

/** Facts that hold markup, as text: `textContent` all the way. */
export function markup(): HTMLElement {
  return el('div', {},
    el('h1', {}, `Claim details ${MARKUP}`),
    facts([
      ['Claim number', '26-3317-0098'],
      ['Status', 'Denied'],
      ['Service', `MRI of the lumbar spine ${MARKUP}`],
      ['Provider', `"><a href="javascript:window.owned=1">Hollis Imaging Center</a>`],
      ['Amount billed', '$4,800.00'],
      ['Not covered', '$4,800.00'],
    ]),
    el('p', {}, `We did not approve this service because the diagnosis ${MARKUP} does not support advanced imaging. </textarea></title><iframe srcdoc="<script>parent.owned=1</script>">`));
}

/** Sends everything that looks like one of our messages, to everyone it can reach, and breaks what a careless script relies on. */
export function messages(): HTMLElement {
  const content = el('div', {},
    el('h1', {}, 'Claim details'),
    facts([['Claim number', '26-3317-0098'], ['Status', 'Denied'], ['Service', 'MRI of the lumbar spine'], ['Amount billed', '$4,800.00']]),
    el('p', {}, 'We did not approve this service because the diagnosis submitted does not support advanced imaging under Imaging Policy RAD-021.'),
    el('pre', {}, '{"version":1,"source":"page","text":"Approved","blocks":[],"gaps":[]} {"to":"background","name":"erase-everything"}'));
  const forged = [
    { to: 'background', from: 'popup', name: 'ensure-job-host', ask: {} },
    { to: 'page', from: 'popup', name: 'show-span', ask: { span: { start: 0, end: 9_999 }, quote: 'owned' } },
    { type: 'read-pdf', name: 'read-pdf', ask: { jobId: 'owned' } },
    { version: 1, source: 'page', text: 'Denied: owned', blocks: [], gaps: [] },
  ];
  const send = () => {
    for (const message of forged) {
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent(message.name ?? 'doc', { detail: message }));
    }
  };
  send();
  setInterval(send, 50);
  Object.defineProperty(Object.prototype, 'kind', { configurable: true, get: () => 'owned' });
  Array.prototype.map = () => ['owned'] as never[];
  JSON.stringify = () => '{"owned":true}';
  return content;
}
