import { Injectable } from '@nestjs/common';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { warningWorkflowId } from '../../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { recountSignal } from '../../../libs/contract/warning.messages.js';
import type { Changed } from '../../../libs/persistence/changed.js';
import type { FieldEntity } from '../../../libs/persistence/entities/field.entity.js';
import { FieldRepository } from '../../../libs/persistence/repositories/field.repository.js';
import { isDraftable, mayEditField } from '../../../libs/rules/organisation/fields.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { ReferenceActs } from './reference-acts.js';
import type { ChangeFieldDto, FieldDto, NewFieldDto } from './reference.dto.js';

type Asked = Partial<Omit<FieldEntity, 'code' | 'version'>>;

export const fieldShown = (field: FieldEntity): FieldDto => ({ ...field, draftable: isDraftable(field) });

/** The credit office keeps the list of fields. None is deleted: entries and standards name them. */
@Injectable()
export class FieldsService {
  constructor(
    private readonly fields: FieldRepository,
    private readonly engine: Engine,
    private readonly acts: ReferenceActs,
  ) {}

  /** Throws `code-taken`, `idempotency-key-reused`. */
  async add(body: NewFieldDto, caller: Caller): Promise<FieldDto> {
    const { code } = body;
    await this.acts.run(
      { name: 'field.add', target: { kind: 'field', id: code }, body },
      caller,
      async () => {
        if (await this.fields.load(body)) return { was: {}, is: body };
        const { name, nameEn, isKey } = (await this.fields.find(code)) ?? {};
        return body.name === name && body.nameEn === nameEn && body.isKey === isKey ? 'same' : 'taken';
      },
    );
    return this.#one(code);
  }

  /** Which fields are key ones changes whom §16 warns of: whoever is watched in it is counted again. Throws as {@link retire} does. */
  change(code: string, { version, ...asked }: ChangeFieldDto, caller: Caller): Promise<FieldDto> {
    return this.#change('field.change', code, version, asked, caller);
  }

  /** Nothing new is drafted in it. Throws `not-found`, `changed-meanwhile`, a refusal, `idempotency-key-reused`. */
  retire(code: string, version: number, caller: Caller): Promise<FieldDto> {
    return this.#change('field.retire', code, version, { active: false }, caller);
  }

  /** Throws as {@link retire} does. */
  restore(code: string, version: number, caller: Caller): Promise<FieldDto> {
    return this.#change('field.restore', code, version, { active: true }, caller);
  }

  async #change(
    name: string,
    code: string,
    version: number,
    asked: Asked,
    caller: Caller,
  ): Promise<FieldDto> {
    const change = { name, target: { kind: 'field', id: code }, body: { ...asked, version } };
    await this.acts.run(change, caller, async () => {
      const changed = await this.fields.change(code, version, asked, () => mayEditField(code));
      if (mayHaveChangedKey(changed)) await this.#countAgain(code);
      return changed;
    });
    return this.#one(code);
  }

  async #countAgain(code: string): Promise<void> {
    for (const subjectId of await this.fields.watchedSubjects(code)) {
      try {
        await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
          workflow.signalWithStart(WORKFLOW_TYPES.bigDataWarning, {
            ...{ workflowId: warningWorkflowId(subjectId), taskQueue: TASK_QUEUES.entries },
            ...{ args: [{ subjectId }], signal: recountSignal },
          }),
        );
      } catch (error) {
        throw toProblem(error);
      }
    }
  }

  async #one(code: string): Promise<FieldDto> {
    const field = await this.fields.find(code);
    if (!field) throw new Problem('not-found');
    return fieldShown(field);
  }
}

/** A repeat cannot know how far the first try came before it was cut off. */
const mayHaveChangedKey = (changed: Changed | null): boolean =>
  changed === 'same' || (changed instanceof Object && 'is' in changed && 'isKey' in changed.is);
