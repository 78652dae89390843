import type { Texts } from './words.ts';

export const zhTW: Texts = {
  events: {
    WELCOME_EMAIL: {
      name: '歡迎信',
      subject: '歡迎加入 {{app_name}}',
      body: '{{user}}，您好！您的帳號已開通。',
      button: '前往 {{app_name}}',
    },
    FIRST_CREATED_USER: {
      name: '管理員建立帳號',
      subject: '您的 {{app_name}} 帳號',
      body: '{{user}}，您好！管理員已為您建立帳號。',
      button: '登入',
    },
    REGISTER_VERIFY_CODE: {
      name: '註冊驗證碼',
      subject: '{{app_name}} 註冊驗證碼',
      body: '請輸入以下驗證碼，完成 {{app_name}} 的註冊。',
    },
    LOGIN_VERIFY_CODE: {
      name: '登入驗證碼',
      subject: '{{app_name}} 登入驗證碼',
      body: '請輸入以下驗證碼，登入 {{app_name}}。',
    },
    MFA_VERIFY_CODE: {
      name: '多重要素驗證碼',
      subject: '{{app_name}} 身分驗證碼',
      body: '請輸入以下驗證碼，確認是您本人在操作。',
    },
    INFORMATION_COMPLETION_VERIFY_CODE: {
      name: '補齊資料驗證碼',
      subject: '確認您在 {{app_name}} 的電子郵件地址',
      body: '請輸入以下驗證碼，將此電子郵件地址加入您的資料。',
    },
    FIRST_EMAIL_LOGIN_VERIFY: {
      name: '首次以電子郵件登入的驗證',
      subject: '確認您在 {{app_name}} 的電子郵件地址',
      body: '確認此電子郵件地址後，即可用它登入。',
      button: '確認電子郵件地址',
    },
    CONSOLE_CONDUCTED_VERIFY: {
      name: '管理員發起的電子郵件驗證',
      subject: '確認您在 {{app_name}} 的電子郵件地址',
      body: '請確認此電子郵件地址為您本人所有。',
      button: '確認電子郵件地址',
    },
    USER_PASSWORD_UPDATE_REMIND: {
      name: '密碼到期提醒',
      subject: '您的 {{app_name}} 密碼即將到期',
      body: '{{user}}，您好！您的密碼將在 {{days}} 天後到期，請儘早變更。',
      button: '變更密碼',
    },
    ADMIN_RESET_USER_PASSWORD_NOTIFICATION: {
      name: '管理員重設密碼通知',
      subject: '您的 {{app_name}} 密碼已被重設',
      body: '{{user}}，您好！管理員已重設您的密碼。如有疑問，請聯絡管理員。',
    },
    USER_PASSWORD_RESET_NOTIFICATION: {
      name: '密碼變更通知',
      subject: '您的 {{app_name}} 密碼已變更',
      body: '{{user}}，您好！您的密碼已變更。如果不是您本人操作，請立即重設密碼並聯絡管理員。',
    },
    RESET_PASSWORD_VERIFY_CODE: {
      name: '重設密碼驗證碼',
      subject: '重設您的 {{app_name}} 密碼',
      body: '請輸入以下驗證碼，設定新密碼。',
    },
    SELF_UNLOCKING_VERIFY_CODE: {
      name: '自助解鎖驗證碼',
      subject: '解鎖您的 {{app_name}} 帳號',
      body: '請輸入以下驗證碼，解鎖您的帳號。',
    },
    EMAIL_BIND_VERIFY_CODE: {
      name: '綁定電子郵件驗證碼',
      subject: '確認您在 {{app_name}} 的新電子郵件地址',
      body: '請輸入以下驗證碼，將此電子郵件地址綁定到您的帳號。',
    },
    EMAIL_UNBIND_VERIFY_CODE: {
      name: '解除綁定電子郵件驗證碼',
      subject: '從 {{app_name}} 解除綁定此電子郵件地址',
      body: '請輸入以下驗證碼，將此電子郵件地址從您的帳號移除。',
    },
    CONTACT_CHANGED_NOTIFICATION: {
      name: '電子郵件或手機號碼變更通知',
      subject: '您的 {{app_name}} 帳號資訊已變更',
      body: '{{user}}，您好！您帳號的電子郵件地址或手機號碼已變更。如果不是您本人操作，請立即聯絡管理員。',
    },
    RESET_PASSWORD_LINK: {
      name: '設定新密碼的連結',
      subject: '為{{app_name}}設定新密碼',
      body: '{{user}}，您好！管理員請您設定新密碼。頁面會先傳送驗證碼給您。',
      button: '設定新密碼',
    },
    DELETE_ACCOUNT_VERIFY_CODE: {
      name: '刪除帳號驗證碼',
      subject: '刪除您的 {{app_name}} 帳號',
      body: '僅在您確定要刪除帳號時，才輸入以下驗證碼。',
    },
  },
  codeNote: '驗證碼 {{minutes}} 分鐘內有效，僅可使用一次，請勿告訴他人。如非本人操作，請忽略此郵件。',
  linkNote: '如果按鈕無法點選，請在瀏覽器中開啟以下網址：',
  footer: '由 {{app_name}} 寄送',
  sms: '【{{app_name}}】驗證碼 {{code}}，{{minutes}} 分鐘內有效，請勿告訴他人。',
};
