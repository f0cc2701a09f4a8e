import { Form, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState, type ReactNode } from 'react';
import type {
  CorrectionLetter,
  CorrectionLetterStanding,
  CorrectionPage,
  ServiceMethod,
} from '../api/types.js';
import { DocumentsInput } from '../commands/documents-input.js';
import { SERVICE_METHODS } from '../commands/service-methods.js';
import { today } from '../format/dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions, useWords } from '../i18n/use-words.js';
import { CorrectionDialog, useDone } from './correction-dialog.js';
import { useCorrectionCommand } from './corrections.api.js';
import { dayOf, DayField } from './day-field.js';

interface IssueProps {
  one: CorrectionPage;
  letter: CorrectionLetter;
  onClose: () => void;
}

/** The signed letter, chosen among the entry's documents of its kind or uploaded on the spot. */
export function IssueDialog({ one, letter, onClose }: IssueProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const [[documentId], setDocuments] = useState<readonly string[]>([]);
  const name = words('documentKind', letter);
  const title = t('corrections.issueOne', { letter: name });
  const send = useCorrectionCommand(one.entryId, 'issueLetter', useDone(title, onClose));
  return (
    <CorrectionDialog
      title={title}
      okText={t('corrections.issue')}
      ready={documentId !== undefined}
      send={send}
      onSend={() => documentId !== undefined && send.mutate({ letter, documentId })}
      onClose={onClose}
    >
      <p>{t('corrections.issueLead', { letter: name })}</p>
      <Form layout="vertical">
        <Form.Item label={t('corrections.signed', { letter: name })} htmlFor={FIELD} required>
          <DocumentsInput
            single
            strict
            id={FIELD}
            entryId={one.entryId}
            kind={letter}
            value={documentId === undefined ? [] : [documentId]}
            onChange={setDocuments}
          />
        </Form.Item>
      </Form>
    </CorrectionDialog>
  );
}

const FIELD = 'signed-letter';

interface ServeProps {
  one: CorrectionPage;
  letter: CorrectionLetterStanding;
  onClose: () => void;
}

/** How and on which day an issued letter was served. */
export function ServeDialog({ one, letter: { letter, issuedAt }, onClose }: ServeProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const options = useOptions();
  const [method, setMethod] = useState<ServiceMethod>('direct');
  const [on, setOn] = useState<Dayjs | null>(dayjs(today()));
  const title = t('corrections.serveOne', { letter: words('documentKind', letter) });
  const send = useCorrectionCommand(one.entryId, 'serveLetter', useDone(title, onClose));
  return (
    <CorrectionDialog
      title={title}
      okText={t('corrections.serve')}
      ready={on !== null}
      send={send}
      onSend={() => on && send.mutate({ letter, method, on: dayOf(on) })}
      onClose={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={t('corrections.method')} required>
          <Select
            aria-label={t('corrections.method')}
            value={method}
            options={options('serviceMethod', SERVICE_METHODS)}
            onChange={setMethod}
          />
        </Form.Item>
        <DayField
          label={t('corrections.servedOn')}
          since={issuedAt ?? one.openedAt}
          on={on}
          onChange={setOn}
        />
      </Form>
    </CorrectionDialog>
  );
}
