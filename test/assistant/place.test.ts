import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besides, boxAt } from '../../src/assistant/place.ts';

const window = { width: 1000, height: 700 };
const size = { width: 320, height: 200 };

describe('besides', () => {
  test('below the words where there is room', () => {
    const words = { left: 100, top: 100, right: 160, bottom: 120 };
    expect(besides(words, size, window, [])).toEqual({ left: 100, top: 126, height: 200 });
  });

  test('above them at the bottom of the window', () => {
    const words = { left: 100, top: 600, right: 160, bottom: 620 };
    expect(besides(words, size, window, [])).toEqual({ left: 100, top: 394, height: 200 });
  });

  test('not over the button that posts', () => {
    const words = { left: 100, top: 300, right: 160, bottom: 320 };
    const button = { left: 90, top: 340, right: 300, bottom: 380 };
    expect(besides(words, size, window, [button]).top).toBe(300 - 6 - 200);
  });

  test('a small button counts for more than a corner of a large box', () => {
    const words = { left: 100, top: 300, right: 160, bottom: 320 };
    const button = { left: 120, top: 330, right: 150, bottom: 350 };
    const field = { left: 0, top: 0, right: 1000, bottom: 320 };
    expect(besides(words, size, window, [button, field]).top).toBe(350 + 6);
  });

  test('at hand rather than far off', () => {
    const words = { left: 100, top: 300, right: 160, bottom: 320 };
    const title = { left: 100, top: 20, right: 400, bottom: 40 };
    const list = { left: 100, top: 330, right: 160, bottom: 360 };
    expect(besides(words, size, window, [title, list]).top).toBe(300 - 6 - 200);
  });

  test('lower than it would like to be, where there is no room', () => {
    const words = { left: 20, top: 200, right: 300, bottom: 220 };
    const button = { left: 20, top: 380, right: 300, bottom: 396 };
    const narrow = { width: 340, height: 400 };
    expect(besides(words, { width: 320, height: 300 }, narrow, [button])).toEqual({
      left: 12,
      top: 8,
      height: 186,
    });
  });

  test('always inside the window when it fits there', () => {
    const side = fc.integer({ min: -200, max: 1400 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 200 }),
        (left, top, width, height) => {
          const spot = besides({ left, top, right: left + width, bottom: top + height }, size, window, []);
          const box = boxAt(spot, { ...size, height: spot.height });
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(window.width);
          expect(box.bottom).toBeLessThanOrEqual(window.height);
        },
      ),
    );
  });
});
