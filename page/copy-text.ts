/**
 * Puts a text on the clipboard and says whether that went well. Pages that are
 * not secure have no clipboard API, and are left the old command.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** Answers the events of the command itself: neither the page nor its selection has a part in it. */
function copyByCommand(text: string): boolean {
  let isCopied = false;
  const fill = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'copy') return;
    // The event of this type has the clipboard.
    (event as ClipboardEvent).clipboardData?.setData('text/plain', text);
    isCopied = true;
  };
  // Without a selection Chromium asks by the first one whether there is something to copy.
  const types = ['beforecopy', 'copy'];
  for (const type of types) window.addEventListener(type, fill, true);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way on such pages
  document.execCommand('copy');
  for (const type of types) window.removeEventListener(type, fill, true);
  return isCopied;
}
