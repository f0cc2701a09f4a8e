import { Module, type DynamicModule } from '@nestjs/common';
import type { MasterKey } from '../crypto/master-key.js';
import { SnapshotFolder } from './snapshot-folder.js';
import { SnapshotSigner } from './snapshot-signer.js';

/** Provides the key and the folder of the daily snapshots for injection. */
@Module({})
export class SnapshotsModule {
  static forRoot({ masterKey, dataDir }: { masterKey: MasterKey; dataDir: string }): DynamicModule {
    return {
      module: SnapshotsModule,
      global: true,
      providers: [
        { provide: SnapshotSigner, useValue: new SnapshotSigner(masterKey) },
        { provide: SnapshotFolder, useValue: SnapshotFolder.within(dataDir) },
      ],
      exports: [SnapshotSigner, SnapshotFolder],
    };
  }
}
