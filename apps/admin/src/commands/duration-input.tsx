import { InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { amountIn, durationIn, type DurationUnit } from './duration-units.js';

interface Props {
  unit: DurationUnit;
  min: number;
  max?: number | undefined;
  /** From the form: an ISO 8601 duration. */
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
}

/** A duration as a whole number of one unit; its value is ISO 8601. */
export function DurationInput({ unit, min, max, id, value, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <InputNumber
      {...(id !== undefined && { id })}
      style={{ width: 180 }}
      min={min}
      {...(max !== undefined && { max })}
      precision={0}
      value={value ? amountIn(value, unit) : null}
      suffix={t(`commands.units.${unit}`)}
      onChange={(amount) => onChange?.(amount === null ? null : durationIn(amount, unit))}
    />
  );
}
