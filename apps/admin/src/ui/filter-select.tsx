import { Select } from 'antd';
import type { ReactNode } from 'react';

const WIDTH = 150;

interface Props<Value extends string> {
  /** What is chosen by. */
  label: string;
  /** Said while nothing is chosen; the label unless given. */
  any?: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
}

/** Narrows a list by one thing, or by nothing. */
export function FilterSelect<Value extends string>(props: Props<Value>): ReactNode {
  const { label, any = label, value, options, onChange } = props;
  return (
    <Select<Value | null>
      allowClear
      style={{ minWidth: WIDTH }}
      aria-label={label}
      placeholder={any}
      value={value ?? null}
      options={[...options]}
      onChange={(chosen) => onChange(chosen ?? undefined)}
    />
  );
}
