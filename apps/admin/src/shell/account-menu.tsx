import { DownOutlined, KeyOutlined, LogoutOutlined, SafetyOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useNavigate } from 'react-router-dom';
import { useComma, useLanguage, useWords } from '../i18n/use-words.js';
import { useMe, useSignOut } from '../session/session.js';
import { nameIn } from '../format/names.js';
import css from './account-menu.module.css';

/** Who I am here, in which department and roles; password, second factor and sign-out. */
export function AccountMenu(): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const comma = useComma();
  const navigate = useNavigate();
  const me = useMe();
  const signOut = useSignOut();
  const roles = me.roles.map((role) => words('role', role)).join(comma);
  const items: MenuProps['items'] = [
    {
      key: 'who',
      disabled: true,
      label: (
        <span className={css.who}>
          <span>{nameIn(me.department, language)}</span>
          <span>{roles}</span>
        </span>
      ),
    },
    { type: 'divider' },
    { key: 'password', icon: <KeyOutlined />, label: t('session.changePassword') },
    { key: 'secondFactor', icon: <SafetyOutlined />, label: t('secondFactor.title') },
    { key: 'signOut', icon: <LogoutOutlined />, label: t('session.signOut') },
  ];
  const onClick: MenuProps['onClick'] = ({ key }) => {
    if (key === 'password') void navigate('/password');
    if (key === 'secondFactor') void navigate('/second-factor');
    if (key === 'signOut') signOut.mutate();
  };
  return (
    <Dropdown menu={{ items, onClick }} trigger={['click']} placement="bottomRight">
      <Button type="text" className={css.button ?? ''}>
        <UserOutlined aria-hidden />
        <span className="visually-hidden">{t('session.account', { name: me.user.displayName })}</span>
        <span className={css.name} aria-hidden="true">
          {me.user.displayName}
        </span>
        <DownOutlined aria-hidden className={css.arrow ?? ''} />
      </Button>
    </Dropdown>
  );
}
