import { Injectable } from '@nestjs/common';
import { SEVERITY_CLASSES, type ListRules } from '../../../libs/rules/packs/list-schema.js';
import { packNotice } from '../../../libs/rules/packs/pack-in-force.js';
import { EXIT_ANNOUNCED_DAYS } from '../../../libs/rules/publication/public-standing.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import type { Language } from '../http/problem.js';
import { PackChoice } from '../policy-packs/pack-choice.js';
import type { ClassTermsDto, ListTermsDto, PublicGuideDto } from './public-guide.dto.js';

/** What terms apply to whoever objects, challenges or applies for repair now: from the pack, never from code. */
@Injectable()
export class PublicGuideReader {
  constructor(private readonly packs: PackChoice) {}

  async guide(language: Language): Promise<PublicGuideDto> {
    const now = new Date().toISOString();
    const pack = await this.packs.default(now);
    const { common, lists } = pack;
    return {
      title: pack.title[language],
      notice: packNotice(pack, now)?.[language] ?? null,
      lists: LIST_KINDS.map((list) => termsOf(list, lists[list])),
      reconsideration: common.reconsiderationWithin.value,
      warningKeyFields: common.warning.keyFields.value,
      exitAnnouncedDays: EXIT_ANNOUNCED_DAYS,
    };
  }
}

const termsOf = (list: ListKind, rules: ListRules): ListTermsDto => ({
  list,
  windowToState: rules.windowToState.value,
  publicity: rules.publicity.value,
  objectionAnswered: rules.objection.answerWithin.value,
  objectionVerified: rules.objection.verifyWithin.value,
  objectionExtension: rules.objection.extension.value?.by ?? null,
  repairDecided: rules.repair?.decideWithin.value ?? null,
  classes: SEVERITY_CLASSES.flatMap((severity) => classOf(severity, rules)),
});

function classOf(severity: ClassTermsDto['severity'], { validity }: ListRules): ClassTermsDto[] {
  const bounds = validity[severity];
  if (!bounds) return [];
  const { min, max, repairableAfter, published } = bounds;
  return [
    {
      ...{ severity, min: min.value, max: max.value },
      ...{ repairableAfter: repairableAfter.value, published: published.value },
    },
  ];
}
