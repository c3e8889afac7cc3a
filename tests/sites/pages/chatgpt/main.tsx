import { createRoot } from 'react-dom/client';
import { DemoBanner, DemoPane, IS_DEMO } from '../shared/Demo.tsx';
import { CONTRACT } from './chat.ts';
import { watchCopying } from './copy.ts';
import { PageA } from './PageA.tsx';
import { PageB } from './PageB.tsx';

watchCopying();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <>
      {IS_DEMO && <DemoBanner />}
      {CONTRACT === 'B' ? <PageB /> : <PageA />}
      {IS_DEMO && <DemoPane />}
    </>,
  );
}
