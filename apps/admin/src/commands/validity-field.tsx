import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryTerms } from '../api/types.js';
import { formatDuration } from '../format/durations.js';
import { useLanguage } from '../i18n/use-words.js';
import { DurationInput } from './duration-input.js';
import { amountIn, unitOf } from './duration-units.js';
import { useFillRule } from './use-fill-rule.js';

type Bounds = EntryTerms['validity'][keyof EntryTerms['validity']];

interface Props {
  bounds: Bounds;
  /** What the draft proposed, ISO 8601. */
  proposed: string | null;
}

/** The validity, inside the bounds that the entry's own terms set; the bounds are said. */
export function ValidityField({ bounds, proposed }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const fill = useFillRule();
  if (!bounds) return null;
  const { min, max } = bounds;
  const unit = unitOf([min, max]);
  const hints = [
    t('commands.bounds', { min: formatDuration(min, language), max: formatDuration(max, language) }),
    proposed && t('commands.proposed', { value: formatDuration(proposed, language) }),
  ].filter(Boolean);
  return (
    <Form.Item
      name="validity"
      label={t('commands.validity')}
      extra={hints.join('　')}
      rules={[fill(t('commands.validity'))]}
    >
      <DurationInput unit={unit} min={amountIn(min, unit) ?? 0} max={amountIn(max, unit) ?? undefined} />
    </Form.Item>
  );
}
