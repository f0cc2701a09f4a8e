import { Module } from '@nestjs/common';
import { CataloguesReader } from './catalogues.reader.js';
import { CataloguesService } from './catalogues.service.js';
import { MeasureCatalogueController } from './measure-catalogue.controller.js';
import { SharingCatalogueController } from './sharing-catalogue.controller.js';

/** The catalogues that the credit office keeps (R6.2, R7.1). */
@Module({
  controllers: [SharingCatalogueController, MeasureCatalogueController],
  providers: [CataloguesReader, CataloguesService],
})
export class CataloguesModule {}
