import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { FilterSelect } from './filter-select.js';

interface Choice<Name> {
  by: Name;
  label: string;
  /** Said while nothing is chosen; the label unless given. */
  any?: string;
  options: readonly { value: string; label: string }[];
}

interface Props<Filters> {
  filters: Filters;
  onChange: (filters: Filters) => void;
  choices: readonly Choice<keyof Filters & string>[];
  /** What is asked by yes or nothing. */
  ticks?: readonly { by: keyof Filters & string; label: string }[];
}

/** What a board is narrowed by, in the head of its panel. */
export function FilterBar<Filters extends object>(props: Props<Filters>): ReactNode {
  const { filters, onChange, choices, ticks = [] } = props;
  const set = (by: keyof Filters, value: unknown): void => onChange({ ...filters, [by]: value });
  return (
    <>
      {choices.map(({ by, ...choice }) => (
        <FilterSelect
          key={by}
          {...choice}
          value={filters[by] as string | undefined}
          onChange={(value) => set(by, value)}
        />
      ))}
      {ticks.map(({ by, label }) => (
        <Checkbox
          key={by}
          checked={filters[by] === true}
          onChange={({ target }) => set(by, target.checked || undefined)}
        >
          {label}
        </Checkbox>
      ))}
    </>
  );
}
