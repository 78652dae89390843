import * as z from 'zod';
import { freeText, id, secret, text } from '../fields.ts';

const SyncTaskWechatworkClientConfig = z
  .object({
    corpID: id.describe('Id of the company.'),
    secret: secret.describe('The secret.'),
    token: secret.optional().describe('The token.'),
    encodingAESKey: freeText.optional().describe('Key that messages are encrypted with.'),
    agentUrl: freeText.optional().describe('Address of the agent.'),
  })
  .meta({ id: 'SyncTaskWechatworkClientConfig' });

const SyncTaskDingtalkClientConfig = z
  .object({
    corpId: id.describe('Id of the company.'),
    appKey: text.describe('Key of the application.'),
    appSecret: secret.describe('Secret of the application at the provider.'),
    aes_key: secret.optional().describe('Key that messages are encrypted with.'),
    token: secret.optional().describe('The token.'),
  })
  .meta({ id: 'SyncTaskDingtalkClientConfig' });

const SyncTaskMokaClientConfig = z
  .object({
    userName: text.describe('Name of the user.'),
    entCode: text.describe('Code of the company.'),
    apiCode_employee: text.describe('Code of the API for employees.'),
    apiCode_department: text.describe('Code of the API for departments.'),
    privateKey: secret.describe('Private key of the application.'),
  })
  .meta({ id: 'SyncTaskMokaClientConfig' });

const SyncTaskScimClientConfig = z
  .object({
    org_url: freeText.optional().describe('Address for departments.'),
    user_url: text.describe('Address for users.'),
    token: secret.describe('The token.'),
    root_department_id: freeText.optional().describe('Id of the top department.'),
    parent_department: freeText.optional().describe('Name of the member that holds the department above.'),
    department: freeText.optional().describe('Name of the member that holds the departments of a user.'),
  })
  .meta({ id: 'SyncTaskScimClientConfig' });

const SyncTaskLdapClientConfig = z
  .object({
    url: text.describe('Address to call.'),
    bindDn: text.describe('Distinguished name for connections.'),
    bindCredentials: text.describe('Password for connections.'),
    usersBaseDn: text.describe('Where users are.'),
    groupsBaseDn: text.describe('Where groups are.'),
    userQueryCriteria: text.describe('Filter of users.'),
    departmentQueryCriteria: text.describe('Filter of departments.'),
  })
  .meta({ id: 'SyncTaskLdapClientConfig' });

export const SyncTaskClientConfig = z
  .object({
    larkConfig: z
      .object({
        app_id: id.describe('The application.'),
        app_secret: secret.describe('Secret of the application.'),
        encrypt_key: secret.optional().describe('Key that events are encrypted with.'),
        verification_token: freeText.optional().describe('Token that proves events.'),
      })
      .optional(),
    larkInternationalConfig: z
      .object({
        app_id: id.describe('The application.'),
        app_secret: secret.describe('Secret of the application.'),
        encrypt_key: secret.optional().describe('Key that events are encrypted with.'),
        verification_token: freeText.optional().describe('Token that proves events.'),
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
        permanentCode: text.describe('Permanent authorization code.'),
        currentOpenUserId: id.describe('The user who acts for the application.'),
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
