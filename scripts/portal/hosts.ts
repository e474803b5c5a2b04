/** Host names of the sample sites; `.example` can never be a real one (RFC 2606). */
export const PORTAL_HOST = 'member.buckeye-mutual.example';
/** A review company whose pages the portal shows in a frame: another origin, as real portals have them. */
export const DECISIONS_HOST = 'decisions.clearpath-review.example';
/** A site that has nothing to do with insurance. */
export const NEWS_HOST = 'www.millbrook-gazette.example';

export const SAMPLE_HOSTS: readonly string[] = [PORTAL_HOST, DECISIONS_HOST, NEWS_HOST];
