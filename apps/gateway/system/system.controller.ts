import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InLanguage } from '../http/language.js';
import type { Language } from '../http/problem.js';
import { Answers, Anyone } from '../http/routes.js';
import { SystemDto } from './system.dto.js';
import { SystemReader } from './system.reader.js';

@ApiTags('system')
@Controller('system')
export class SystemController {
  constructor(private readonly reader: SystemReader) {}

  @Get()
  @Anyone()
  @Answers(SystemDto)
  system(@InLanguage() language: Language): Promise<SystemDto> {
    return this.reader.system(language);
  }
}
