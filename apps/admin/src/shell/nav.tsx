import {
  MessageOutlined,
  BellOutlined,
  AlertOutlined,
  ApiOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  BookOutlined,
  CalendarOutlined,
  DashboardOutlined,
  EyeOutlined,
  ClearOutlined,
  DeleteOutlined,
  CloudServerOutlined,
  FileAddOutlined,
  FileProtectOutlined,
  FileSyncOutlined,
  HourglassOutlined,
  ImportOutlined,
  InboxOutlined,
  NotificationOutlined,
  SendOutlined,
  TableOutlined,
  PieChartOutlined,
  StarOutlined,
  TagsOutlined,
  TeamOutlined,
  UnorderedListOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { NavLink } from 'react-router-dom';
import { useMay } from '../session/ability.js';
import { navFor, type NavItem } from './nav-items.js';
import css from './nav.module.css';

const ICONS: Record<NavItem['key'], ReactNode> = {
  inbox: <InboxOutlined />,
  dashboard: <BarChartOutlined />,
  warnings: <AlertOutlined />,
  entries: <UnorderedListOutlined />,
  newEntry: <FileAddOutlined />,
  imports: <ImportOutlined />,
  waiting: <HourglassOutlined />,
  platforms: <CloudServerOutlined />,
  filings: <SendOutlined />,
  notifications: <BellOutlined />,
  statistics: <PieChartOutlined />,
  cases: <StarOutlined />,
  remedies: <MessageOutlined />,
  corrections: <FileSyncOutlined />,
  measures: <TeamOutlined />,
  publications: <NotificationOutlined />,
  erasures: <DeleteOutlined />,
  calendar: <CalendarOutlined />,
  packs: <FileProtectOutlined />,
  catalogues: <TableOutlined />,
  standards: <BookOutlined />,
  sweeps: <ClearOutlined />,
  engine: <DashboardOutlined />,
  systems: <ApiOutlined />,
  accounts: <UserOutlined />,
  departments: <BankOutlined />,
  fields: <TagsOutlined />,
  audit: <AuditOutlined />,
  looks: <EyeOutlined />,
};

const linkClass = ({ isActive }: { isActive: boolean }): string =>
  isActive ? `${css.link ?? ''} ${css.active ?? ''}` : (css.link ?? '');

/** The navigation, with what this officer may open. */
export function Nav({ onGo }: { onGo?: () => void }): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <nav className={css.nav} aria-label={t('app.navigation')}>
      {navFor(may).map((group) => (
        <div key={group.key}>
          <p className={css.group}>{t(`nav.${group.key}`)}</p>
          <ul className="plain">
            {group.items.map((item) => (
              <li key={item.key}>
                <NavLink to={item.to} end={item.exact === true} className={linkClass} onClick={onGo}>
                  <span aria-hidden="true">{ICONS[item.key]}</span>
                  {t(`nav.${item.key}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
