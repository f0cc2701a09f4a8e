import { Input } from 'antd';
import { useId, type ReactNode } from 'react';
import css from './reason-input.module.css';

/** As long as the service takes. */
export const MAX_REASON = 2000;

interface Props {
  label: string;
  required: boolean;
  value: string;
  onChange: (value: string) => void;
}

/** A labelled reason outside a form. */
export function ReasonInput({ label, required, value, onChange }: Props): ReactNode {
  const id = useId();
  return (
    <div className={css.reason}>
      <label htmlFor={id}>
        {label}
        {required && (
          <span className={css.star} aria-hidden="true">
            *
          </span>
        )}
      </label>
      <Input.TextArea
        id={id}
        value={value}
        required={required}
        maxLength={MAX_REASON}
        autoSize={{ minRows: 2, maxRows: 6 }}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
