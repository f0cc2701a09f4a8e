import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { EntryPage } from '../api/types.js';
import { usePacks } from '../packs/packs.api.js';

/** What must be known of the entry's own pack; of the default one the frame tells already. */
export function PackNotice({ pack: { code, version } }: Pick<EntryPage, 'pack'>): ReactNode {
  const pack = usePacks().data?.find((one) => one.code === code && one.version === version);
  if (!pack?.notice || pack.isDefault) return null;
  return <Alert type="warning" showIcon title={pack.notice} />;
}
