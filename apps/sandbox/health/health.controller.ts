import { Controller, Get, HttpException } from '@nestjs/common';
import { Database } from '../store/database.js';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  live() {
    return { alive: true };
  }

  @Get('ready')
  async ready() {
    try {
      await this.database.query('SELECT 1');
    } catch {
      throw new HttpException({ ready: false, parts: { database: 'down' } }, 503);
    }
    return { ready: true, parts: { database: 'up' } };
  }
}
