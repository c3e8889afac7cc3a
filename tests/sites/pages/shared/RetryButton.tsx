import type { ReactElement } from 'react';
import type { Chat } from './chat.ts';
import { RetryIcon } from './icons.tsx';
import type { Turn } from './transport.ts';

interface RetryButtonProps {
  readonly chat: Chat;
  readonly turn: Turn;
  readonly label: string;
}

/** Asks again: under a reply, or under a prompt that was refused. */
export function RetryButton({ chat, turn, label }: RetryButtonProps): ReactElement {
  return (
    <button type="button" aria-label={label} onClick={() => void chat.retry(turn.id)}>
      <RetryIcon />
    </button>
  );
}
