import { usePage } from '../page-context.ts';
import { SampleStep } from '../sample/sample.tsx';
import { SelfService } from '../self-service/self-service.tsx';
import { ChooseAccountStep } from './choose-account.tsx';
import { ConfirmDeviceStep } from './confirm-device.tsx';
import { ConsentStep } from './consent.tsx';
import { DetailsStep } from './details.tsx';
import { EnrollFactorStep } from './enroll-factor.tsx';
import { IdentifierStep } from './identifier.tsx';
import { LandingStep } from './landing.tsx';
import { LogoutConfirmStep } from './logout-confirm.tsx';
import { NewPasswordStep } from './new-password.tsx';
import { LoggedOut, Notice } from './notice.tsx';
import { OutboxStep } from './outbox.tsx';
import { PasscodeStep } from './passcode.tsx';
import { PasswordStep } from './password.tsx';
import { Details, ProblemStep } from './problem.tsx';
import { RecoverStep } from './recover.tsx';
import { RecoveryCodeStep } from './recovery-code.tsx';
import { RegisterStep } from './register.tsx';
import { SecondFactorStep } from './second-factor.tsx';
import { VerifyEmailStep } from './verify-email.tsx';
import { WaitingStep } from './waiting.tsx';

/** The view of the step at hand. */
export function StepView() {
  const { messages, page } = usePage();
  const { step } = page;
  switch (step.kind) {
    case 'identifier':
      return <IdentifierStep step={step} />;
    case 'password':
      return <PasswordStep step={step} />;
    case 'passcode':
      return <PasscodeStep step={step} />;
    case 'recover':
      return <RecoverStep step={step} />;
    case 'register':
      return <RegisterStep step={step} />;
    case 'details':
      return <DetailsStep step={step} />;
    case 'new-password':
      return <NewPasswordStep step={step} />;
    case 'second-factor':
      return <SecondFactorStep step={step} />;
    case 'enroll-factor':
      return <EnrollFactorStep step={step} />;
    case 'recovery-code':
      return <RecoveryCodeStep code={step.code} />;
    case 'confirm-device':
      return <ConfirmDeviceStep step={step} />;
    case 'waiting':
      return <WaitingStep step={step} />;
    case 'choose-account':
      return <ChooseAccountStep step={step} />;
    case 'consent':
      return <ConsentStep step={step} />;
    case 'done':
      return <Notice text={messages.doneText} url={step.continueUrl} action={messages.done} />;
    case 'logout-confirm':
      return <LogoutConfirmStep step={step} />;
    case 'logged-out':
      return <LoggedOut step={step} />;
    case 'expired':
      return <Notice text={messages.expiredText} url={step.retryUrl} action={messages.startAgain} />;
    case 'foreign':
      return <Notice text={messages.foreignText} url={step.retryUrl} action={messages.startAgain} />;
    case 'unknown-application':
      return (
        <Notice text={messages.unknownText} url={null} action="">
          <Details rows={step.clientId ? { client_id: step.clientId } : {}} />
        </Notice>
      );
    case 'problem':
      return <ProblemStep step={step} />;
    case 'landing':
      return <LandingStep step={step} />;
    case 'verify-email':
      return <VerifyEmailStep step={step} />;
    case 'outbox':
      return <OutboxStep step={step} />;
    case 'self-service':
      return <SelfService step={step} />;
    case 'sample':
      return <SampleStep step={step} />;
  }
}
