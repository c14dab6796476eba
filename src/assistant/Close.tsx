import { words } from '../platform/words.ts';

/** The button in the corner that puts something away. */
export function Close({ close }: { close(): void }) {
  return (
    <button
      type="button"
      class="button plain close"
      data-do="close"
      aria-label={words('assistant_close')}
      onClick={close}
    >
      ×
    </button>
  );
}
