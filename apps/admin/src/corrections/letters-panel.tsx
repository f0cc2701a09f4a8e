import { Button, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { CorrectionLetterStanding as Letter, CorrectionPage } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import css from './corrections.module.css';
import { IssueDialog, ServeDialog } from './letter-dialogs.js';
import { WaiveDialog } from './waive-dialog.js';

type Asked = { what: 'issue' | 'serve'; letter: Letter } | { what: 'waive' };

/** Apology and clarification: issued, served, or for the wrongly red waived. */
export function LettersPanel({ one }: { one: CorrectionPage }): ReactNode {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const columns = useColumns(one, setAsked);
  const close = (): void => setAsked(null);
  return (
    <Panel
      title={t('corrections.letters')}
      flush
      extra={
        <span className={css.buttons}>
          {one.may.includes('issueLetter') && (
            <Link to={`/entries/${one.entryId}?tab=documents`}>{t('corrections.draft')}</Link>
          )}
          {one.may.includes('waiveApology') && (
            <Button size="small" onClick={() => setAsked({ what: 'waive' })}>
              {t('corrections.waive')}
            </Button>
          )}
        </span>
      }
    >
      <DataTable<Letter>
        rowKey="letter"
        caption={t('corrections.letters')}
        rows={one.letters}
        columns={columns}
      />
      {asked?.what === 'issue' && <IssueDialog one={one} letter={asked.letter.letter} onClose={close} />}
      {asked?.what === 'serve' && <ServeDialog one={one} letter={asked.letter} onClose={close} />}
      {asked?.what === 'waive' && <WaiveDialog one={one} onClose={close} />}
    </Panel>
  );
}

const isWaived = ({ apologyWaivedBy }: CorrectionPage, { letter }: Letter): boolean =>
  letter === 'apology' && apologyWaivedBy !== null;

function useColumns(
  one: CorrectionPage,
  onAsk: (asked: Asked) => void,
): NonNullable<TableColumnsType<Letter>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return [
    {
      key: 'letter',
      title: t('corrections.letter'),
      render: (_, { letter }) => <strong>{words('documentKind', letter)}</strong>,
    },
    {
      key: 'issued',
      title: t('corrections.issued'),
      render: (_, letter) => {
        if (letter.issuedAt !== null) return dates.instant(letter.issuedAt);
        return (
          <Missing>{t(isWaived(one, letter) ? 'corrections.notOwed' : 'corrections.notIssued')}</Missing>
        );
      },
    },
    {
      key: 'served',
      title: t('corrections.served'),
      render: (_, letter) => {
        const { method, servedOn } = letter;
        if (servedOn !== null)
          return t('corrections.servedLine', {
            ...{ method: words('serviceMethod', method), on: dates.date(servedOn) },
          });
        return (
          <Missing>{t(isWaived(one, letter) ? 'corrections.notOwed' : 'corrections.notServed')}</Missing>
        );
      },
    },
    {
      key: 'action',
      title: t('corrections.action'),
      render: (_, letter) => <Actions one={one} letter={letter} onAsk={onAsk} />,
    },
  ];
}

const Missing = ({ children }: { children: ReactNode }): ReactNode => (
  <span className="muted">{children}</span>
);

interface ActionsProps {
  one: CorrectionPage;
  letter: Letter;
  onAsk: (asked: Asked) => void;
}

/** What may still be done with this letter: until it is served, another may be issued in its place. */
function Actions({ one, letter, onAsk }: ActionsProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  if (letter.servedOn !== null || isWaived(one, letter)) return null;
  const name = words('documentKind', letter.letter);
  return (
    <span className={css.buttons}>
      {one.may.includes('issueLetter') && (
        <Button
          size="small"
          aria-label={t('corrections.issueOne', { letter: name })}
          onClick={() => onAsk({ what: 'issue', letter })}
        >
          {t('corrections.issue')}
        </Button>
      )}
      {letter.issuedAt !== null && one.may.includes('serveLetter') && (
        <Button
          size="small"
          aria-label={t('corrections.serveOne', { letter: name })}
          onClick={() => onAsk({ what: 'serve', letter })}
        >
          {t('corrections.serve')}
        </Button>
      )}
    </span>
  );
}
