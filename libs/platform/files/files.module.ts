import { Module, type DynamicModule } from '@nestjs/common';
import { FileStore } from './file-store.js';

/** Provides the store of sealed files for injection. */
@Module({})
export class FilesModule {
  static forRoot({ filesDir }: { filesDir: string }): DynamicModule {
    return {
      module: FilesModule,
      global: true,
      providers: [{ provide: FileStore, useValue: new FileStore(filesDir) }],
      exports: [FileStore],
    };
  }
}
