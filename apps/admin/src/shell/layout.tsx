import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Link, Navigate, Outlet, useLocation } from 'react-router-dom';
import { useMay } from '../session/ability.js';
import { SessionClock } from '../session/session-clock.js';
import { useMe } from '../session/session.js';
import { setUpPageOf } from '../session/set-up-page.js';
import { Loading } from '../ui/async-view.js';
import { AccountMenu } from './account-menu.js';
import { LanguageSwitch } from './language-switch.js';
import { Nav } from './nav.js';
import { SystemBanners } from './system-banners.js';
import css from './layout.module.css';

/** The frame of every page behind the sign-in. */
export function Layout(): ReactNode {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const me = useMe();
  const may = useMay();
  const main = useFocusOnMove(pathname);
  const setUp = setUpPageOf(me);
  if (setUp !== null && pathname !== setUp) return <Navigate to={setUp} replace />;
  return (
    <div className={css.frame}>
      <a href="#main" className={css.skip}>
        {t('app.skip')}
      </a>
      <Header />
      <div className={css.side}>{setUp === null && <Nav />}</div>
      <div className={css.content}>
        <SystemBanners seesIncidents={may('incident.read')} />
        <main id="main" ref={main} tabIndex={-1} className={css.main}>
          <Suspense fallback={<Loading rows={8} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  );
}

/** Keyboard and screen reader go on at the new page's beginning, not in the old page's middle. */
function useFocusOnMove(pathname: string): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return main;
}

function Header(): ReactNode {
  const { t } = useTranslation();
  return (
    <header className={css.header}>
      <MobileNav />
      <Link to="/inbox" className={css.brand}>
        <span className={css.name}>{t('app.name')}</span>
        <span className={css.purpose}>{t('app.purpose')}</span>
      </Link>
      <div className={css.tools}>
        <SessionClock className={css.clock} />
        <LanguageSwitch />
        <AccountMenu />
      </div>
    </header>
  );
}

function MobileNav(): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <div className={css.mobileNav}>
      <Button type="text" icon={<MenuOutlined />} aria-label={t('app.menu')} onClick={() => setOpen(true)} />
      <Drawer
        title={t('app.name')}
        placement="left"
        size={260}
        open={open}
        onClose={close}
        styles={{ body: { padding: 0 } }}
      >
        <Nav onGo={close} />
      </Drawer>
    </div>
  );
}
