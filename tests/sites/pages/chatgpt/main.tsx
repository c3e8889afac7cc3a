import { createRoot } from 'react-dom/client';
import { DemoBanner, DemoPane, IS_DEMO } from '../shared/Demo.tsx';
import { CONTRACT } from './contract.ts';
import { watchCopying } from './copy.ts';
import { PageA } from './PageA.tsx';
import { PageB } from './PageB.tsx';
import { PageC } from './PageC.tsx';
import { PageD } from './PageD.tsx';

const Page = { A: PageA, B: PageB, C: PageC, D: PageD }[CONTRACT];

watchCopying();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <>
      {IS_DEMO && <DemoBanner />}
      <Page />
      {IS_DEMO && <DemoPane />}
    </>,
  );
}
