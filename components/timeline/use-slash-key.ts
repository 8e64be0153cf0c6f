import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Moves focus into the search when `/` is pressed outside of a text field. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  // Not an effect after the paint: whoever sees the search may press the key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '/' || !isPlain || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [field]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'text';
}
