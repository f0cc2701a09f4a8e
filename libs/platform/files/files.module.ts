import { Module, type DynamicModule } from '@nestjs/common';
import { ErasureJournal } from './erasure-journal.js';
import { FileStore } from './file-store.js';

/** Provides the store of sealed files, and the journal of erasures beside it, for injection. */
@Module({})
export class FilesModule {
  static forRoot({ filesDir }: { filesDir: string }): DynamicModule {
    return {
      module: FilesModule,
      global: true,
      providers: [
        { provide: FileStore, useValue: new FileStore(filesDir) },
        { provide: ErasureJournal, useValue: new ErasureJournal(filesDir) },
      ],
      exports: [FileStore, ErasureJournal],
    };
  }
}
