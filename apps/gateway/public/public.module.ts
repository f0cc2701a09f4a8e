import { Module } from '@nestjs/common';
import { PolicyPacksModule } from '../policy-packs/policy-packs.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { LookupsController } from './lookups.controller.js';
import { LookupsService } from './lookups.service.js';
import { PublicDirectory } from './public-directory.js';
import { PublicEntriesController } from './public-entries.controller.js';
import { PublicEntriesReader } from './public-entries.reader.js';
import { PublicGuideReader } from './public-guide.reader.js';
import { PublicOverviewController } from './public-overview.controller.js';
import { PublicOverviewReader } from './public-overview.reader.js';
import { PublicSnapshotsController } from './public-snapshots.controller.js';
import { PublicSnapshotsReader } from './public-snapshots.reader.js';
import { PublicStandardsController } from './public-standards.controller.js';
import { PublicView } from './public-view.js';

/** What anybody may read without signing in. The portal is drawn from these, and from the typical cases. */
@Module({
  imports: [PolicyPacksModule, StandardsModule],
  controllers: [
    PublicEntriesController,
    LookupsController,
    PublicOverviewController,
    PublicStandardsController,
    PublicSnapshotsController,
  ],
  providers: [
    PublicDirectory,
    PublicEntriesReader,
    PublicGuideReader,
    PublicOverviewReader,
    PublicSnapshotsReader,
    PublicView,
    LookupsService,
  ],
})
export class PublicModule {}
