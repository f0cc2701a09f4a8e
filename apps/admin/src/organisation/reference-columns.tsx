import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { nameIn } from '../format/names.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage } from '../i18n/use-words.js';
import css from '../ui/task-lines.module.css';

/** A department, or a field. */
interface Named {
  code: string;
  name: string;
  nameEn: string;
  active: boolean;
}

interface Columns<One> {
  /** What one of them is. */
  title: string;
  /** What there is to say of it beside its name and whether it is in use. */
  more: NonNullable<TableColumnsType<One>>[number];
  /** Null for who may only look. */
  acts: ((one: One) => ReactNode) | null;
}

/** What is called what, and is in use or not. */
export function useReferenceColumns<One extends Named>(of: Columns<One>): NonNullable<TableColumnsType<One>> {
  const { title, more, acts } = of;
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      key: 'name',
      title,
      render: (_, one) => (
        <span className={css.lines}>
          {nameIn(one, language)}
          <span className="muted code" translate="no">
            {one.code}
          </span>
        </span>
      ),
    },
    more,
    {
      key: 'active',
      title: t('organisation.state'),
      render: (_, { active }) => t(active ? 'organisation.inUse' : 'organisation.outOfUse'),
    },
    ...(acts
      ? [{ key: 'acts', title: t('columns.action'), render: (_: unknown, one: One) => acts(one) }]
      : []),
  ];
}
