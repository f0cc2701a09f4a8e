import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '../../rules/calendar/shanghai.js';
import { allMeasures, type MeasuresCatalogue } from '../../rules/measures/catalogue.js';
import { CatalogueRepository } from './catalogue.repository.js';

/** The one way to the catalogue of measures in force (R7.1). */
@Injectable()
export class MeasureCatalogueReader {
  constructor(private readonly catalogues: CatalogueRepository) {}

  current(): Promise<MeasuresCatalogue> {
    return this.catalogues.inForce('measures');
  }

  /** Whether the version in force, or an approved one that begins later, has this department apply a measure. */
  async names(departmentCode: string, now: Date): Promise<boolean> {
    const today = shanghaiDate(now.toISOString());
    const coming = (await this.catalogues.versions('measures')).filter(
      ({ approved, effectiveFrom }) => approved && effectiveFrom > today,
    );
    const contents = [
      await this.current(),
      ...coming.map(({ content }) => content as unknown as MeasuresCatalogue),
    ];
    return contents
      .flatMap(allMeasures)
      .some(({ implementer: one }) => one.kind === 'department' && one.department === departmentCode);
  }
}
