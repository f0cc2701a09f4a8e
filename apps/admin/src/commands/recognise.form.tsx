import { Checkbox, Form, Select, type GetProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryPage, SeverityClass } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useOptions, useWords } from '../i18n/use-words.js';
import type { CommandForm } from './command-form.js';
import { amountIn, durationIn, unitOf } from './duration-units.js';
import { PublicFields } from './public-fields.js';
import { RepairFields } from './repair-fields.js';
import { useFillRule } from './use-fill-rule.js';
import { ValidityField } from './validity-field.js';

const severitiesOf = ({ terms }: EntryPage): SeverityClass[] =>
  Object.keys(terms.validity) as SeverityClass[];

function Fields({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const fill = useFillRule();
  const severities = severitiesOf(entry);
  const severity = Form.useWatch<SeverityClass | undefined>('severity');
  const bounds = severity && entry.terms.validity[severity];
  return (
    <>
      <Form.Item
        name="severity"
        label={t('commands.severity')}
        rules={[fill(t('commands.severity'))]}
        hidden={severities.length === 1}
      >
        <Select options={options('severity', severities)} />
      </Form.Item>
      <ValidityField bounds={bounds} proposed={proposedValidity(entry)} />
      <RepairFields unit={bounds ? unitOf([bounds.min, bounds.max]) : 'M'} />
      <BasesField entry={entry} />
      <PublicFields entry={entry} />
    </>
  );
}

function BasesField({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const fill = useFillRule();
  const options = entry.bases.map(({ number, kind, documentNo, date }) => ({
    value: number,
    label: t('entry.basisLine', {
      kind: words('basis', kind),
      documentNo,
      date: date ? dates.date(date) : '',
    }),
  }));
  return (
    <Form.Item name="basisNumbers" label={t('commands.bases')} rules={[fill(t('commands.bases'))]}>
      <BasisBoxes options={options} />
    </Form.Item>
  );
}

type BoxesProps = Pick<GetProps<typeof Checkbox.Group<number>>, 'options' | 'value' | 'onChange'>;

/** Of what the form gives to a field only value and change: a group of boxes takes no `aria-required`. */
const BasisBoxes = ({ options, value, onChange }: BoxesProps): ReactNode => (
  <Checkbox.Group<number>
    {...{ options }}
    {...(value && { value })}
    {...(onChange && { onChange })}
    style={{ display: 'grid', gap: 4 }}
  />
);

/** What the draft proposed, as a duration. */
const proposedValidity = ({ proposedValidityMonths: months }: EntryPage): string | null =>
  months === null ? null : durationIn(months, 'M');

function initial(entry: EntryPage): object {
  const severities = severitiesOf(entry);
  const severity = severities.length === 1 ? severities[0] : undefined;
  const bounds = severity && entry.terms.validity[severity];
  const proposed = proposedValidity(entry);
  const fits = bounds && proposed && amountIn(proposed, unitOf([bounds.min, bounds.max])) !== null;
  return {
    severity,
    validity: fits ? proposed : (bounds?.default ?? null),
    repairable: entry.proposedRepairable ?? undefined,
    passages: entry.passages,
    basisNumbers: entry.bases.map(({ number }) => number),
  };
}

/** The decision itself (§14): class, validity, whether and how the subject can repair, on which bases. */
export const RECOGNISE: CommandForm = {
  Fields,
  initial,
  body: ({ repairMethod, repairPeriod, repairNote, withheld, employer, ...rest }) => ({
    ...rest,
    ...(withheld ? { withheld, employer } : {}),
    repairMethod: rest.repairable ? repairMethod : null,
    repairPeriod: rest.repairable ? repairPeriod : null,
    ...(rest.repairable && repairNote ? { repairNote } : {}),
  }),
};
