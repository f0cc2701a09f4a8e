import { posix } from 'node:path';
import { anchorsIn, linksIn } from './markdown.js';

/** The checkout as links see it: a file's text, or undefined when it is not tracked. */
export interface Shelf {
  /** Files and the folders that they stand in. */
  has: (path: string) => boolean;
  text: (file: string) => string;
}

/** Links of one document that lead nowhere, one line each. Addresses outside the checkout are not followed. */
export function deadLinksIn(file: string, shelf: Shelf): string[] {
  return linksIn(shelf.text(file))
    .filter((target) => !/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(target))
    .filter((target) => !leadsSomewhere(file, target, shelf))
    .map((target) => `${file}: ${target}`);
}

function leadsSomewhere(file: string, target: string, { has, text }: Shelf): boolean {
  const [path = '', anchor] = decodeURIComponent(target).split('#');
  const to = path === '' ? file : posix.join(posix.dirname(file), path);
  if (!has(to.replace(/\/$/, ''))) return false;
  return anchor === undefined || (to.endsWith('.md') && anchorsIn(text(to)).has(anchor));
}
