import { useId, type ReactNode } from 'react';
import css from './panel.module.css';

interface Props {
  title: ReactNode;
  /** Right of the title. */
  extra?: ReactNode;
  /** Content without inner space: tables. */
  flush?: boolean;
  children: ReactNode;
}

/** A part of a page with a heading of its own: a hairline box, named for assistive technology by its heading. */
export function Panel({ title, extra, flush = false, children }: Props): ReactNode {
  const id = useId();
  return (
    <section className={css.panel} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id}>{title}</h2>
        {extra !== undefined && <div className={css.extra}>{extra}</div>}
      </div>
      <div className={flush ? css.flush : css.body}>{children}</div>
    </section>
  );
}
