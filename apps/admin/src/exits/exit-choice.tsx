import { useId, type ReactNode } from 'react';
import type { EntryExit, ExitGround } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ExitWords } from './exit-words.js';
import css from './exits.module.css';

interface Props {
  exits: readonly EntryExit[];
  value: ExitGround | null;
  onChange: (ground: ExitGround) => void;
}

const byOfficer = ({ exit }: EntryExit): boolean => exit.decidedBy === 'officer';

/** Every way off the list: those that officers decide, to choose from; those that come by themselves, to know of. */
export function ExitChoice({ exits, value, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const name = useId();
  const others = exits.filter((one) => !byOfficer(one));
  return (
    <>
      <fieldset className={css.group}>
        <legend>{t('exits.legend')}</legend>
        {exits.filter(byOfficer).map((one) => (
          <label key={one.exit.ground} className={classOf(one, value)}>
            <input
              type="radio"
              name={name}
              value={one.exit.ground}
              disabled={!one.allowed}
              checked={value === one.exit.ground}
              onChange={() => onChange(one.exit.ground)}
            />
            <ExitWords one={one} />
          </label>
        ))}
      </fieldset>
      {others.length > 0 && (
        <details>
          <summary className={css.summary}>{t('exits.others', { count: others.length })}</summary>
          <div className={css.group}>
            {others.map((one) => (
              <div key={one.exit.ground} className={`${css.exit ?? ''} ${css.closed ?? ''}`}>
                <ExitWords one={one} />
              </div>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function classOf({ allowed, exit }: EntryExit, value: ExitGround | null): string {
  const more = exit.ground === value ? css.chosen : allowed ? '' : css.closed;
  return `${css.exit ?? ''} ${more ?? ''}`;
}
