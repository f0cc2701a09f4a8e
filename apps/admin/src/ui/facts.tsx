import type { ReactNode } from 'react';
import css from './facts.module.css';

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Labels with their values; what has no value is left out. */
export function Facts({ items }: { items: readonly (Fact | null)[] }): ReactNode {
  const shown = items.filter(
    (item): item is Fact => item !== null && item.value !== null && item.value !== '',
  );
  return (
    <dl className={css.facts}>
      {shown.map(({ label, value }) => (
        <div key={label} className={css.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
