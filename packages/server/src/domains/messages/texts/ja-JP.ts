import type { Texts } from './words.ts';

export const jaJP: Texts = {
  events: {
    WELCOME_EMAIL: {
      name: 'ようこそメール',
      subject: '{{app_name}} へようこそ',
      body: '{{user}} 様、アカウントのご用意ができました。',
      button: '{{app_name}} を開く',
    },
    FIRST_CREATED_USER: {
      name: '管理者によるアカウント作成',
      subject: '{{app_name}} のアカウントのお知らせ',
      body: '{{user}} 様、管理者があなたのアカウントを作成しました。',
      button: 'サインイン',
    },
    REGISTER_VERIFY_CODE: {
      name: '登録用の認証コード',
      subject: '{{app_name}} 登録用の認証コード',
      body: '{{app_name}} への登録を完了するには、次のコードを入力してください。',
    },
    LOGIN_VERIFY_CODE: {
      name: 'サインイン用の認証コード',
      subject: '{{app_name}} サインイン用の認証コード',
      body: '{{app_name}} にサインインするには、次のコードを入力してください。',
    },
    MFA_VERIFY_CODE: {
      name: '多要素認証のコード',
      subject: '{{app_name}} の認証コード',
      body: 'ご本人による操作であることを確認するため、次のコードを入力してください。',
    },
    INFORMATION_COMPLETION_VERIFY_CODE: {
      name: 'プロフィール入力用の認証コード',
      subject: '{{app_name}} のメールアドレスの確認',
      body: 'このアドレスをプロフィールに追加するには、次のコードを入力してください。',
    },
    FIRST_EMAIL_LOGIN_VERIFY: {
      name: '初回サインイン時のメールアドレス確認',
      subject: '{{app_name}} のメールアドレスの確認',
      body: 'このアドレスを確認すると、サインインに使えるようになります。',
      button: 'アドレスを確認する',
    },
    CONSOLE_CONDUCTED_VERIFY: {
      name: '管理者が送信したメールアドレス確認',
      subject: '{{app_name}} のメールアドレスの確認',
      body: 'このアドレスがご本人のものであることを確認してください。',
      button: 'アドレスを確認する',
    },
    USER_PASSWORD_UPDATE_REMIND: {
      name: 'パスワード変更のお願い',
      subject: '{{app_name}} のパスワードの有効期限が近づいています',
      body: '{{user}} 様、パスワードはあと {{days}} 日で期限切れになります。お早めに変更してください。',
      button: 'パスワードを変更する',
    },
    ADMIN_RESET_USER_PASSWORD_NOTIFICATION: {
      name: '管理者によるパスワード再設定の通知',
      subject: '{{app_name}} のパスワードが再設定されました',
      body: '{{user}} 様、管理者がパスワードを再設定しました。お心当たりがない場合は管理者にお問い合わせください。',
    },
    USER_PASSWORD_RESET_NOTIFICATION: {
      name: 'パスワード変更の通知',
      subject: '{{app_name}} のパスワードが変更されました',
      body: '{{user}} 様、パスワードが変更されました。お心当たりがない場合は、すぐにパスワードを再設定し、管理者にご連絡ください。',
    },
    RESET_PASSWORD_VERIFY_CODE: {
      name: 'パスワード再設定用の認証コード',
      subject: '{{app_name}} のパスワードの再設定',
      body: '新しいパスワードを設定するには、次のコードを入力してください。',
    },
    SELF_UNLOCKING_VERIFY_CODE: {
      name: 'ロック解除用の認証コード',
      subject: '{{app_name}} のアカウントのロック解除',
      body: 'アカウントのロックを解除するには、次のコードを入力してください。',
    },
    EMAIL_BIND_VERIFY_CODE: {
      name: 'メールアドレス登録用の認証コード',
      subject: '{{app_name}} の新しいメールアドレスの確認',
      body: 'このアドレスをアカウントに登録するには、次のコードを入力してください。',
    },
    EMAIL_UNBIND_VERIFY_CODE: {
      name: 'メールアドレス解除用の認証コード',
      subject: '{{app_name}} からのメールアドレスの解除',
      body: 'このアドレスをアカウントから外すには、次のコードを入力してください。',
    },
    CONTACT_CHANGED_NOTIFICATION: {
      name: '連絡先変更の通知',
      subject: '{{app_name}} のアカウント情報が変更されました',
      body: '{{user}} 様、アカウントのメールアドレスまたは電話番号が変更されました。お心当たりがない場合は、すぐに管理者にご連絡ください。',
    },
    RESET_PASSWORD_LINK: {
      name: '新しいパスワードを設定するリンク',
      subject: '{{app_name}}の新しいパスワードの設定',
      body: '{{user}}さん、管理者が新しいパスワードの設定をお願いしています。ページから先に確認コードが送られます。',
      button: '新しいパスワードを設定',
    },
    DELETE_ACCOUNT_VERIFY_CODE: {
      name: 'アカウント削除用の認証コード',
      subject: '{{app_name}} のアカウントの削除',
      body: 'アカウントを削除する場合に限り、次のコードを入力してください。',
    },
  },
  codeNote:
    'コードの有効期限は {{minutes}} 分で、一度だけ使えます。誰にも教えないでください。お心当たりがない場合は、このメールを無視してください。',
  linkNote: 'ボタンが使えない場合は、次のアドレスを開いてください：',
  footer: '{{app_name}} より送信',
  sms: '{{app_name}} の認証コードは {{code}} です（{{minutes}} 分間有効）。誰にも教えないでください。',
};
