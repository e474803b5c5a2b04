/** What the tests call inside the page. */
export { readLive, readPage } from '../../../lib/intake/page/read-page';
