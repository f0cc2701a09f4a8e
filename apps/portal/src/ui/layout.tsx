import type { ReactNode } from 'react';
import type { Reader, Section } from '../page.js';

export interface Frame extends Reader {
  title: string;
  section: Section | null;
  /** Where the same page is in the other language. */
  other: string;
  stylesheet: string;
  icon: string;
  /** Of pages with a form that is sent from the browser; null: the page has no script. */
  script: string | null;
  children: ReactNode;
}

const PLACES: readonly (readonly [Section, string])[] = [
  ['home', '/'],
  ['lists', '/lists/black'],
  ['publicity', '/publicity'],
  ['warnings', '/warnings'],
  ['announcements', '/announcements'],
  ['standards', '/standards'],
  ['cases', '/cases'],
  ['snapshots', '/snapshots'],
  ['guide', '/guide'],
  ['apply', '/apply'],
  ['standing', '/case'],
];

/** The whole document: head, navigation, content, foot. */
export function Layout({ children, ...frame }: Frame) {
  const { words, language, title, section, stylesheet, icon, script } = frame;
  return (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{section === 'home' ? words.siteLong : `${title} · ${words.site}`}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href={icon} />
        {script !== null && <script type="module" src={script} />}
      </head>
      <body>
        <a className="skip" href="#content">
          {words.skip}
        </a>
        <Head {...frame} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Foot {...frame} />
      </body>
    </html>
  );
}

type Around = Omit<Frame, 'children'>;

function Head({ words, to, section, other, language }: Around) {
  return (
    <header className="head">
      <div className="bar">
        <a className="site" href={to('/')}>
          {words.site}
        </a>
        <a
          className="language"
          href={other}
          hrefLang={language === 'zh' ? 'en' : 'zh-CN'}
          lang={language === 'zh' ? 'en' : 'zh-CN'}
        >
          {words.otherLanguage}
        </a>
      </div>
      <nav aria-label={words.menu}>
        <ul>
          {PLACES.map(([name, path]) => (
            <li key={name}>
              <a href={to(path)} aria-current={name === section ? 'page' : undefined}>
                {words.nav[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Foot({ words, to }: Around) {
  return (
    <footer className="foot">
      <p>{words.footNote}</p>
      <ul aria-label={words.footLinks}>
        <li>
          <a href={to('/about')}>{words.nav.about}</a>
        </li>
        <li>
          <a href="/api/docs">{words.api}</a>
        </li>
      </ul>
    </footer>
  );
}
