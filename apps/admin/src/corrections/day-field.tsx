import { DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { shanghaiDate, today } from '../format/dates.js';

interface Props {
  label: string;
  /** The instant before whose day it cannot have been. */
  since: string;
  on: Dayjs | null;
  onChange: (on: Dayjs | null) => void;
}

export const dayOf = (day: Dayjs): string => day.format('YYYY-MM-DD');

/** A day not before something happened, and not after today. */
export function DayField({ label, since, on, onChange }: Props): ReactNode {
  const first = shanghaiDate(since);
  const impossible = (day: Dayjs): boolean => dayOf(day) < first || dayOf(day) > today();
  return (
    <Form.Item label={label} required>
      <DatePicker aria-label={label} value={on} disabledDate={impossible} onChange={onChange} />
    </Form.Item>
  );
}
