import {
  CheckCircleOutlined,
  ExclamationCircleFilled,
  InfoCircleOutlined,
  SyncOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Link } from 'react-router-dom';
import { troubleOf, useRecovered, useSystem } from './system.js';
import css from './system-banners.module.css';

interface Props {
  /** May this officer open the incidents? */
  seesIncidents?: boolean;
}

/** What everybody must know before working: trouble of the service, and the notice of a lapsed policy pack. */
export function SystemBanners({ seesIncidents = false }: Props): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useSystem();
  const trouble = troubleOf(data, error !== null);
  const recovered = useRecovered(trouble);
  const pack = data?.defaultPack;
  return (
    <section aria-label={t('banner.label')}>
      <div aria-live="polite">
        {trouble && (
          <Banner kind="trouble" icon={<ExclamationCircleFilled />}>
            {t(`banner.${trouble}`)}
          </Banner>
        )}
        {recovered && (
          <Banner kind="good" icon={<CheckCircleOutlined />}>
            {t('banner.recovered')}
          </Banner>
        )}
      </div>
      {!trouble && data !== undefined && data.failingActivities > 0 && (
        <Banner kind="warn" icon={<SyncOutlined />}>
          {t('banner.failing', { count: data.failingActivities })}
          {seesIncidents && <Link to="/engine/incidents">{t('banner.failingLink')}</Link>}
        </Banner>
      )}
      {pack?.notice && (
        <Banner kind="notice" icon={<InfoCircleOutlined />}>
          <span>{t('banner.pack', { code: pack.code, notice: pack.notice })}</span>
        </Banner>
      )}
    </section>
  );
}

interface BannerProps {
  kind: 'trouble' | 'good' | 'warn' | 'notice';
  icon: ReactNode;
  children: ReactNode;
}

function Banner({ kind, icon, children }: BannerProps): ReactNode {
  return (
    <div className={`${css.banner ?? ''} ${css[kind] ?? ''}`}>
      <span aria-hidden="true">{icon}</span>
      <p>{children}</p>
    </div>
  );
}
