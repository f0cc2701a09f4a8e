import { Module, type DynamicModule } from '@nestjs/common';
import { chosenFileStore, type FilesConfig } from './chosen-file-store.js';
import { ErasureJournal } from './erasure-journal.js';
import { FileStore } from './file-store.js';

/** Provides the store of sealed files, and the journal of erasures beside it, for injection. */
@Module({})
export class FilesModule {
  static forRoot(config: FilesConfig): DynamicModule {
    return {
      module: FilesModule,
      global: true,
      providers: [
        { provide: FileStore, useValue: chosenFileStore(config) },
        { provide: ErasureJournal, useValue: new ErasureJournal(config.filesDir) },
      ],
      exports: [FileStore, ErasureJournal],
    };
  }
}
