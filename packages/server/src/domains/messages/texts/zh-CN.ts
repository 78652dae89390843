import type { Texts } from './words.ts';

export const zhCN: Texts = {
  events: {
    WELCOME_EMAIL: {
      name: '欢迎邮件',
      subject: '欢迎加入 {{app_name}}',
      body: '{{user}}，您好！您的账号已开通。',
      button: '进入 {{app_name}}',
    },
    FIRST_CREATED_USER: {
      name: '管理员创建账号',
      subject: '您的 {{app_name}} 账号',
      body: '{{user}}，您好！管理员已为您创建账号。',
      button: '登录',
    },
    REGISTER_VERIFY_CODE: {
      name: '注册验证码',
      subject: '{{app_name}} 注册验证码',
      body: '请输入以下验证码，完成 {{app_name}} 的注册。',
    },
    LOGIN_VERIFY_CODE: {
      name: '登录验证码',
      subject: '{{app_name}} 登录验证码',
      body: '请输入以下验证码，登录 {{app_name}}。',
    },
    MFA_VERIFY_CODE: {
      name: '多因素认证验证码',
      subject: '{{app_name}} 身份验证码',
      body: '请输入以下验证码，确认是您本人在操作。',
    },
    INFORMATION_COMPLETION_VERIFY_CODE: {
      name: '补全资料验证码',
      subject: '确认您在 {{app_name}} 的邮箱',
      body: '请输入以下验证码，将此邮箱添加到您的资料中。',
    },
    FIRST_EMAIL_LOGIN_VERIFY: {
      name: '首次邮箱登录验证',
      subject: '确认您在 {{app_name}} 的邮箱',
      body: '确认此邮箱后，即可使用它登录。',
      button: '确认邮箱',
    },
    CONSOLE_CONDUCTED_VERIFY: {
      name: '管理员发起的邮箱验证',
      subject: '确认您在 {{app_name}} 的邮箱',
      body: '请确认此邮箱归您本人所有。',
      button: '确认邮箱',
    },
    USER_PASSWORD_UPDATE_REMIND: {
      name: '密码到期提醒',
      subject: '您的 {{app_name}} 密码即将到期',
      body: '{{user}}，您好！您的密码将在 {{days}} 天后到期，请及时修改。',
      button: '修改密码',
    },
    ADMIN_RESET_USER_PASSWORD_NOTIFICATION: {
      name: '管理员重置密码通知',
      subject: '您的 {{app_name}} 密码已被重置',
      body: '{{user}}，您好！管理员已重置您的密码。如有疑问，请联系管理员。',
    },
    USER_PASSWORD_RESET_NOTIFICATION: {
      name: '密码修改通知',
      subject: '您的 {{app_name}} 密码已修改',
      body: '{{user}}，您好！您的密码已修改。如果不是您本人操作，请立即重置密码并联系管理员。',
    },
    RESET_PASSWORD_VERIFY_CODE: {
      name: '重置密码验证码',
      subject: '重置您的 {{app_name}} 密码',
      body: '请输入以下验证码，设置新密码。',
    },
    SELF_UNLOCKING_VERIFY_CODE: {
      name: '自助解锁验证码',
      subject: '解锁您的 {{app_name}} 账号',
      body: '请输入以下验证码，解锁您的账号。',
    },
    EMAIL_BIND_VERIFY_CODE: {
      name: '绑定邮箱验证码',
      subject: '确认您在 {{app_name}} 的新邮箱',
      body: '请输入以下验证码，将此邮箱绑定到您的账号。',
    },
    EMAIL_UNBIND_VERIFY_CODE: {
      name: '解绑邮箱验证码',
      subject: '从 {{app_name}} 解绑此邮箱',
      body: '请输入以下验证码，将此邮箱从您的账号解绑。',
    },
    CONTACT_CHANGED_NOTIFICATION: {
      name: '邮箱或手机号变更通知',
      subject: '您的 {{app_name}} 账号信息已变更',
      body: '{{user}}，您好！您账号的邮箱或手机号已变更。如果不是您本人操作，请立即联系管理员。',
    },
    RESET_PASSWORD_LINK: {
      name: '设置新密码的链接',
      subject: '为{{app_name}}设置新密码',
      body: '{{user}}，您好！管理员请您设置新密码。页面会先向您发送验证码。',
      button: '设置新密码',
    },
    DELETE_ACCOUNT_VERIFY_CODE: {
      name: '注销账号验证码',
      subject: '注销您的 {{app_name}} 账号',
      body: '仅当您确定要注销账号时，才输入以下验证码。',
    },
  },
  codeNote: '验证码 {{minutes}} 分钟内有效，仅可使用一次，请勿告知他人。如非本人操作，请忽略本邮件。',
  linkNote: '如果按钮无法点击，请在浏览器中打开以下地址：',
  footer: '由 {{app_name}} 发送',
  sms: '【{{app_name}}】验证码 {{code}}，{{minutes}} 分钟内有效，请勿告知他人。',
};
