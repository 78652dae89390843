import * as z from 'zod';

export const syncTaskType = z
  .enum([
    'lark',
    'lark-international',
    'wechatwork',
    'dingtalk',
    'active-directory',
    'italent',
    'maycur',
    'ldap',
    'moka',
    'fxiaoke',
    'scim',
    'xiaoshouyi',
    'kayang',
    'custom',
  ])
  .meta({ id: 'SyncTaskType', description: 'The system that is synchronized with.' });

export const syncTrigger = z
  .enum(['manually', 'timed', 'automatic'])
  .meta({ id: 'SyncTrigger', description: 'What starts a synchronization.' });
