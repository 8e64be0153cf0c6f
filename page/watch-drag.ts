/** How far a sheet is drawn before it follows. */
const DRAG_PX = 56;

/** Calls back when a sheet is drawn up or down by its header; it follows the finger down meanwhile. */
export function watchDrag(
  shell: HTMLElement,
  onDrag: (to: 'down' | 'up') => void,
): void {
  let startY: number | null = null;
  const follow = (px: number) => {
    shell.style.translate = px > 0 ? `0 ${px}px` : '';
  };
  shell.addEventListener('pointerdown', (event) => {
    const isOnHeader =
      event.target instanceof Element &&
      event.target.closest('.header, .grip') &&
      !event.target.closest('button');
    if (!event.isTrusted || !isOnHeader) return;
    startY = event.clientY;
    shell.setPointerCapture(event.pointerId);
  });
  shell.addEventListener('pointermove', (event) => {
    if (startY !== null) follow(event.clientY - startY);
  });
  const end = (event: PointerEvent) => {
    if (startY === null) return;
    const moved = event.clientY - startY;
    startY = null;
    follow(0);
    if (event.type === 'pointerup' && Math.abs(moved) > DRAG_PX) {
      onDrag(moved > 0 ? 'down' : 'up');
    }
  };
  shell.addEventListener('pointerup', end);
  shell.addEventListener('pointercancel', end);
}
