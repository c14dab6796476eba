import { useEffect, useState } from 'preact/hooks';

/** The part of a page that is shown: what stands after the `#` of its address, or the first one. */
export function usePart<Name extends string>(parts: Readonly<Record<Name, unknown>>, first: Name): Name {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const changed = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return Object.hasOwn(parts, hash) ? (hash as Name) : first;
}
