// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { MetadataRow } from '../models.ts';

export interface ExportMetadataInput {
  /** The ids. */
  idList: string[];
  /** The data object. */
  modelId: string;
}

export interface ImportMetadataInput {
  /** The file. */
  file: string;
  /** The data object. */
  modelId: string;
}

export interface GetImportTemplateInput {
  /** The data object. */
  modelId: string;
}

export interface ManagementMetadataTransfers {
  /**
   * Export rows of a data object.
   *
   * `POST /api/v3/metadata/export`, needs the permission `metadata:read`
   */
  exportMetadata(input: ExportMetadataInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Import rows into a data object.
   *
   * `POST /api/v3/metadata/import`, needs the permission `metadata:create`
   */
  importMetadata(input: ImportMetadataInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Get the spreadsheet that rows to import are entered in.
   *
   * `GET /api/v3/metadata/get-import-template`, needs the permission `metadata:read`
   */
  getImportTemplate(input: GetImportTemplateInput, options?: CallOptions): Promise<Result<MetadataRow>>;
}
