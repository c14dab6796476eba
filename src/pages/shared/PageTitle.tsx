import type { ComponentChildren } from 'preact';

/** The heading of a page of ours, with our mark. */
export function PageTitle({ children }: { children: ComponentChildren }) {
  return (
    <h1>
      <img src="/icons/icon-48.png" alt="" width="32" height="32" />
      {children}
    </h1>
  );
}
