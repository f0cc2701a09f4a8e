import type { ComponentType, ReactNode } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router-dom';
import type { Permission } from './api/types.js';
import { Gate, Permitted } from './session/gate.js';
import { PasswordPage } from './session/password.page.js';
import { SignInPage } from './session/sign-in.page.js';
import { Layout } from './shell/layout.js';
import { RouteFault } from './shell/route-fault.js';
import { Loading } from './ui/async-view.js';
import { NotFound } from './ui/states.js';

type LoadPage = () => Promise<{ default: ComponentType }>;

/** A page in a file of its own, fetched when first opened, for those who hold the permission. */
function page(path: string, permission: Permission | null, load: LoadPage): RouteObject {
  return {
    path,
    lazy: async () => {
      const { default: Content } = await load();
      const Component = (): ReactNode =>
        permission ? (
          <Permitted by={permission}>
            <Content />
          </Permitted>
        ) : (
          <Content />
        );
      return { Component };
    },
  };
}

const pages: RouteObject[] = [
  { index: true, element: <Navigate to="/inbox" replace /> },
  { path: 'password', element: <PasswordPage /> },
  page('second-factor', null, () =>
    import('./session/second-factor.page.js').then(({ SecondFactorPage }) => ({ default: SecondFactorPage })),
  ),
  page('inbox', null, () => import('./inbox/inbox.page.js')),
  page('dashboard', 'entry.read', () => import('./dashboard/dashboard.page.js')),
  page('warnings', 'entry.read', () => import('./warnings/warnings.page.js')),
  page('entries', 'entry.read', () => import('./entries/entries.page.js')),
  page('entries/new', 'entry.draft', () => import('./draft/new-entry.page.js')),
  page('entries/:id', 'entry.read', () => import('./entry/entry.page.js')),
  page('subjects/:id', 'entry.read', () => import('./subjects/subject.page.js')),
  page('imports', 'import.run', () => import('./imports/imports.page.js')),
  page('imports/:id', 'import.run', () => import('./imports/import.page.js')),
  page('comparisons', 'entry.read', () => import('./platforms/waiting.page.js')),
  page('filings', 'entry.read', () => import('./filings/filings.page.js')),
  page('notifications', 'entry.read', () => import('./notifications/notifications.page.js')),
  page('statistics', 'entry.read', () => import('./statistics/statistics.page.js')),
  page('statistics/:month', 'entry.read', () => import('./statistics/statistics.page.js')),
  page('typical-cases', 'entry.read', () => import('./typical-cases/typical-cases.page.js')),
  page('cases', 'remedy.read', () => import('./cases/cases.page.js')),
  page('cases/:id', 'remedy.read', () => import('./cases/case.page.js')),
  page('corrections', 'entry.read', () => import('./corrections/corrections.page.js')),
  page('corrections/:id', 'entry.read', () => import('./corrections/correction.page.js')),
  page('measures', 'entry.read', () => import('./measures/measures.page.js')),
  page('erasures', 'entry.read', () => import('./erasures/erasures.page.js')),
  page('publications', 'entry.read', () => import('./publications/publications.page.js')),
  page('platforms', 'entry.read', () => import('./platforms/platforms.page.js')),
  page('calendar', 'calendar.read', () => import('./calendar/calendar.page.js')),
  page('calendar/:year', 'calendar.read', () => import('./calendar/calendar.page.js')),
  page('packs', 'pack.read', () => import('./packs/packs.page.js')),
  page('packs/:code/:version', 'pack.read', () => import('./packs/pack.page.js')),
  page('catalogues', 'pack.read', () => import('./catalogues/catalogues.page.js')),
  page('standards', 'standard.read', () => import('./standards/standards.page.js')),
  page('standards/:id', 'standard.read', () => import('./standards/standard.page.js')),
  page('sweeps', 'entry.read', () => import('./sweeps/sweeps.page.js')),
  page('sweeps/:id', 'entry.read', () => import('./sweeps/sweep.page.js')),
  page('engine', 'engine.read', () => import('./engine/engine.page.js')),
  page('engine/reconciliation', 'engine.read', () => import('./reconciliation/reconciliation.page.js')),
  page('engine/incidents', 'incident.read', () => import('./engine/incidents.page.js')),
  page('accounts', 'account.read', () => import('./organisation/accounts.page.js')),
  page('accounts/:id', 'account.read', () => import('./organisation/account.page.js')),
  page('departments', 'account.read', () => import('./organisation/departments.page.js')),
  page('fields', 'account.read', () => import('./organisation/fields.page.js')),
  page('systems', 'webhook.manage', () => import('./systems/systems.page.js')),
  page('systems/webhooks/:id', 'webhook.manage', () => import('./systems/webhook.page.js')),
  page('looks', 'queryRegister.review', () => import('./looks/looks.page.js')),
  page('audit', 'audit.read', () => import('./audit/audit.page.js')),
  { path: '*', element: <NotFound /> },
];

export const createRouter = () =>
  createBrowserRouter([
    { path: '/sign-in', element: <SignInPage /> },
    {
      path: '/',
      element: (
        <Gate>
          <Layout />
        </Gate>
      ),
      hydrateFallbackElement: <Loading rows={8} />,
      errorElement: <RouteFault />,
      children: [{ errorElement: <RouteFault />, children: pages }],
    },
  ]);
