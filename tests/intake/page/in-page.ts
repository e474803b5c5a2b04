/** What the tests call inside the page. */
export { readLive, readPage } from '../../../lib/intake/page/read-page';
export { readSelection } from '../../../lib/intake/selection/read-selection';
export { clearHighlight } from '../../../lib/intake/show/highlight';
export { showSpan } from '../../../lib/intake/show/show-span';
