import { renderToStaticMarkup } from 'react-dom/server';
import { apiBy, Refused, type Fetch } from './api.js';
import type { Asking, Page, Reader } from './page.js';
import { faultPage } from './pages/fault.js';
import { pageAt } from './routes.js';
import { Layout } from './ui/layout.js';
import { languageOf, WORDS, type Language } from './words/words.js';

/** A request for a page, as the gateway hands it over. */
export interface PortalRequest {
  /** Behind `/portal`: `/`, `/lists/black`. */
  path: string;
  /** `lang=en&cursor=…` */
  query: string;
  /** The body of a form, as it was sent; null: none was. */
  form: string | null;
  acceptLanguage: string;
  /** Asks the public API. */
  fetch: Fetch;
  assets: { stylesheet: string; icon: string; script: string };
}

export interface PortalAnswer {
  status: number;
  html: string;
  language: Language;
  kept: Page['kept'];
  /** It names the script of the site, which has to be let run. */
  script: boolean;
  /** Seconds, of 429 and 503. */
  retryAfter: string | null;
}

const BASE = '/portal';

/** The page of an address, or one that says why there is none. Throws nothing that the API refused. */
export async function answer(request: PortalRequest): Promise<PortalAnswer> {
  const query = new URLSearchParams(request.query);
  const language = languageOf(query.get('lang'), request.acceptLanguage);
  const asking = askingOf(request, query, language);
  const { page, retryAfter } = await pageFor(request.path, asking);
  const other = otherLanguage(request, query, language);
  const html = renderToStaticMarkup(
    <Layout
      {...{ ...asking, ...request.assets, other, title: page.title, section: page.section }}
      script={page.script ? request.assets.script : null}
    >
      {page.body}
    </Layout>,
  );
  return {
    status: page.status ?? 200,
    html: `<!doctype html>${html}`,
    language,
    kept: page.kept,
    script: page.script === true,
    retryAfter,
  };
}

function askingOf(
  request: PortalRequest,
  query: URLSearchParams,
  language: Language,
): Omit<Asking, 'places'> {
  const form = request.form === null ? null : new URLSearchParams(request.form);
  const carried = query.get('lang') === null ? null : language;
  const to: Reader['to'] = (path, given = {}) => {
    const wanted = Object.entries({ ...given, lang: carried }).filter(([, value]) => value);
    const search = new URLSearchParams(wanted as [string, string][]).toString();
    return `${BASE}${path}${search && `?${search}`}`;
  };
  return { words: WORDS[language], language, to, api: apiBy(request.fetch, language), query, form };
}

async function pageFor(
  path: string,
  asking: Omit<Asking, 'places'>,
): Promise<{ page: Page; retryAfter: string | null }> {
  const found = pageAt(path);
  if (!found) return { page: faultPage(404, asking), retryAfter: null };
  try {
    return { page: await found.load({ ...asking, places: found.places }), retryAfter: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // What the API finds wrong with an address of ours is the address.
    const status = error.status === 422 ? 400 : error.status;
    return { page: faultPage(status, asking), retryAfter: error.retryAfter };
  }
}

/** A result cannot be asked for again by a link: it leads to the empty form. */
function otherLanguage({ path }: PortalRequest, query: URLSearchParams, language: Language): string {
  const search = new URLSearchParams(query);
  search.set('lang', language === 'zh' ? 'en' : 'zh');
  return `${BASE}${path}?${search.toString()}`;
}
