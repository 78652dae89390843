import { passcode } from '@genauth/contract/authentication/passcode.ts';
import { problems } from '@genauth/contract/problems.ts';
import { implement } from '../../http/implement.ts';
import { messageOf } from '../../messages/messages.ts';
import { makeCaptcha } from './captcha.ts';
import { checkPasscode, sendPasscode } from './passcode.ts';

export const passcodeHandlers = implement(passcode, {
  async geneCatchaCodeAndToken({ platform }) {
    const { svg, token } = makeCaptcha(platform);
    return { captchaCodeSvg: svg, captchaToken: token };
  },

  async sendSms({ input, platform, application, request }, fail) {
    if (!application) throw fail.applicationNotFound();
    const { channel, phoneNumber: phone, phoneCountryCode } = input;
    const asking = { platform, application, clientIp: request.clientIp };
    await sendPasscode(asking, { channel, phone, phoneCountryCode }, request.language);
  },

  async sendEmail({ input, platform, application, request }, fail) {
    if (!application) throw fail.applicationNotFound();
    await sendPasscode({ platform, application, clientIp: request.clientIp }, input, request.language);
  },

  async preCheckCode({ input, platform, application, request }, fail) {
    if (!application) throw fail.applicationNotFound();
    const given = input.codeType === 'SMS' ? input.smsCodePayload : input.emailCodePayload;
    if (!given)
      throw fail.criterionMissing({ fields: input.codeType === 'SMS' ? 'smsCodePayload' : 'emailCodePayload' });
    const isValid = await checkPasscode({ platform, application, clientIp: request.clientIp }, given, given.passCode);
    return { isValid, message: isValid ? null : messageOf(problems.wrongPasscode, request.language) };
  },
});
