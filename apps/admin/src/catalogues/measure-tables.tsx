import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Facts } from '../ui/facts.js';
import type { Measure, MeasureContent, Memorandum } from './content.js';
import { MeasureTable } from './measure-table.js';
import css from './catalogues.module.css';

interface Props {
  content: MeasureContent;
  onChange: ((content: MeasureContent) => void) | undefined;
}

const replaced = <One,>(all: readonly One[], at: number, by: One | null): One[] =>
  all.flatMap((one, n) => (n === at ? (by === null ? [] : [by]) : [one]));

/** A memorandum after another, each with a table of its measures. */
export function MeasureTables({ content, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const { memoranda } = content;
  return (
    <>
      {memoranda.map((memorandum, at) => (
        <OneMemorandum
          key={at}
          memorandum={memorandum}
          onChange={
            onChange && ((next) => onChange({ ...content, memoranda: replaced(memoranda, at, next) }))
          }
        />
      ))}
      {onChange && (
        <div className={css.actions}>
          <Button onClick={() => onChange({ ...content, memoranda: [...memoranda, EMPTY] })}>
            {t('catalogues.addMemorandum')}
          </Button>
        </div>
      )}
    </>
  );
}

const EMPTY_MEASURE: Measure = {
  ...{ code: '', text: '', list: 'black', fields: 'all', legalBasis: '', mandatory: false },
  implementer: { kind: 'department', department: '' },
};
const EMPTY: Memorandum = { code: '', title: '', documentNo: '', issuedOn: '', measures: [EMPTY_MEASURE] };
const FACTS = [
  ['code', 'code'],
  ['title', 'memorandumTitle'],
  ['documentNo', 'documentNo'],
  ['issuedOn', 'issuedOn'],
] as const;

/** Codes are for those who edit. */
const SHOWN = FACTS.filter(([name]) => name !== 'code');

interface OneProps {
  memorandum: Memorandum;
  /** Null takes it away. */
  onChange: ((memorandum: Memorandum | null) => void) | undefined;
}

function OneMemorandum({ memorandum, onChange }: OneProps): ReactNode {
  const { t } = useTranslation();
  const { title, measures } = memorandum;
  const setMeasures = (next: Measure[]) => onChange?.({ ...memorandum, measures: next });
  return (
    <section className={css.memorandum} aria-label={title}>
      <Facts
        items={(onChange ? FACTS : SHOWN).map(([name, label]) =>
          factOf(name, memorandum, onChange, t(`catalogues.${label}`)),
        )}
      />
      <MeasureTable
        caption={title}
        measures={measures}
        onChange={onChange && ((at, next) => setMeasures(replaced(measures, at, next)))}
      />
      {onChange && (
        <div className={css.actions}>
          <Button size="small" onClick={() => setMeasures([...measures, EMPTY_MEASURE])}>
            {t('catalogues.addMeasure', { title })}
          </Button>
          <Button size="small" danger onClick={() => onChange(null)}>
            {t('catalogues.dropMemorandum', { title })}
          </Button>
        </div>
      )}
    </section>
  );
}

const factOf = (
  name: (typeof FACTS)[number][0],
  memorandum: Memorandum,
  onChange: OneProps['onChange'],
  label: string,
) => ({
  label,
  value: onChange ? (
    <Input
      aria-label={`${label} ${memorandum.code}`}
      value={memorandum[name]}
      placeholder={name === 'issuedOn' ? 'YYYY-MM-DD' : ''}
      maxLength={300}
      onChange={({ target }) => onChange({ ...memorandum, [name]: target.value })}
    />
  ) : (
    memorandum[name]
  ),
});
