// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { siteName } from '../../components/watch/site-name';
import { WatchHere } from '../../components/watch/watch-here';
import { WatchedSites } from '../../components/watch/watched-sites';
import { insurers } from '../../lib/knowledge/insurers';
import { all, click, expectSoon, get, seen, show } from './support/screen';
import { fakeWatch, type FakeWatch } from './support/watch-port';

const PORTAL = 'https://member.buckeye-mutual.example';
const since = { site: PORTAL, since: '2026-11-02' };

const here = (port: FakeWatch, offered = true) => show(<WatchHere port={port} site={PORTAL} offered={offered} today="2026-11-21" listHref="/privacy.html#watched" />);

describe('the name of a site', () => {
  it('is its insurer’s where we know it, with the address', () => {
    const { name, hosts } = insurers[0]!;
    expect(siteName(`https://member.${hosts[0]}`)).toBe(`${name}’s site (member.${hosts[0]})`);
    const onS = insurers.find((insurer) => insurer.name.endsWith('s') && insurer.hosts[0])!;
    expect(siteName(`https://${onS.hosts[0]}`)).toBe(`${onS.name}’ site (${onS.hosts[0]})`);
  });

  it('is its address alone where we do not', () => {
    expect(siteName(PORTAL)).toBe('member.buckeye-mutual.example');
  });
});

describe('on a site that is not watched', () => {
  it('offers it, says what it means, and asks inside the click itself', async () => {
    const port = fakeWatch();
    await here(port);
    expect(seen()).toContain('Overturn can tell you by itself when there is a denial on member.buckeye-mutual.example.');
    expect(seen()).toContain('It sends nothing, and you can end it any time.');
    const start = vi.mocked(port.start);
    get('button', 'Watch this site').click();
    expect(start, 'asked before anything was awaited').toHaveBeenCalledExactlyOnceWith(PORTAL, '2026-11-21');
    await expectSoon(() => seen().includes('Watched since November 21, 2026.'));
    expect(all('button', 'Watch this site')).toEqual([]);
  });

  it('says so when the member refused, and offers it still', async () => {
    const port = fakeWatch();
    port.allows = false;
    await here(port);
    await click('button', 'Watch this site');
    await expectSoon(() => seen().includes('Nothing was allowed, so nothing is watched.'));
    expect(all('button', 'Watch this site')).toHaveLength(1);
  });

  it('says so when the browser failed', async () => {
    const port = fakeWatch();
    vi.mocked(port.start).mockRejectedValue(new Error('no'));
    await here(port);
    await click('button', 'Watch this site');
    await expectSoon(() => seen().includes('did not let Overturn change this'));
  });

  it('shows nothing where watching is no matter', async () => {
    await here(fakeWatch(), false);
    expect(seen().trim()).toBe('');
  });

  it('offers nothing before it knows what is watched', async () => {
    const port = fakeWatch();
    vi.mocked(port.list).mockReturnValue(new Promise(() => undefined));
    await here(port);
    expect(seen().trim()).toBe('');
  });
});

describe('on a watched site', () => {
  it('says since when, also where nothing would be offered, and ends with one click', async () => {
    const port = fakeWatch(since);
    await here(port, false);
    expect(seen()).toContain('Watched since November 2, 2026.');
    expect(get('link', 'All watched sites').getAttribute('href')).toBe('/privacy.html#watched');
    await click('button', 'Stop watching');
    expect(port.end).toHaveBeenCalledExactlyOnceWith(PORTAL);
    await expectSoon(() => seen().includes('does not watch this site any more'));
    expect(all('button')).toEqual([]);
  });
});

describe('the list', () => {
  it('names each site and its day, and ends each with one click', async () => {
    const port = fakeWatch({ site: 'https://claims.other.example', since: '2026-10-01' }, since);
    await show(<WatchedSites port={port} />);
    expect(seen()).toContain('claims.other.exampleWatched since October 1, 2026.');
    expect(seen()).toContain('member.buckeye-mutual.exampleWatched since November 2, 2026.');
    await click('button', 'Stop watching member.buckeye-mutual.example');
    expect(port.end).toHaveBeenCalledExactlyOnceWith(PORTAL);
    await expectSoon(() => seen().includes('member.buckeye-mutual.example is not watched any more. Overturn gave its permission back.'));
    expect(all('button')).toHaveLength(1);
  });

  it('says when there is none, and when ending failed', async () => {
    await show(<WatchedSites port={fakeWatch()} />);
    expect(seen()).toContain('No site is watched.');
    const port = fakeWatch(since);
    vi.mocked(port.end).mockRejectedValue(new Error('no'));
    await show(<WatchedSites port={port} />);
    await click('button', /^Stop watching/);
    await expectSoon(() => all('alert').length === 1);
    expect(seen()).not.toContain('not watched any more');
  });
});
