import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useMeasuresInForce } from '../measures/measures.api.js';

/** As which of the bodies that the catalogue of measures invites a system speaks. */
export function InvitedBodyField(): ReactNode {
  const { t } = useTranslation();
  const catalogue = useMeasuresInForce();
  const measures = catalogue.data?.memoranda.flatMap((one) => one.measures) ?? [];
  const bodies = new Map(measures.flatMap(({ body, bodyName }) => (body ? [[body, bodyName]] : [])));
  return (
    <Form.Item name="body" label={t('systems.body')} extra={t('systems.bodyHint')}>
      <Select allowClear options={[...bodies].map(([value, label]) => ({ value, label }))} />
    </Form.Item>
  );
}
