/** @jsxImportSource react */
import { type ReactNode, useEffect, useState } from 'react';
import { flags } from './flags.ts';

/**
 * A virtualised list: a handful of cells that are moved and given other content as the window scrolls, so that the
 * same elements show one post and later another.
 */
export function VirtualFeed({
  count,
  height,
  cell,
}: {
  count: number;
  height: number;
  cell(index: number): ReactNode;
}) {
  const [first, setFirst] = useState(0);
  const [top, setTop] = useState<HTMLDivElement | null>(null);
  const shown = Math.ceil(window.innerHeight / height) + 3;
  useEffect(() => {
    if (!top) return;
    const scrolled = () => {
      const above = Math.max(0, -top.getBoundingClientRect().top);
      setFirst(Math.max(0, Math.min(count - shown, Math.floor(above / height) - 1)));
    };
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => window.removeEventListener('scroll', scrolled);
  }, [top, height, count, shown]);
  const indexes = Array.from({ length: Math.min(shown, count) }, (_, at) => first + at);
  return (
    <div ref={setTop} className="virtual-feed" style={{ height: count * height }}>
      {indexes
        .map((index) => ({ index, slot: index % shown }))
        .sort((one, other) => one.slot - other.slot)
        .map(({ index, slot }) => (
          <div key={slot} data-virtualized="false" style={{ transform: `translateY(${index * height}px)`, height }}>
            {cell(index)}
          </div>
        ))}
    </div>
  );
}

/** A counter that the site keeps changing; `?still` stops it. */
export function LikeCount({ from }: { from: number }) {
  const [likes, setLikes] = useState(from);
  useEffect(() => {
    if (flags.has('still')) return;
    const timer = setInterval(() => setLikes((before) => before + 1), 900);
    return () => clearInterval(timer);
  }, []);
  return <span className="likes">{likes}</span>;
}
