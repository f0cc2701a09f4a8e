import { Form, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import type { DraftList } from '../api/types.js';
import { DurationInput } from '../commands/duration-input.js';
import { useTranslation } from '../i18n/use-translation.js';
import { usePacks } from '../packs/packs.api.js';
import css from './draft.module.css';

const MOST_MONTHS = 120;

/** What the maker proposes, and the pack that will govern the entry. */
export function ProposalFields(): ReactNode {
  const { t } = useTranslation();
  const repairable = Form.useWatch<DraftList | undefined>('list') === 'black';
  return (
    <>
      <div className={css.pair}>
        <Form.Item name="proposedValidity" label={t('draft.proposedValidity')}>
          <DurationInput unit="M" min={1} max={MOST_MONTHS} />
        </Form.Item>
        {repairable && <RepairableField />}
      </div>
      <PackField />
      <Form.Item name="remarks" label={t('draft.remarks')}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}

/** Only who is on the black list can repair. */
function RepairableField(): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item name="proposedRepairable" label={t('draft.proposedRepairable')}>
      <Radio.Group
        options={[
          { value: true, label: t('commands.repairableYes') },
          { value: false, label: t('commands.repairableNo') },
        ]}
      />
    </Form.Item>
  );
}

function PackField(): ReactNode {
  const { t } = useTranslation();
  const packs = usePacks().data ?? [];
  const options = packs.map(({ code, version, title }) => ({
    value: `${code}@${version}`,
    label: `${title}（${code} ${version}）`,
  }));
  return (
    <Form.Item name="pack" label={t('draft.pack')} extra={t('draft.packHint')}>
      <Select allowClear placeholder={t('imports.packDefault')} options={options} />
    </Form.Item>
  );
}
