import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StandardOverride } from '../../rules/packs/standard-overrides.js';
import type { StandardCriteria } from '../../rules/standards/criteria.js';
import type { ListKind } from '../../rules/words.js';
import { StandardSuggestionEntity, type SuggestionStatus } from '../entities/standard-suggestion.entity.js';
import type { StandardLevel } from '../entities/standard-version.entity.js';

/** One version of a standard with what it is a version of. */
export interface StandardInForce {
  standardId: string;
  code: string;
  title: string;
  fieldCode: string;
  listKind: ListKind;
  versionId: string;
  version: number;
  level: StandardLevel;
  issuingBody: string;
  documentNo: string;
  text: string;
  effectiveFrom: string;
  effectiveTo: string | null;
  overrides: StandardOverride[] | null;
  /** What a machine can judge of it (R8.4); null: nothing. */
  criteria: StandardCriteria | null;
}

export type StandardToLoad = Omit<StandardInForce, 'standardId' | 'versionId' | 'criteria'>;

const SELECT = `
SELECT s.id AS "standardId", s.code, s.title, s.field_code AS "fieldCode", s.list_kind AS "listKind",
  v.id AS "versionId", v.version, v.level, v.issuing_body AS "issuingBody", v.document_no AS "documentNo", v.text,
  v.effective_from AS "effectiveFrom", v.effective_to AS "effectiveTo", v.overrides, v.criteria
FROM standard s JOIN standard_version v ON v.standard_id = s.id`;

/** The recognition standards, their dated versions, and departments' suggestions on them (R1.4). */
@Injectable()
export class StandardRepository {
  constructor(private readonly source: DataSource) {}

  /** Every version of every standard, by field. */
  list(): Promise<StandardInForce[]> {
    return this.source.query(`${SELECT} ORDER BY s.field_code, s.list_kind, v.version`);
  }

  /** The version that a field's recognitions on a list follow on a day (Shanghai date); null: there is none. */
  async inForce(fieldCode: string, listKind: ListKind, on: string): Promise<StandardInForce | null> {
    const [row] = await this.source.query<StandardInForce[]>(
      `${SELECT} WHERE s.field_code = $1 AND s.list_kind = $2 AND v.effective_from <= $3
       AND (v.effective_to IS NULL OR v.effective_to >= $3) ORDER BY v.effective_from DESC, v.version DESC LIMIT 1`,
      [fieldCode, listKind, on],
    );
    return row ?? null;
  }

  async findVersion(versionId: string): Promise<StandardInForce | null> {
    const [row] = await this.source.query<StandardInForce[]>(`${SELECT} WHERE v.id = $1`, [versionId]);
    return row ?? null;
  }

  /** Adds a standard and one of its versions; what is there already stays as it is. */
  async load(standard: StandardToLoad): Promise<void> {
    const s = standard;
    await this.source.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO standard (id, code, field_code, list_kind, title) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (code) DO NOTHING`,
        [randomUUID(), s.code, s.fieldCode, s.listKind, s.title],
      );
      await manager.query(
        `INSERT INTO standard_version (id, standard_id, version, level, issuing_body, document_no, text,
           effective_from, effective_to, overrides)
         SELECT $1, id, $3, $4, $5, $6, $7, $8, $9, $10 FROM standard WHERE code = $2
         ON CONFLICT (standard_id, version) DO NOTHING`,
        [
          ...[randomUUID(), s.code, s.version, s.level, s.issuingBody, s.documentNo, s.text],
          ...[s.effectiveFrom, s.effectiveTo, s.overrides && JSON.stringify(s.overrides)],
        ],
      );
    });
  }

  /**
   * A department's suggestion, sent upward. Answers the text kept under this id: another one than given when the id
   * was used before.
   */
  async suggest(
    suggestion: Pick<StandardSuggestionEntity, 'id' | 'standardId' | 'departmentId' | 'authorId' | 'text'>,
    at: Date,
  ): Promise<string> {
    const { id, standardId, departmentId, authorId, text } = suggestion;
    await this.source.query(
      `INSERT INTO standard_suggestion (id, standard_id, department_id, author_id, text, created_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
      [id, standardId, departmentId, authorId, text, at],
    );
    return (await this.#suggestions.findOneByOrFail({ id })).text;
  }

  /** Newest first; of one department, or all. */
  suggestions(departmentId: string | null): Promise<StandardSuggestionEntity[]> {
    const order = { createdAt: 'DESC', id: 'ASC' } as const;
    return this.#suggestions.find({ where: departmentId === null ? {} : { departmentId }, order });
  }

  /** False when there is no such suggestion. */
  async answer(id: string, status: SuggestionStatus, answer: string | null, at: Date): Promise<boolean> {
    const { affected } = await this.#suggestions.update({ id }, { status, answer, answeredAt: at });
    return affected === 1;
  }

  get #suggestions() {
    return this.source.getRepository(StandardSuggestionEntity);
  }
}
