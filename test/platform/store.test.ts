import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fakeBrowser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return browser;
  },
}));
// Node has no locks: one after another, as the browser does it.
let queue: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', {
  locks: {
    request: (_name: string, work: () => Promise<unknown>) => {
      queue = queue.then(work, work);
      return queue;
    },
  },
});

const { changeSettings, loadSettings, onSettingsChanged } = await import('../../src/platform/store.ts');
const { copyManaged } = await import('../../src/platform/managedCopy.ts');
const { currentPack, packBefore, putInForce } = await import('../../src/platform/packs.ts');
const { defaultSettings } = await import('../../src/platform/settings.ts');

beforeEach(() => {
  browser = fakeBrowser();
});

const withName = (name: string) => (settings: typeof defaultSettings) => ({
  ...settings,
  person: { ...settings.person, name },
});

describe('settings', () => {
  test('with nothing stored are the defaults', async () =>
    expect(await loadSettings()).toMatchObject({ settings: defaultSettings, lost: [], administrator: '' }));

  test('keep what can be read when one of them cannot', async () => {
    browser.store.settings = { welcomed: true, quiet: 'loud' };
    expect(await loadSettings()).toMatchObject({
      settings: { welcomed: true, quiet: defaultSettings.quiet },
      lost: ['quiet'],
    });
  });

  test('take every change of several at once', async () => {
    await Promise.all([
      changeSettings(withName('Ann')),
      changeSettings((settings) => ({ ...settings, welcomed: true })),
    ]);
    expect((await loadSettings()).settings).toMatchObject({ person: { name: 'Ann' }, welcomed: true });
  });

  test('stay as they were when storage refuses, and say so', async () => {
    await changeSettings(withName('Ann'));
    browser.refuseWrites();
    await expect(changeSettings(withName('Ben'))).rejects.toThrow('full');
    expect((await loadSettings()).settings.person.name).toBe('Ann');
  });

  test('are told to whoever listens, until they stop', async () => {
    const living = new AbortController();
    const heard: string[] = [];
    onSettingsChanged(({ person }) => heard.push(person.name), living.signal);
    await changeSettings(withName('Ann'));
    await vi.waitFor(() => expect(heard).toEqual(['Ann']));
    living.abort();
    await changeSettings(withName('Ben'));
    await new Promise((wait) => setTimeout(wait));
    expect(heard).toEqual(['Ann']);
  });
});

describe("an administrator's settings", () => {
  const policy = { administrator: 'County IT', titles: ['Town Clerk'], locked: ['handles'], unknown: 1 };

  test('are copied, lie over what was chosen, and lock it', async () => {
    browser = fakeBrowser(policy);
    await changeSettings((settings) => ({ ...settings, person: { ...settings.person, titles: ['admin-officer'] } }));
    await copyManaged();
    const { settings, locked, administrator } = await loadSettings();
    expect(settings.person).toMatchObject({ standing: 'employee', titles: ['Town Clerk'] });
    expect([...locked].sort()).toEqual(['handles', 'person']);
    expect(administrator).toBe('County IT');
  });

  test('a locked setting is not changed, whatever asks; the others are', async () => {
    browser = fakeBrowser(policy);
    await copyManaged();
    await changeSettings((settings) => ({ ...settings, handles: { 'main/x/Ours': 'ours' }, welcomed: true }));
    expect((await loadSettings()).settings).toMatchObject({ handles: {}, welcomed: true });
  });

  test('that cannot be read are left out, one by one', async () => {
    browser = fakeBrowser({ titles: 'Town Clerk', standing: 'mayor', administrator: 'County IT' });
    await copyManaged();
    expect(await loadSettings()).toMatchObject({ settings: defaultSettings, administrator: 'County IT' });
  });

  test('that take their time hold nothing up, and count when they come', async () => {
    vi.useFakeTimers();
    browser = fakeBrowser();
    browser.storage.managed.get = () => new Promise((told) => setTimeout(() => told(policy), 5000));
    const copied = copyManaged();
    expect((await loadSettings()).locked).toEqual(new Set());
    expect((await currentPack()).from).toBe('product');
    await vi.advanceTimersByTimeAsync(5000);
    await copied;
    vi.useRealTimers();
    expect((await loadSettings()).administrator).toBe('County IT');
  });

  test('that are withdrawn give way to what was chosen', async () => {
    browser = fakeBrowser(policy);
    await copyManaged();
    const { store } = browser;
    browser = fakeBrowser();
    Object.assign(browser.store, store);
    await copyManaged();
    expect(await loadSettings()).toMatchObject({ settings: defaultSettings, locked: new Set() });
  });
});

describe('the pack in force', () => {
  const other = async (name: string) => {
    const { pack } = await currentPack();
    return { ...pack, council: { ...pack.council, name } };
  };

  test('is the one that came with the product until another is chosen', async () =>
    expect(await currentPack()).toMatchObject({ from: 'product' }));

  test('can be changed, and changed back', async () => {
    const first = (await currentPack()).pack;
    await putInForce(await other('Mousehole'));
    expect(await currentPack()).toMatchObject({ from: 'chosen', pack: { council: { name: 'Mousehole' } } });
    expect((await packBefore())?.council.name).toBe(first.council.name);
    await putInForce((await packBefore())!);
    expect((await currentPack()).pack).toEqual(first);
    expect((await packBefore())?.council.name).toBe('Mousehole');
  });

  test('that cannot be read any more gives way to the last good one, and says so', async () => {
    await putInForce(await other('Mousehole'));
    await putInForce(await other('Fowey'));
    (browser.store.pack as { clauses: unknown }).clauses = 'none';
    expect(await currentPack()).toMatchObject({
      pack: { council: { name: 'Mousehole' } },
      problem: 'clauses: expected array',
    });
  });

  test('is the administrator’s before any other', async () => {
    const theirs = await other('Fowey');
    browser = fakeBrowser({ pack: JSON.stringify(theirs) });
    await putInForce(await other('Mousehole'));
    await copyManaged();
    expect(await currentPack()).toMatchObject({ from: 'administrator', pack: { council: { name: 'Fowey' } } });
    expect((await loadSettings()).locked.has('pack')).toBe(true);
  });

  test('is not an administrator’s that cannot be read, and the reason is said', async () => {
    browser = fakeBrowser({ pack: '{"format": 1' });
    await copyManaged();
    expect(await currentPack()).toMatchObject({ from: 'product', problem: 'the whole file: expected object' });
  });

  test('is the one that came with the product when storage fails', async () => {
    browser.storage.local.get = () => Promise.reject(new Error('gone'));
    expect(await currentPack()).toMatchObject({ from: 'product', problem: 'Error: gone' });
    expect((await loadSettings()).settings).toEqual(defaultSettings);
  });
});
