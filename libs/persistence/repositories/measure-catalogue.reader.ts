import { Injectable } from '@nestjs/common';
import type { MeasuresCatalogue } from '../../rules/measures/catalogue.js';
import { CatalogueRepository } from './catalogue.repository.js';

/** The one way to the catalogue of measures in force (R7.1). */
@Injectable()
export class MeasureCatalogueReader {
  constructor(private readonly catalogues: CatalogueRepository) {}

  current(): Promise<MeasuresCatalogue> {
    return this.catalogues.inForce('measures');
  }
}
