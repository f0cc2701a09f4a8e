import { PART_STATES, type PartState } from '../system/system.dto.js';
import { Code, Part } from '../http/output.js';

export class LiveDto {
  @Code(PART_STATES, 'PartState')
  status!: PartState;
}

export class PartsDto {
  @Code(PART_STATES, 'PartState')
  database!: PartState;

  @Code(PART_STATES, 'PartState')
  temporal!: PartState;

  @Code(PART_STATES, 'PartState', { description: 'Somebody polls the task queue of entries' })
  worker!: PartState;
}

export class ReadyDto {
  @Code(PART_STATES, 'PartState')
  status!: PartState;

  @Part(() => PartsDto)
  parts!: PartsDto;
}
