import type { Texts } from './words.ts';

export const enUS: Texts = {
  events: {
    WELCOME_EMAIL: {
      name: 'Welcome',
      subject: 'Welcome to {{app_name}}',
      body: 'Hello {{user}}, your account is ready.',
      button: 'Open {{app_name}}',
    },
    FIRST_CREATED_USER: {
      name: 'Account created by an administrator',
      subject: 'Your account for {{app_name}}',
      body: 'Hello {{user}}, an administrator has made an account for you.',
      button: 'Sign in',
    },
    REGISTER_VERIFY_CODE: {
      name: 'Code to register',
      subject: 'Your code to register with {{app_name}}',
      body: 'Enter this code to register with {{app_name}}.',
    },
    LOGIN_VERIFY_CODE: {
      name: 'Code to sign in',
      subject: 'Your code to sign in to {{app_name}}',
      body: 'Enter this code to sign in to {{app_name}}.',
    },
    MFA_VERIFY_CODE: {
      name: 'Code for the second step',
      subject: 'Your code for {{app_name}}',
      body: 'Enter this code to confirm that it is you.',
    },
    INFORMATION_COMPLETION_VERIFY_CODE: {
      name: 'Code to complete a profile',
      subject: 'Confirm your e-mail address for {{app_name}}',
      body: 'Enter this code to add this address to your profile.',
    },
    FIRST_EMAIL_LOGIN_VERIFY: {
      name: 'Link to confirm an address at the first sign-in',
      subject: 'Confirm your e-mail address for {{app_name}}',
      body: 'Confirm this address, then you can sign in with it.',
      button: 'Confirm address',
    },
    CONSOLE_CONDUCTED_VERIFY: {
      name: 'Link to confirm an address, sent by an administrator',
      subject: 'Confirm your e-mail address for {{app_name}}',
      body: 'Please confirm that this address is yours.',
      button: 'Confirm address',
    },
    USER_PASSWORD_UPDATE_REMIND: {
      name: 'Reminder to change the password',
      subject: 'Your password for {{app_name}} expires soon',
      body: 'Hello {{user}}, your password expires in {{days}} days. Change it before then.',
      button: 'Change password',
    },
    ADMIN_RESET_USER_PASSWORD_NOTIFICATION: {
      name: 'Password reset by an administrator',
      subject: 'Your password for {{app_name}} was reset',
      body: 'Hello {{user}}, an administrator has reset your password. If that surprises you, ask them.',
    },
    USER_PASSWORD_RESET_NOTIFICATION: {
      name: 'Password changed',
      subject: 'Your password for {{app_name}} was changed',
      body: 'Hello {{user}}, your password was changed. If it was not you, reset it now and tell your administrator.',
    },
    RESET_PASSWORD_VERIFY_CODE: {
      name: 'Code to reset the password',
      subject: 'Reset your password for {{app_name}}',
      body: 'Enter this code to choose a new password.',
    },
    SELF_UNLOCKING_VERIFY_CODE: {
      name: 'Code to unlock an account',
      subject: 'Unlock your account for {{app_name}}',
      body: 'Enter this code to unlock your account.',
    },
    EMAIL_BIND_VERIFY_CODE: {
      name: 'Code to link an address',
      subject: 'Confirm your new e-mail address for {{app_name}}',
      body: 'Enter this code to link this address to your account.',
    },
    EMAIL_UNBIND_VERIFY_CODE: {
      name: 'Code to unlink an address',
      subject: 'Remove this e-mail address from {{app_name}}',
      body: 'Enter this code to remove this address from your account.',
    },
    CONTACT_CHANGED_NOTIFICATION: {
      name: 'Address or number changed',
      subject: 'Your account for {{app_name}} was changed',
      body: 'Hello {{user}}, the e-mail address or phone number of your account was changed. If it was not you, tell your administrator at once.',
    },
    RESET_PASSWORD_LINK: {
      name: 'Link to set a new password',
      subject: 'Set a new password for {{app_name}}',
      body: 'Hello {{user}}, an administrator asks you to set a new password. The page sends you a code first.',
      button: 'Set a new password',
    },
    DELETE_ACCOUNT_VERIFY_CODE: {
      name: 'Code to delete an account',
      subject: 'Delete your account for {{app_name}}',
      body: 'Enter this code only if you want to delete your account.',
    },
  },
  codeNote:
    'It works once, within {{minutes}} minutes. Never give it to anyone. If you did not ask for it, ignore this message.',
  linkNote: 'If the button does not work, open this address:',
  footer: 'Sent by {{app_name}}',
  sms: '{{code}} is your {{app_name}} code, valid for {{minutes}} min. Never give it to anyone.',
};
