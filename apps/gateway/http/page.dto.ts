import { CountWordIn, TextIn } from './input.js';

export const DEFAULT_PAGE = 50;
export const MAX_PAGE = 200;

/** Paging by an opaque cursor: `next` of one answer is `cursor` of the next request. */
export class PageQuery {
  @TextIn(400, { optional: true, description: '`next` of the page before' })
  cursor?: string;

  @CountWordIn(1, MAX_PAGE, { optional: true, description: `${DEFAULT_PAGE.toString()} unless told` })
  limit?: number;
}
