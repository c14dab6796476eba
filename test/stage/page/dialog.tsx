/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { flags } from './flags.ts';
import { recordLoss } from './stage.ts';

/**
 * A modal dialog as the sites have them: in a layer of its own, the keyboard kept inside, closed by Escape and by a
 * press outside it, which throws the draft away.
 */

/** How a press outside is noticed; `?outside=` puts another in place of a site's own. */
type Outside = 'capture' | 'bubble';

interface Props {
  onClose(): void;
  /** The site's layer for dialogs: a selector, or the body. */
  layer?: string;
  outside?: Outside;
  /** `focusin`: a focus elsewhere is taken back. `sentinels`: Tab is turned round at both ends. */
  trap?: 'focusin' | 'sentinels';
  className?: string;
  attributes: Record<string, string>;
  children: ReactNode;
}

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), textarea, [contenteditable="true"], [tabindex="0"]';

export function Dialog({
  onClose,
  layer = 'body',
  outside = 'capture',
  trap = 'focusin',
  className = '',
  attributes,
  children,
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(() => {});
  close.current = () => {
    if (box.current) recordLoss(box.current);
    onClose();
  };

  useEffect(() => {
    const dialog = box.current!;
    const before = document.activeElement as HTMLElement | null;
    let last: HTMLElement | undefined;
    const isTopmost = () => [...document.querySelectorAll('[role="dialog"]')].at(-1) === dialog;
    const pressed = (event: Event) => {
      if (isTopmost() && !dialog.contains(event.target as Node)) close.current();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isTopmost()) close.current();
      if (event.key === 'Tab') turnRound(dialog, event);
    };
    const focused = (event: FocusEvent) => {
      const target = event.target as HTMLElement;
      if (dialog.contains(target)) last = target;
      else if (isTopmost()) (last?.isConnected ? last : focusable(dialog)[0])?.focus();
    };
    const capture = (flags.get('outside') ?? outside) === 'capture';
    document.addEventListener('pointerdown', pressed, capture);
    document.addEventListener('keydown', key);
    if (trap === 'focusin') document.addEventListener('focusin', focused);
    return () => {
      document.removeEventListener('pointerdown', pressed, capture);
      document.removeEventListener('keydown', key);
      document.removeEventListener('focusin', focused);
      before?.focus();
    };
  }, [outside, trap]);

  return createPortal(
    <div className="mask">
      {trap === 'sentinels' && <Sentinel box={box} to="last" />}
      <div ref={box} role="dialog" aria-modal="true" className={`dialog ${className}`} {...attributes}>
        {children}
      </div>
      {trap === 'sentinels' && <Sentinel box={box} to="first" />}
    </div>,
    document.querySelector(layer)!,
  );
}

/** An invisible stop at either end that sends the focus to the other end. */
function Sentinel({ box, to }: { box: { current: HTMLDivElement | null }; to: 'first' | 'last' }) {
  const turn = () =>
    focusable(box.current!)
      .at(to === 'first' ? 0 : -1)
      ?.focus();
  return <div tabIndex={0} onFocus={turn} />;
}

function turnRound(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = focusable(dialog);
  const from = event.shiftKey ? stops[0] : stops.at(-1);
  if (event.target !== from) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

function focusable(dialog: HTMLElement): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.offsetParent !== null);
}
