import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { Button, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';

/** Rows of a table that unfold, with a button that says of what; of some there may be nothing to unfold. */
export function useExpander<Row>(
  unfolded: (row: Row) => ReactNode,
  nameOf: (row: Row) => string,
  has: (row: Row) => boolean = () => true,
): NonNullable<TableProps<Row>['expandable']> {
  const { t } = useTranslation();
  return {
    expandedRowRender: unfolded,
    rowExpandable: has,
    columnWidth: 40,
    columnTitle: <span className="visually-hidden">{t('common.details')}</span>,
    expandIcon: ({ expanded, onExpand, record }) =>
      has(record) && (
        <Button
          type="text"
          size="small"
          aria-expanded={expanded}
          aria-label={`${t('common.details')} ${nameOf(record)}`}
          icon={expanded ? <DownOutlined /> : <RightOutlined />}
          onClick={(event) => onExpand(record, event)}
        />
      ),
  };
}
