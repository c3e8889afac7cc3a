import type { ReactElement } from 'react';

function icon(path: string): () => ReactElement {
  return () => (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export const SendIcon = icon('M10 16V4M4.5 9.5 10 4l5.5 5.5');
export const StopIcon = icon('M6 6h8v8H6z');
export const CopyIcon = icon('M7 7h9v9H7zM13 7V4H4v9h3');
export const EditIcon = icon('M4 16l1-4 8-8 3 3-8 8z');
export const RetryIcon = icon('M15.5 8A6 6 0 1 0 16 11M16 4v4h-4');
export const NewIcon = icon('M10 4v12M4 10h12');
