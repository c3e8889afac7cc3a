/** Enter that may send: never while an input method composes (keyCode 229: UI Events, 8.3), and Shift makes a new line. */
export function isSendingEnter(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return false;
  if (event.key !== 'Enter' && event.code !== 'NumpadEnter') return false;
  return !event.shiftKey || event.ctrlKey || event.metaKey;
}
