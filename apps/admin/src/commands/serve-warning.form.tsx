import { Form, Radio } from 'antd';
import type { ReactNode } from 'react';
import type { EntryPage } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import type { CommandForm } from './command-form.js';
import { servedToday, ServiceFields, serviceOf } from './serve-notice.form.js';
import { useFillRule } from './use-fill-rule.js';
import { ValidityField } from './validity-field.js';

function Fields({ entry }: { entry: EntryPage }): ReactNode {
  return (
    <>
      <ServiceFields entry={entry} />
      <ValidityField bounds={entry.terms.validity.single} proposed={null} />
      {entry.terms.mayBePublic === true && <PublicField />}
    </>
  );
}

/** Whether the public may see it; asked only where the pack lets the department choose. */
function PublicField(): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  return (
    <Form.Item
      name="public"
      label={t('commands.publicLabel')}
      extra={t('commands.publicHint')}
      rules={[fill(t('commands.publicLabel'))]}
    >
      <Radio.Group
        options={[
          { value: true, label: t('commands.publicYes') },
          { value: false, label: t('commands.publicNo') },
        ]}
      />
    </Form.Item>
  );
}

/** The subject was told that it is watched, and for how long (§16). */
export const SERVE_WARNING: CommandForm = {
  Fields,
  initial: ({ terms }) => ({ ...servedToday(), validity: terms.validity.single?.default ?? null }),
  body: ({ reason, validity, public: isPublic, ...values }) => ({
    ...serviceOf(values),
    validity,
    public: isPublic === true,
    reason,
  }),
};
