import * as z from 'zod';

export const pipelineScene = z
  .enum([
    'PRE_REGISTER',
    'POST_REGISTER',
    'PRE_AUTHENTICATION',
    'POST_AUTHENTICATION',
    'PRE_OIDC_ID_TOKEN_ISSUED',
    'PRE_OIDC_ACCESS_TOKEN_ISSUED',
    'PRE_COMPLETE_USER_INFO',
    'PRE_MFA_VERIFY',
    'POST_MFA_VERIFY',
  ])
  .meta({ id: 'PipelineScene', description: 'When a pipeline function runs.' });
