/** @jsxImportSource react */
import { Component, type ErrorInfo, type MouseEvent, type ReactNode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { flags } from './flags.ts';
import { go } from './router.ts';
import { recordError, recordShortcut } from './stage.ts';

/** What every site's page has: mounting, a net for errors, links, single-key shortcuts, and the faults asked for. */

class ErrorNet extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override componentDidCatch(error: Error, _info: ErrorInfo) {
    recordError('React', error);
  }
  override render() {
    return this.state.broken ? <p>This page has broken.</p> : this.props.children;
  }
}

/**
 * Renders a site into its root element. `?frame` puts the same page into a child frame instead; `?hostile=NAME,NAME`
 * lets the page attack us first.
 */
export async function mount(root: string, page: ReactNode): Promise<void> {
  stripAttributes();
  putLabelsOtherwise();
  const attacks = flags.get('hostile');
  if (attacks) (await import('./hostile.ts')).attack(attacks.split(','));
  createRoot(document.querySelector(root)!).render(flags.has('frame') ? <ChildFrame /> : <ErrorNet>{page}</ErrorNet>);
}

function ChildFrame() {
  const inner = new URLSearchParams(flags);
  inner.delete('frame');
  return <iframe title="Composer" className="child-frame" src={`${location.pathname}?${inner}`} />;
}

/** `?strip=aria-label,role`: a site that has lost these attributes, for good and everywhere. */
function stripAttributes(): void {
  const names = (flags.get('strip') ?? '').split(',').filter(Boolean);
  if (names.length > 0) everywhere(names, (element, name) => element.removeAttribute(name));
}

/** `?foreign`: a site whose labels are in a language that no table of ours has. */
function putLabelsOtherwise(): void {
  if (!flags.has('foreign')) return;
  everywhere(['aria-label', 'aria-placeholder', 'placeholder', 'title'], (element, name) => {
    const label = element.getAttribute(name)!;
    if (!label.startsWith('ŵ')) element.setAttribute(name, `ŵ${[...label].reverse().join('')}`);
  });
}

/** Does something to these attributes wherever they turn up. */
function everywhere(names: string[], change: (element: Element, name: string) => void): void {
  const look = (element: Element) => {
    for (const name of names) if (element.hasAttribute(name)) change(element, name);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const node of [target, ...addedNodes]) {
        if (!(node instanceof Element)) continue;
        look(node);
        for (const inside of node.querySelectorAll('*')) look(inside);
      }
    }
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: names });
}

/** A link that stays in the page. */
export function Link({ to, background, ...rest }: { to: string; background?: string } & JSX.Anchor) {
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    go(to, background === undefined ? {} : { background });
  };
  return <a href={to} onClick={follow} {...rest} />;
}

declare namespace JSX {
  type Anchor = Omit<React.AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { [data: `data-${string}`]: string };
}

/** The site's single-key shortcuts: heard when no field has the keyboard, as far as the site can see. */
export function useShortcuts(keys: string): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const typing = target.isContentEditable || /^(input|textarea|select)$/i.test(target.localName);
      const command = event.ctrlKey || event.metaKey || event.altKey;
      if (!typing && !command && [...keys].includes(event.key)) recordShortcut(event.key);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [keys]);
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** An element that acts as a button without being one, as Facebook's and Instagram's do. */
export function DivButton({ onPress, ...rest }: { onPress(): void } & React.HTMLAttributes<HTMLDivElement>) {
  return (
    <div
      role="button"
      tabIndex={0}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onPress();
        }
      }}
      {...rest}
    />
  );
}
