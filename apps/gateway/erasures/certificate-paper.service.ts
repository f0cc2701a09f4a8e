import { Injectable, StreamableFile } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { PAPER_MEDIA_TYPES, paperFile, type PaperFormat } from '../../../libs/platform/papers/paper-file.js';
import { erasureCertificate } from '../../../libs/rules/papers/erasure-certificate.js';
import { ErasuresReader } from './erasures.reader.js';

const BY_SYSTEM = '系统（按期自动）';

/** The certificate of an erasure as a paper: drawn from the proof that is kept, since every paper went with the entry. */
@Injectable()
export class CertificatePaperService {
  constructor(
    private readonly erasures: ErasuresReader,
    private readonly departments: DepartmentRepository,
  ) {}

  /** Throws `not-found` until the erasure is over. */
  async draw(entryId: string, format: PaperFormat): Promise<StreamableFile> {
    const { certificate, sha256: certificateHash } = await this.erasures.certificate(entryId);
    const department = (await this.departments.find(certificate.departmentId))?.name ?? '';
    const file = await paperFile(
      format,
      erasureCertificate(certificate, {
        ...{ department, certificateHash },
        orderedBy: await this.#orderedBy(entryId),
      }),
    );
    return new StreamableFile(file, {
      ...{ type: PAPER_MEDIA_TYPES[format], length: file.length },
      disposition: `attachment; filename="${certificate.entryNo}-erasure.${format}"`,
    });
  }

  async #orderedBy(entryId: string): Promise<string> {
    const { department, name } = await this.erasures.orderedBy(entryId);
    return name === null ? BY_SYSTEM : `${department ?? ''}${name}`;
  }
}
