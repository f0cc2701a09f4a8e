import { App, DatePicker, Form, Modal, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState, type ReactNode } from 'react';
import type { MeasureTask } from '../api/types.js';
import { shanghaiDate, today } from '../format/dates.js';
import { DocumentsInput } from '../commands/documents-input.js';
import { useTranslation, type TextKey } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { ReasonInput } from '../ui/reason-input.js';
import { useSayOfMeasure } from './measures.api.js';
import type { Letter, Saying } from './saying.js';

const RESULTS = ['applied', 'notApplicable'] as const;
type Result = (typeof RESULTS)[number];

interface Props {
  task: MeasureTask;
  onClose: () => void;
}

/** What came of a measure; after the exit, that it stopped. */
export function AnswerDialog({ task, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [result, setResult] = useState<Result>('applied');
  const [on, setOn] = useState<Dayjs | null>(dayjs(today()));
  const [reason, setReason] = useState('');
  const [letterOn, setLetterOn] = useState<Dayjs | null>(dayjs(today()));
  const [letter, setLetter] = useState<string[]>([]);
  const say = useSayOfMeasure(task, () => {
    void message.success(t('measures.recorded'));
    onClose();
  });
  const stops = task.round === 'stop';
  const needsReason = !stops && result === 'notApplicable';
  const written = task.invited ? letterOf(letterOn, letter) : undefined;
  const said = written === null ? null : sayingOf(stops, result, on, reason.trim(), written);
  const title = t(sayingKey(task));
  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ disabled: said === null }}
      confirmLoading={say.isPending}
      mask={{ closable: false }}
      onOk={() => said && say.mutate(said)}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <p>{t('measures.answerLead', { no: task.entryNo, measure: task.measure })}</p>
        {say.error && <ProblemAlert thrown={say.error} />}
        {!stops && <ResultField result={result} onChange={setResult} />}
        {!needsReason && (
          <DayField
            label={t(stops ? 'measures.stoppedOn' : 'measures.appliedOn')}
            task={task}
            on={on}
            onChange={setOn}
          />
        )}
        {task.invited && (
          <>
            <DayField label={t('measures.letterOn')} task={task} on={letterOn} onChange={setLetterOn} />
            <Form.Item label={t('measures.letter')} required>
              <DocumentsInput
                single
                entryId={task.entryId}
                kind="other"
                value={letter}
                onChange={setLetter}
              />
            </Form.Item>
          </>
        )}
        <ReasonInput
          label={t(needsReason ? 'common.reason' : 'measures.note')}
          required={needsReason}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Modal>
  );
}

/** What the button says: an answer of one’s own, or the letter of an invited body. */
export const sayingKey = ({ invited, round }: MeasureTask): TextKey => {
  if (invited) return 'measures.recordLetter';
  return round === 'stop' ? 'measures.confirmStopped' : 'measures.answer';
};

/** Null: something is still missing. */
function letterOf(on: Dayjs | null, [documentId]: readonly string[]): Letter | null {
  return on && documentId !== undefined ? { on: on.format('YYYY-MM-DD'), documentId } : null;
}

/** Null: something is still missing. */
function sayingOf(
  stops: boolean,
  result: Result,
  on: Dayjs | null,
  reason: string,
  written: Letter | undefined,
): Saying | null {
  const day = on?.format('YYYY-MM-DD') ?? null;
  const letter = written && { letter: written };
  if (stops) return day === null ? null : { name: 'confirmStopped', on: day, reason, ...letter };
  if (result === 'notApplicable')
    return reason === '' ? null : { name: 'answer', result, on: null, reason, ...letter };
  return day === null ? null : { name: 'answer', result, on: day, reason, ...letter };
}

function ResultField({
  result,
  onChange,
}: {
  result: Result;
  onChange: (result: Result) => void;
}): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  return (
    <Form.Item label={t('measures.result')}>
      <Radio.Group
        aria-label={t('measures.result')}
        value={result}
        options={options('measureResult', RESULTS)}
        onChange={({ target }) => onChange(target.value as Result)}
      />
    </Form.Item>
  );
}

interface DayProps {
  label: string;
  task: MeasureTask;
  on: Dayjs | null;
  onChange: (on: Dayjs | null) => void;
}

/** Not before the round was opened, not after today. */
function DayField({ label, task, on, onChange }: DayProps): ReactNode {
  const first = shanghaiDate(task.openedAt);
  const impossible = (day: Dayjs): boolean => {
    const date = day.format('YYYY-MM-DD');
    return date < first || date > today();
  };
  return (
    <Form.Item label={label} required>
      <DatePicker aria-label={label} value={on} disabledDate={impossible} onChange={onChange} />
    </Form.Item>
  );
}
