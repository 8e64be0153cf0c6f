import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Height of a row before it was ever drawn, in px: date and a title of two lines. */
const TYPICAL_ROW = 64;
/** How far outside the scrolled area a block is drawn, in px: about two screens. */
const MARGIN = 1500;

/**
 * Some rows of a long list, which are drawn only near what is seen, or while
 * wanted. In their place stands an empty block of the height they had.
 */
export function RowBlock(props: {
  count: number;
  isWanted: boolean;
  children: () => ComponentChildren;
}) {
  const block = useRef<HTMLOListElement>(null);
  const [isNear, setIsNear] = useState(false);
  const height = useRef(props.count * TYPICAL_ROW);

  useEffect(() => {
    const element = block.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const isNow = entries.at(-1)?.isIntersecting ?? false;
        if (!isNow) height.current = element.offsetHeight;
        setIsNear(isNow);
      },
      { root: findScroller(element), rootMargin: `${MARGIN}px` },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const isDrawn = isNear || props.isWanted;
  return (
    <ol
      ref={block}
      class="rows"
      style={isDrawn ? undefined : { height: `${height.current}px` }}
    >
      {isDrawn && props.children()}
    </ol>
  );
}

/** What scrolls the list: an element in wide windows, the page itself in small ones. */
function findScroller(element: Element): Element | null {
  const scroller = element.closest('[data-scrolls]');
  const isScroller =
    scroller && getComputedStyle(scroller).overflowY !== 'visible';
  return isScroller ? scroller : null;
}
