/** How far a sheet is drawn before it follows. */
const DRAG_PX = 56;

/** Calls back when a sheet is drawn out of the window or into it by its header; it follows the finger on its way out. */
export function watchDrag(
  shell: HTMLElement,
  onDrag: (to: 'out' | 'in') => void,
): void {
  let startY: number | null = null;
  /** 1 where the way out is down, -1 where it is up. */
  const out = () => (shell.dataset['side'] === 'top' ? -1 : 1);
  const follow = (px: number) => {
    shell.style.translate = px * out() > 0 ? `0 ${px}px` : '';
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
      onDrag(moved * out() > 0 ? 'out' : 'in');
    }
  };
  shell.addEventListener('pointerup', end);
  shell.addEventListener('pointercancel', end);
}
