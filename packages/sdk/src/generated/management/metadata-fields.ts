// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { DataModelField, FieldCondition, RelationOptionalRange } from '../models.ts';

export interface CreateFieldInput {
  /** Whether users see it. */
  userVisible: boolean;
  relationOptionalRange: FieldCondition;
  /** Field of the related row that is shown. */
  relationShowKey: string;
  /** Whether it may point to several rows. */
  relationMultiple: boolean;
  /** Data object that the field points to. */
  relationType: string;
  /** Whether users may sign in with it. */
  forLogin: boolean;
  /** Whether keywords are looked for in it. */
  fuzzySearch: boolean;
  /** Whether it is chosen from a list. */
  dropDown: {
    /** Key of the field. */
    key: string;
    /** Name of the field for display. */
    label: string;
  };
  /** How the value is shown. */
  format: number;
  /** What the value must match. */
  regexp: string;
  /** Smallest number. */
  min: number;
  /** Largest number. */
  max: number;
  /** Longest text. */
  maxLength: number;
  /** Whether every value may be there once only. */
  unique: boolean;
  /** Whether a value is needed. */
  require: boolean;
  /** The value when none is given. */
  default: unknown;
  /** What to enter. */
  help: string;
  /** Whether the value may be changed. */
  editable: boolean;
  /** Whether it is shown. */
  show: boolean;
  /** What kind it is. */
  type: 'Text' | 'Textarea' | 'Number' | 'Boolean' | 'Date' | 'Enum' | 'Relation' | 'ReverseRelation' | 'Array';
  /** Key of the field. */
  key: string;
  /** Name for display. */
  name: string;
  /** The data object. */
  modelId: string;
}

export interface UpdateFieldInput {
  /** Whether users see it. */
  userVisible: boolean;
  relationOptionalRange: RelationOptionalRange;
  /** Field of the related row that is shown. */
  relationShowKey: string;
  /** Whether users may sign in with it. */
  forLogin: boolean;
  /** Whether keywords are looked for in it. */
  fuzzySearch: boolean;
  /** Whether it is chosen from a list. */
  dropDown: string[];
  /** How the value is shown. */
  format: number;
  /** What the value must match. */
  regexp: string;
  /** Smallest number. */
  min: number;
  /** Largest number. */
  max: number;
  /** Longest text. */
  maxLength: number;
  /** Whether every value may be there once only. */
  unique: boolean;
  /** Whether a value is needed. */
  require: boolean;
  /** The value when none is given. */
  default: unknown;
  /** What to enter. */
  help: string;
  /** Whether the value may be changed. */
  editable: boolean;
  /** Whether it is shown. */
  show: boolean;
  /** Name for display. */
  name: string;
  /** The data object. */
  modelId: string;
  /** Which one it is. */
  id: string;
}

export interface RemoteFieldInput {
  /** The data object. */
  modelId: string;
  /** Unique and permanent. */
  id: string;
}

export interface ListFieldInput {
  /** The data object. */
  modelId: string;
  from: string;
}

export interface ManagementMetadataFields {
  /**
   * Add a field to a data object.
   *
   * `POST /api/v3/metadata/create-field`, needs the permission `metadata-model:update`
   */
  createField(input: CreateFieldInput, options?: CallOptions): Promise<Result<DataModelField>>;

  /**
   * Change a field of a data object.
   *
   * `POST /api/v3/metadata/update-field`, needs the permission `metadata-model:update`
   */
  updateField(input: UpdateFieldInput, options?: CallOptions): Promise<Result<DataModelField>>;

  /**
   * Remove a field from a data object.
   *
   * `POST /api/v3/metadata/remove-field`, needs the permission `metadata-model:update`
   */
  remoteField(input: RemoteFieldInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * List the fields of a data object.
   *
   * `GET /api/v3/metadata/list-field`, needs the permission `metadata-model:read`
   */
  listField(input: ListFieldInput, options?: CallOptions): Promise<Result<DataModelField[]>>;
}
