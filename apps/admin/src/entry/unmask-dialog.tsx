import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { api, unwrap } from '../api/client.js';
import type { Personal } from '../api/types.js';
import { PurposeDialog } from '../ui/purpose-dialog.js';

interface Props {
  entryId: string;
  onShown: (personal: Personal) => void;
  onClose: () => void;
}

/** Asks for the purpose, then for the data. Nothing of it is cached: closing the page forgets it. */
export function UnmaskDialog({ entryId, onShown, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const look = useMutation({
    mutationFn: async (purpose: string): Promise<Personal> =>
      unwrap(
        await api.GET('/api/v1/entries/{id}/personal', {
          params: { path: { id: entryId }, query: { purpose } },
        }),
      ),
    gcTime: 0,
    onSuccess: onShown,
  });
  return (
    <PurposeDialog
      title={t('entry.unmaskTitle')}
      pending={look.isPending}
      error={look.error}
      onPurpose={look.mutate}
      onClose={onClose}
    />
  );
}
