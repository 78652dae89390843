import type { PageModel, ProblemStep } from '@genauth/contract/sign-in.ts';
import type { Messages } from './messages/en-US.ts';
import { fill } from './messages/fill.ts';

type Status = '400' | '403' | '404' | '429' | '500';

/** The nearest status that the pages have words for. */
export function spokenStatus({ status }: ProblemStep): Status {
  if (status === 401 || status === 403) return '403';
  if (status === 404 || status === 410) return '404';
  if (status === 429) return '429';
  return status >= 500 ? '500' : '400';
}

/** The heading of a page. */
export function heading({ step, application }: PageModel, messages: Messages): string {
  switch (step.kind) {
    case 'identifier':
      return messages.signInTitle;
    case 'password':
      return messages.passwordTitle;
    case 'passcode':
      return messages.passcodeTitle;
    case 'recover':
      return messages.recoverTitle;
    case 'register':
      return messages.registerTitle;
    case 'details':
      return step.purpose === 'register' ? messages.registerTitle : messages.detailsTitle;
    case 'new-password':
      return messages.newPasswordTitle;
    case 'second-factor':
      return messages.secondFactorTitle;
    case 'enroll-factor':
      return messages.enrollTitle;
    case 'recovery-code':
      return messages.recoveryTitle;
    case 'confirm-device':
      return step.status === 'confirmed' ? messages.confirmedTitle : messages.confirmTitle;
    case 'waiting':
      return messages.waitingTitle;
    case 'choose-account':
      return messages.chooseTitle;
    case 'consent':
      return fill(messages.consentTitle, { application: application?.name ?? '' });
    case 'done':
      return messages.doneTitle;
    case 'logout-confirm':
      return messages.logoutTitle;
    case 'logged-out':
      return messages.loggedOutTitle;
    case 'expired':
      return messages.expiredTitle;
    case 'foreign':
      return messages.foreignTitle;
    case 'unknown-application':
      return messages.unknownTitle;
    case 'problem':
      return messages[`problem${spokenStatus(step)}`];
    case 'landing':
      return messages.landingTitle;
    case 'verify-email':
      return messages.verifyEmailTitle;
    case 'outbox':
      return messages.outboxTitle;
    case 'self-service':
      return messages[step.section];
    case 'sample':
      return step.state.name === 'failed' ? messages.sampleFailedTitle : messages.sampleTitle;
  }
}

/** The title of the document: the heading, and whose page it is. */
export function documentTitle(page: PageModel, messages: Messages): string {
  const title = heading(page, messages);
  const owner = page.application?.name ?? 'GenAuth';
  return title.includes(owner) ? title : `${title} · ${owner}`;
}
