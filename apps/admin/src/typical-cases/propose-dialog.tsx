import { Alert, App, Button, Input, Modal } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useCasePreview, usePropose, type CaseToPropose } from './typical-cases.api.js';
import css from './typical-cases.module.css';

const EMPTY: CaseToPropose = { entryNo: '', title: '', text: '' };

/** Proposes an entry as a typical case; the redacted text is read before it is sent. */
export function ProposeDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [given, setGiven] = useState(EMPTY);
  const preview = useCasePreview();
  const propose = usePropose(() => {
    void message.success(t('cases.proposedDone'));
    onClose();
  });
  const change = (part: Partial<CaseToPropose>) => {
    setGiven({ ...given, ...part });
    preview.reset();
  };
  const thrown = preview.error ?? propose.error;
  return (
    <Modal
      open
      title={t('cases.propose')}
      okText={t('cases.propose')}
      okButtonProps={{ disabled: !preview.data }}
      confirmLoading={propose.isPending}
      mask={{ closable: false }}
      onOk={() => propose.mutate(given)}
      onCancel={onClose}
    >
      <div className={css.stack}>
        <Fields given={given} onChange={change} />
        <div>
          <Button
            disabled={Object.values(given).some((value: string) => value.trim() === '')}
            loading={preview.isPending}
            onClick={() => preview.mutate(given)}
          >
            {t('cases.preview')}
          </Button>
        </div>
        {thrown && <ProblemAlert thrown={thrown} />}
        {preview.data === null && <Alert type="warning" title={t('cases.unknownEntry')} />}
        {preview.data && (
          <section aria-label={t('cases.text')}>
            <p className="muted">{t('cases.previewLead')}</p>
            <p>
              <strong>{preview.data.title}</strong>
            </p>
            <p className={css.text}>{preview.data.text}</p>
          </section>
        )}
      </div>
    </Modal>
  );
}

interface FieldsProps {
  given: CaseToPropose;
  onChange: (part: Partial<CaseToPropose>) => void;
}

function Fields({ given, onChange }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}no`}>{t('cases.entryNo')}</label>
      <Input
        id={`${id}no`}
        maxLength={40}
        value={given.entryNo}
        onChange={({ target }) => onChange({ entryNo: target.value.trim() })}
      />
      <label htmlFor={`${id}title`}>{t('cases.caseTitle')}</label>
      <Input
        id={`${id}title`}
        maxLength={100}
        value={given.title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <label htmlFor={`${id}text`}>{t('cases.original')}</label>
      <Input.TextArea
        id={`${id}text`}
        maxLength={8000}
        autoSize={{ minRows: 4, maxRows: 12 }}
        value={given.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
    </>
  );
}
