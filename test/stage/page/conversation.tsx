/** @jsxImportSource react */
import { useState } from 'react';
import { type Composer, useComposer } from './composer.ts';

/** What has been said in a conversation, and the composer that adds to it by Enter or button. */
export function useConversation(id: string, first: string): { said: string[]; composer: Composer } {
  const [said, setSaid] = useState([first]);
  const composer = useComposer({ id, sendOn: 'Enter', onSent: () => setSaid((before) => [...before, '✓']) });
  return { said, composer };
}

/** The messages of a conversation; `each` holds the site's attributes of one. */
export function Log({ said, each = {}, ...rest }: { said: string[]; each?: Record<string, string> } & Attributes) {
  return (
    <div className="log" {...rest}>
      {said.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a message is its place in the conversation
        <div key={index} className="said" {...each}>
          {text}
        </div>
      ))}
    </div>
  );
}
type Attributes = React.HTMLAttributes<HTMLDivElement> & { [data: `data-${string}`]: string };
