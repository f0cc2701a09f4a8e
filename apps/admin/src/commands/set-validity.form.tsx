import type { ReactNode } from 'react';
import type { EntryPage } from '../api/types.js';
import type { CommandForm } from './command-form.js';
import { ValidityField } from './validity-field.js';

function Fields({ entry }: { entry: EntryPage }): ReactNode {
  return <ValidityField bounds={entry.terms.validity.single} proposed={null} />;
}

/** How long an entry stays on the watch list, counted from its listing. */
export const SET_VALIDITY: CommandForm = { Fields, initial: ({ validity }) => ({ validity }) };
