import { lazy, Suspense, type ReactNode } from 'react';
import { Loading } from './async-view.js';
import type { Bar } from './bar-chart.js';
import css from './bar-chart.module.css';

const BarChart = lazy(() => import('./bar-chart.js'));

interface Props {
  bars: readonly Bar[];
  title: string;
  /** The table that says the same. */
  children: ReactNode;
}

/** A chart and its table side by side, the table alone where there is nothing to draw; the charts' library is fetched when the first of them is shown. */
export function ChartBeside({ bars, title, children }: Props): ReactNode {
  if (bars.length === 0) return children;
  return (
    <div className={css.beside}>
      <Suspense fallback={<Loading rows={4} />}>
        <BarChart bars={bars} title={title} />
      </Suspense>
      {children}
    </div>
  );
}
