import { Injectable } from '@nestjs/common';
import type { SharingCatalogue } from '../../rules/sharing/catalogue.js';
import { CatalogueRepository } from './catalogue.repository.js';

/** The sharing catalogue in force (R6.2): whatever leaves to anybody is cut to it. */
@Injectable()
export class SharingCatalogueReader {
  constructor(private readonly catalogues: CatalogueRepository) {}

  current(): Promise<SharingCatalogue> {
    return this.catalogues.inForce('sharing');
  }
}
