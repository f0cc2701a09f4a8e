import { Module } from '@nestjs/common';
import { PublicSnapshotsController } from './public-snapshots.controller.js';
import { PublicSnapshotsReader } from './public-snapshots.reader.js';

/** What anybody may read without signing in. */
@Module({
  controllers: [PublicSnapshotsController],
  providers: [PublicSnapshotsReader],
})
export class PublicModule {}
