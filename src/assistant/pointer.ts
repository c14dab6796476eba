import type { Finding } from '../rules/rule.ts';
import type { Assistant } from './assistant.tsx';

/** How long the pointer rests on marked words before their card opens, and how long it may stray before it closes. */
const REST = 250;
const STRAY = 350;

/**
 * The pointer over marked words. It is only watched: every click in the draft does in the draft what it always does.
 * Pressing something of ours takes the focus from nothing, and the page's own handlers do not hear of it.
 */
export function listenToPointer(assistant: Assistant, signal: AbortSignal): void {
  const { field, surface } = assistant.composer;
  const view = field.ownerDocument.defaultView!;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Finding | undefined;

  const wait = (milliseconds: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  };

  field.addEventListener(
    'pointermove',
    (event) => {
      const found = at(assistant, event);
      if (found === over) return;
      over = found;
      if (found)
        wait(
          REST,
          () => assistant.open?.what !== 'sheet' && assistant.show({ what: 'card', finding: found, by: 'hover' }),
        );
      else leave();
    },
    { signal, passive: true },
  );
  const leave = () => {
    over = undefined;
    wait(STRAY, () => assistant.open?.what === 'card' && assistant.open.by === 'hover' && assistant.close());
  };
  field.addEventListener('pointerleave', leave, { signal, passive: true });
  surface.root.addEventListener('pointerover', () => clearTimeout(timer), { signal, passive: true });
  surface.host.addEventListener('pointerleave', leave, { signal, passive: true });

  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.composedPath().includes(surface.host)) return;
      clearTimeout(timer);
      const found = event.composedPath().includes(field) ? at(assistant, event) : undefined;
      if (found) assistant.show({ what: 'card', finding: found, by: 'click' });
      else if (assistant.open && assistant.open.what !== 'sheet') assistant.close();
    },
    { signal, capture: true, passive: true },
  );

  holdBack(assistant, view, signal);

  surface.root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  for (const type of [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'dblclick',
    'touchstart',
    'touchend',
    'focusin',
    'focusout',
  ]) {
    surface.host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/**
 * While a button is held that was pressed in the page, nothing of ours is in the pointer's way: a press that began in
 * the page ends there too, even where the pill has just come up under it. A composer opens with the press that focused
 * it, so that is how we begin.
 */
function holdBack({ composer: { surface }, mount }: Assistant, view: Window, signal: AbortSignal): void {
  const hold = () => mount.classList.add('held');
  const release = () => mount.classList.remove('held');
  const quietly = { signal, capture: true, passive: true };
  hold();
  view.addEventListener('pointerdown', (event) => !event.composedPath().includes(surface.host) && hold(), quietly);
  for (const type of ['pointerup', 'pointercancel'] as const) view.addEventListener(type, release, quietly);
  view.addEventListener('pointermove', (event) => event.buttons === 0 && release(), quietly);
}

function at({ composer }: Assistant, { clientX: x, clientY: y }: MouseEvent): Finding | undefined {
  return composer.draft.findings.find((finding) =>
    composer.rects(finding).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom),
  );
}
