import type { Load } from './page.js';
import { about } from './pages/about.js';
import { apply, applyFor } from './pages/apply.js';
import { cases } from './pages/cases.js';
import { entry } from './pages/entry.js';
import { guide } from './pages/guide.js';
import { home } from './pages/home.js';
import { announcements, listOf, publicity, warnings } from './pages/lists.js';
import { search } from './pages/search.js';
import { snapshots } from './pages/snapshots.js';
import { standing, withdrawal } from './pages/standing.js';
import { standard, standards } from './pages/standards.js';

const ID = '([0-9a-fA-F-]{36})';

/** Every page by its address; what stands in brackets is handed to it. */
const ROUTES: readonly (readonly [address: string, load: Load])[] = [
  ['/', home],
  ['/search', search],
  ['/lists/black', listOf('black')],
  ['/lists/red', listOf('red')],
  ['/lists/watch', listOf('watch')],
  [`/entries/${ID}`, entry],
  ['/publicity', publicity],
  ['/warnings', warnings],
  ['/announcements', announcements],
  ['/standards', standards],
  [`/standards/${ID}`, standard],
  ['/cases', cases],
  ['/snapshots', snapshots],
  ['/guide', guide],
  ['/apply', apply],
  ['/apply/objection', applyFor('objection')],
  ['/apply/challenge', applyFor('challenge')],
  ['/apply/repair', applyFor('repair')],
  ['/apply/lead', applyFor('lead')],
  ['/case', standing],
  ['/case/withdraw', withdrawal],
  ['/about', about],
];

/** The page at an address of the site; null: there is none. */
export function pageAt(path: string): { load: Load; places: string[] } | null {
  const address = path.length > 1 ? path.replace(/\/$/, '') : path;
  for (const [pattern, load] of ROUTES) {
    const found = new RegExp(`^${pattern}$`).exec(address);
    if (found) return { load, places: found.slice(1) };
  }
  return null;
}
