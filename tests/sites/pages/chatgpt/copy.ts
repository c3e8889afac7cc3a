import { sendCopied } from './transport.ts';

/** The Copy button under a message. */
export function copyTurn(text: string): void {
  sendCopied(text);
  navigator.clipboard.writeText(text).catch(() => undefined);
}

/** Tells the server about whatever the user copies from the chat. */
export function watchCopying(): void {
  document.addEventListener('copy', () => {
    const selected = String(document.getSelection());
    if (selected !== '') sendCopied(selected);
  });
}
