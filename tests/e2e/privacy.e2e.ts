/**
 * Nothing leaves. The browser's only way out is a recording proxy; what Overturn asks for is what the same evening
 * without it does not. A copy of the build with two planted leaks must fail the same check, or the check proves nothing.
 */
import { rm } from 'node:fs/promises';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { allowBeforehand } from './harness/allow-beforehand';
import { PLANTED_FETCH_HOST, PLANTED_IMAGE_HOST } from './harness/plant-leak';
import { PORTAL_HOST } from '../../scripts/portal/hosts';
import { liveThrough, ownRequests, type Traffic } from './harness/privacy-story';

/** The letter in the viewer is asked for once more, inside the member's own tab, to read it. */
const ALLOWED = [`GET ${PORTAL_HOST}/documents/letter-26-3317-0098.pdf`];

const expectNothingLeaves = (withIt: Traffic, without: Traffic) => expect(ownRequests(withIt, without)).toEqual(ALLOWED);

describe('the main job behind a recording proxy', () => {
  let without: Traffic;
  beforeAll(async () => { without = await liveThrough(undefined); });

  it('is the same evening for the network with Overturn as without it, but for the letter read again in its tab', async () => {
    expect(without.destinations).toContain(`${PORTAL_HOST}:443`);
    expectNothingLeaves(await liveThrough(inject('chrome')), without);
  }, 180_000);

  it('is the same also when Overturn watches the portal all evening', async () => {
    const allowed = await allowBeforehand(inject('browser'), inject('chrome'), [`https://${PORTAL_HOST}`]);
    try {
      expectNothingLeaves(await liveThrough(inject('chrome'), allowed), without);
    } finally {
      await rm(allowed.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }, 180_000);

  it('fails this very check in a build with one planted fetch and one planted image', async () => {
    const planted = await liveThrough(inject('planted'));
    expect(() => expectNothingLeaves(planted, without)).toThrow(PLANTED_FETCH_HOST);
    const own = ownRequests(planted, without);
    expect(own).toContain(`${PLANTED_FETCH_HOST}:443`);
    expect(own).toContain(`${PLANTED_IMAGE_HOST}:443`);
  }, 180_000);
});
