import type { Page, Reader } from '../page.js';

const KNOWN = [400, 404, 410, 429] as const;

/** What is shown instead of a page: nobody is named, and what to do is said. */
export function faultPage(status: number, { words, to }: Reader): Page {
  const known = KNOWN.find((one) => one === status) ?? 503;
  const { title, text } = words.fault[known];
  return {
    ...{ title, section: null, status: known, kept: 'never' },
    body: (
      <>
        <h1>{title}</h1>
        <p className="lead">{text}</p>
        <p>
          <a href={to('/')}>{words.fault.home}</a>
        </p>
      </>
    ),
  };
}
