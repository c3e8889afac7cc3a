import type { ReactElement } from 'react';

export function PageB(): ReactElement {
  return <div className="app" />;
}
