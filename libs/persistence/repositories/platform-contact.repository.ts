import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Platform } from '../../rules/words.js';
import type { PlatformContactEntity } from '../entities/platform-contact.entity.js';

/** How the last attempts to pull each platform's lists went. */
@Injectable()
export class PlatformContactRepository {
  constructor(private readonly source: DataSource) {}

  async succeeded(platform: Platform, at: Date): Promise<void> {
    await this.source.query(
      `INSERT INTO platform_contact (platform, tried_at, succeeded_at) VALUES ($1, $2, $2)
       ON CONFLICT (platform) DO UPDATE
         SET tried_at = $2, succeeded_at = $2, failing_since = NULL, error = NULL`,
      [platform, at],
    );
  }

  /** `error` is free of content: what a platform answered may name somebody. */
  async failed(platform: Platform, error: string, at: Date): Promise<void> {
    await this.source.query(
      `INSERT INTO platform_contact AS c (platform, tried_at, failing_since, error) VALUES ($1, $2, $2, $3)
       ON CONFLICT (platform) DO UPDATE
         SET tried_at = $2, failing_since = coalesce(c.failing_since, $2), error = $3`,
      [platform, at, error],
    );
  }

  /** Platforms that were never pulled are missing. */
  async all(): Promise<Map<Platform, PlatformContactEntity>> {
    const rows = await this.source.query<PlatformContactEntity[]>(
      `SELECT platform, tried_at AS "triedAt", succeeded_at AS "succeededAt", failing_since AS "failingSince", error
       FROM platform_contact`,
    );
    return new Map(rows.map((row) => [row.platform, row]));
  }
}
