/** @jsxImportSource react */
import { type ReactNode, useEffect, useState } from 'react';
import type { Composer } from '../composer.ts';
import { delay } from '../flags.ts';

/**
 * Mounts an editor as the address asks for: `?late=MS` after a while, `?remount=MS` anew a while after the
 * first change (the draft kept, the element not). `again` remounts whenever it changes.
 */
export function Field({
  composer,
  again = 0,
  children,
}: {
  composer: Composer;
  again?: number;
  children: (binding: Composer['bind']) => ReactNode;
}) {
  const late = delay('late');
  const remount = delay('remount');
  const [there, setThere] = useState(late === undefined);
  const [life, setLife] = useState(0);
  useEffect(() => {
    if (late === undefined) return;
    const timer = setTimeout(() => setThere(true), late);
    return () => clearTimeout(timer);
  }, [late]);
  const [begun, setBegun] = useState(false);
  if (!begun && composer.text !== composer.initial) setBegun(true);
  useEffect(() => {
    if (remount === undefined || !begun) return;
    const timer = setTimeout(() => setLife(1), remount);
    return () => clearTimeout(timer);
  }, [remount, begun]);
  return there ? <Life key={`${life}.${again}`}>{children(composer.bind)}</Life> : null;
}

function Life({ children }: { children: ReactNode }) {
  return <>{children}</>;
}
