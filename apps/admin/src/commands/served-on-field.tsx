import { DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import type { EntryPage } from '../api/types.js';
import { shanghaiDate, today } from '../format/dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useFillRule } from './use-fill-rule.js';

interface Props {
  entry: EntryPage;
  hint: string;
}

/** A date of service: not before the draft, not after today. */
export function ServedOnField({ entry, hint }: Props): ReactNode {
  const { t } = useTranslation();
  const fill = useFillRule();
  const drafted = shanghaiDate(entry.draftedAt);
  const impossible = (day: Dayjs): boolean => {
    const date = day.format('YYYY-MM-DD');
    return date < drafted || date > today();
  };
  return (
    <Form.Item
      name="servedOn"
      label={t('commands.servedOn')}
      extra={hint}
      rules={[fill(t('commands.servedOn'))]}
    >
      <DatePicker disabledDate={impossible} />
    </Form.Item>
  );
}
