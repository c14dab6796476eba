/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { Composer } from '../composer.ts';
import { LexicalField } from '../editors/LexicalField.tsx';

interface Props {
  composer: Composer;
  placeholder: string;
  /** Left out where the site only gives a placeholder. */
  label?: string;
  lines?: 'paragraphs' | 'breaks';
}

/** Facebook's text field: its aria-placeholder is there only a moment later. */
export function TextField({ composer, placeholder, label, lines = 'paragraphs' }: Props) {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHydrated(true), 30);
    return () => clearTimeout(timer);
  }, []);
  const attributes = {
    ...(label ? { 'aria-label': label } : {}),
    ...(hydrated ? { 'aria-placeholder': placeholder } : {}),
  };
  return <LexicalField composer={composer} placeholder={placeholder} lines={lines} attributes={attributes} />;
}
