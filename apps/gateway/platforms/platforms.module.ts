import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/entries.module.js';
import { PolicyPacksModule } from '../policy-packs/policy-packs.module.js';
import { PlatformsController } from './platforms.controller.js';
import { PlatformsReader } from './platforms.reader.js';
import { SnapshotUploadService } from './snapshot-upload.service.js';

/** What the platforms' lists hold, and who waits for them (R4.1). */
@Module({
  imports: [EntriesModule, PolicyPacksModule],
  controllers: [PlatformsController],
  providers: [PlatformsReader, SnapshotUploadService],
})
export class GatewayPlatformsModule {}
