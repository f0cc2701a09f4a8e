import { Module } from '@nestjs/common';
import { RowContextReader } from './row-context.reader.js';

/** What both ways of drafting share: by hand and from a preliminary list. */
@Module({ providers: [RowContextReader], exports: [RowContextReader] })
export class DraftingModule {}
