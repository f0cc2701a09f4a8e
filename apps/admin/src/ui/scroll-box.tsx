import { useEffect, useRef, useState, type ReactNode } from 'react';
import css from './scroll-box.module.css';

interface Props {
  /** What scrolls, for those who reach it by keyboard. */
  label: string;
  children: ReactNode;
}

/** Scrolls sideways when its content is wider than the page; a stop for the keyboard only while it does. */
export function ScrollBox({ label, children }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = (): void => setScrolls(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={css.box} {...(scrolls && { tabIndex: 0, role: 'group', 'aria-label': label })}>
      {children}
    </div>
  );
}
