import * as z from 'zod';
import { freeText, id, secret, text } from '../fields.ts';

const SyncTaskWechatworkClientConfig = z
  .object({
    corpID: id,
    secret: secret.describe('The secret.'),
    token: secret.optional().describe('The token.'),
    encodingAESKey: freeText.optional(),
    agentUrl: freeText.optional(),
  })
  .meta({ id: 'SyncTaskWechatworkClientConfig' });

const SyncTaskDingtalkClientConfig = z
  .object({
    corpId: id,
    appKey: text,
    appSecret: secret.describe('Secret of the application at the provider.'),
    aes_key: secret.optional(),
    token: secret.optional().describe('The token.'),
  })
  .meta({ id: 'SyncTaskDingtalkClientConfig' });

const SyncTaskMokaClientConfig = z
  .object({
    userName: text.describe('Name of the user.'),
    entCode: text,
    apiCode_employee: text,
    apiCode_department: text,
    privateKey: secret,
  })
  .meta({ id: 'SyncTaskMokaClientConfig' });

const SyncTaskScimClientConfig = z
  .object({
    org_url: freeText.optional(),
    user_url: text,
    token: secret.describe('The token.'),
    root_department_id: freeText.optional(),
    parent_department: freeText.optional(),
    department: freeText.optional(),
  })
  .meta({ id: 'SyncTaskScimClientConfig' });

const SyncTaskLdapClientConfig = z
  .object({
    url: text.describe('Address to call.'),
    bindDn: text,
    bindCredentials: text,
    usersBaseDn: text,
    groupsBaseDn: text,
    userQueryCriteria: text,
    departmentQueryCriteria: text,
  })
  .meta({ id: 'SyncTaskLdapClientConfig' });

export const SyncTaskClientConfig = z
  .object({
    larkConfig: z
      .object({
        app_id: id.describe('The application.'),
        app_secret: secret,
        encrypt_key: secret.optional(),
        verification_token: freeText.optional(),
      })
      .optional(),
    larkInternationalConfig: z
      .object({
        app_id: id.describe('The application.'),
        app_secret: secret,
        encrypt_key: secret.optional(),
        verification_token: freeText.optional(),
      })
      .optional(),
    wechatworkConfig: SyncTaskWechatworkClientConfig.optional(),
    dingtalkConfig: SyncTaskDingtalkClientConfig.optional(),
    mokaConfig: SyncTaskMokaClientConfig.optional(),
    scimConfig: SyncTaskScimClientConfig.optional(),
    activeDirectoryConfig: z
      .object({ syncIdentityProviderCode: freeText.optional(), ticket_url: freeText.optional() })
      .optional(),
    ldapConfig: SyncTaskLdapClientConfig.optional(),
    italentConfig: z.object({ tenant_id: id.describe('The tenant.'), app_key: text, app_secret: secret }).optional(),
    maycurConfig: z
      .object({ app_code: text, app_secret: secret, endpoint: text.describe('Address of the service.') })
      .optional(),
    fxiaokeConfig: z
      .object({
        appId: id.describe('The application.'),
        appSecret: secret.describe('Secret of the application at the provider.'),
        permanentCode: text,
        currentOpenUserId: id,
      })
      .optional(),
    xiaoshouyiConfig: z
      .object({
        client_id: id.describe('The application, when no header names it.'),
        client_secret: secret.describe('Secret of the application, when it must prove itself in the body.'),
        username: text.describe('Name to sign in with.'),
        password: secret.describe('The password, encrypted as passwordEncryptType says.'),
      })
      .optional(),
    kayangConfig: z
      .object({
        endpoint: text.describe('Address of the service.'),
        account: text.describe('Username, e-mail address or phone number.'),
        password: secret.describe('The password, encrypted as passwordEncryptType says.'),
      })
      .optional(),
  })
  .meta({ id: 'SyncTaskClientConfig' });
