import { beforeEach, describe, expect, it, vi } from 'vitest';

const WORKSPACE = 'chrome-extension://overturn/workspace.html';
const fake = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  incognito: false,
  contexts: [] as { contextType: string; documentUrl: string; tabId: number; windowId: number }[],
  open: vi.fn(),
  create: vi.fn(async () => undefined),
  updateTab: vi.fn(async () => undefined),
  updateWindow: vi.fn(async () => undefined),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    sidePanel: { open: fake.open },
    runtime: { getURL: (path: string) => `chrome-extension://overturn${path}`, getContexts: async () => fake.contexts },
    tabs: { create: fake.create, update: fake.updateTab },
    windows: { get: async () => ({ incognito: fake.incognito }), update: fake.updateWindow },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: fake.session[key] }),
        set: async (values: object) => void Object.assign(fake.session, values),
        remove: async (key: string) => void delete fake.session[key],
      },
    },
  },
}));
const { openSidePanel } = await import('../../lib/errands/errand');
const { openWorkspace } = await import('../../lib/errands/open-workspace');

const asTab = (documentUrl: string, tabId = 7) => ({ contextType: 'TAB', documentUrl, tabId, windowId: 3 });

beforeEach(() => {
  vi.clearAllMocks();
  fake.session = {};
  fake.incognito = false;
  fake.contexts = [];
  fake.open.mockResolvedValue(undefined);
});

describe('the workspace tab', () => {
  it('is opened at a place', async () => {
    await openWorkspace('#case/1/write');
    expect(fake.create).toHaveBeenCalledExactlyOnceWith({ url: `${WORKSPACE}#case/1/write` });
  });

  it('that is open already comes to the front and goes there, rather than a second one', async () => {
    fake.contexts = [asTab('chrome-extension://overturn/privacy.html', 4), asTab(`${WORKSPACE}#cases`)];
    await openWorkspace('#case/1/write');
    expect(fake.create).not.toHaveBeenCalled();
    expect(fake.updateTab).toHaveBeenCalledExactlyOnceWith(7, { active: true, url: `${WORKSPACE}#case/1/write` });
    expect(fake.updateWindow).toHaveBeenCalledExactlyOnceWith(3, { focused: true });
  });
});

describe('the panel', () => {
  it('opens within the click: before anything else is asked of the browser', () => {
    void openSidePanel({ kind: 'case', caseId: '1' }, 3);
    expect(fake.open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('finds its errand', async () => {
    await openSidePanel({ kind: 'case', caseId: '1' }, 3);
    expect(fake.session).toEqual({ 'errand:3': { kind: 'case', caseId: '1' } });
    expect(fake.create).not.toHaveBeenCalled();
  });
});

describe('where the panel does not open', () => {
  beforeEach(() => {
    fake.open.mockRejectedValue(new Error('no side panel in this window'));
  });

  it.each([
    [{ kind: 'case', caseId: '1' }, '#case/1/understand'],
    [{ kind: 'add-file' }, '#add'],
    [{ kind: 'add-file', caseId: '1' }, '#add/1'],
  ] as const)('the workspace tab does %j, and the panel is not told again', async (errand, place) => {
    await openSidePanel(errand, 3);
    expect(fake.create).toHaveBeenCalledExactlyOnceWith({ url: `${WORKSPACE}${place}` });
    expect(fake.session).toEqual({});
  });

  it('a letter of a private window is not brought to an ordinary one: it is said, and waits for the panel', async () => {
    fake.incognito = true;
    await expect(openSidePanel({ kind: 'add-file' }, 3)).rejects.toMatchObject({ code: 'panel-not-opened' });
    expect(fake.create).not.toHaveBeenCalled();
    expect(fake.session).toEqual({ 'errand:3': { kind: 'add-file' } });
  });
});
