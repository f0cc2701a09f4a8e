import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { RouterProvider } from 'react-router-dom';
import { createQueryClient } from './api/query-client.js';
import { antdLocale } from './i18n/antd-locale.js';
import { useLanguage } from './i18n/use-words.js';
import { createRouter } from './routes.js';
import { forgetSession } from './session/session.js';
import { THEME } from './theme/theme.js';

const queries = createQueryClient((client) => forgetSession(client, 'ended'));
const router = createRouter();

export function App(): ReactNode {
  const language = useLanguage();
  return (
    <ConfigProvider theme={THEME} locale={antdLocale(language)} button={{ autoInsertSpace: false }}>
      <AntApp component={false} message={{ maxCount: 2 }}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
