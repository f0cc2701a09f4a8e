import type { Schemas } from '../api.js';
import type { Reader } from '../page.js';
import { FilingFields } from './filing-fields.js';
import { Part } from './parts.js';
import { SentForm } from './sent-form.js';

interface Adding extends Reader {
  needs: Schemas['FilingFormDto'];
  /** The query code, as it was typed; it travels in bodies only. */
  code: string;
}

/** Further evidence for a case that is not decided yet (§20, §21), by whoever holds its code. */
export function AddEvidence({ needs, code, ...reader }: Adding) {
  const { add, addLead, addNoScript } = reader.words.standing;
  return (
    <Part id="add" title={add}>
      <p>{addLead}</p>
      <SentForm {...{ ...reader, needs, label: add, noScript: addNoScript }} kind="evidence">
        <input type="hidden" name="code" value={code} />
        <FilingFields kind="evidence" needs={needs} entryNo="" {...reader} />
      </SentForm>
    </Part>
  );
}
