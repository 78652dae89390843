import * as z from 'zod';

export const subjectType = z
  .enum(['USER', 'ROLE', 'GROUP', 'DEPARTMENT'])
  .meta({ id: 'SubjectType', description: 'What kind of subject it is.' });

export const accessSubjectType = z
  .enum(['USER', 'ROLE', 'GROUP', 'ORG', 'AK_SK'])
  .meta({ id: 'AccessSubjectType', description: 'What kind of subject may enter an application.' });

export const attributionType = z
  .enum(['department', 'post', 'role', 'group'])
  .meta({ id: 'AttributionType', description: 'What invited people get.' });
