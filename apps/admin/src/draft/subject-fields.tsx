import { Form, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import type { SubjectKind } from '../api/types.js';
import { useFillRule } from '../commands/use-fill-rule.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { PERSONAL_DOCUMENTS, SUBJECT_KINDS } from './choices.js';
import css from './draft.module.css';

/** Who: a person by a document, the others by their code, with whoever represents them. */
export function SubjectFields(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const fill = useFillRule();
  const person = Form.useWatch<SubjectKind | undefined>('subjectKind') === 'naturalPerson';
  const name = t(person ? 'draft.personName' : 'draft.name');
  return (
    <>
      <Form.Item name="subjectKind" label={t('draft.subjectKind')}>
        <Radio.Group options={options('subjectKind', SUBJECT_KINDS)} />
      </Form.Item>
      <Form.Item name="name" label={name} rules={[{ ...fill(name), whitespace: true }]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      {person ? <PersonFields /> : <OrganisationFields />}
      <p className={css.hint}>{t('draft.normalised')}</p>
    </>
  );
}

function PersonFields(): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  return (
    <div className={css.pair}>
      <Form.Item name="documentType" label={t('draft.documentType')} rules={[fill(t('draft.documentType'))]}>
        <DocumentSelect />
      </Form.Item>
      <Form.Item
        name="documentNumber"
        label={t('draft.documentNumber')}
        rules={[fill(t('draft.documentNumber'))]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
    </div>
  );
}

function OrganisationFields(): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  return (
    <>
      <div className={css.pair}>
        <Form.Item name="uscc" label={t('entry.uscc')} rules={[fill(t('entry.uscc'))]}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name="lei" label={t('entry.lei')}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
      </div>
      <Representative />
    </>
  );
}

function Representative(): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  const named = Boolean(Form.useWatch<string | undefined>(['legalRepresentative', 'name']));
  return (
    <fieldset className={css.group}>
      <legend>{t('draft.representative')}</legend>
      <div className={css.triple}>
        <Form.Item name={['legalRepresentative', 'name']} label={t('draft.representativeName')}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name={['legalRepresentative', 'documentType']}
          label={t('draft.documentType')}
          initialValue="residentId"
        >
          <DocumentSelect />
        </Form.Item>
        <Form.Item
          name={['legalRepresentative', 'documentNumber']}
          label={t('draft.documentNumber')}
          rules={named ? [fill(t('draft.documentNumber'))] : []}
        >
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
      </div>
    </fieldset>
  );
}

function DocumentSelect(props: {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
}): ReactNode {
  const options = useOptions();
  return <Select {...props} options={options('documentType', PERSONAL_DOCUMENTS)} />;
}
