import type { PasskeyOptions } from '@genauth/contract/account-steps.ts';

/** Whether this browser can use passkeys as they are asked for here. */
export const passkeysWork = (): boolean =>
  typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** A browser asks for one thing at a time: what waits in the autofill ends when something else is asked for. */
let asking: AbortController | undefined;

/** Asks the authenticator, and returns its response as JSON; `null` when the user has changed their mind. */
export async function askPasskey(
  options: PasskeyOptions,
  { create = false, mediation, signal }: { create?: boolean; mediation?: 'conditional'; signal?: AbortSignal } = {},
): Promise<string | null> {
  asking?.abort();
  asking = new AbortController();
  const ends = AbortSignal.any([asking.signal, ...(signal ? [signal] : [])]);
  try {
    const credential = create
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
            options as unknown as PublicKeyCredentialCreationOptionsJSON,
          ),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
            options as unknown as PublicKeyCredentialRequestOptionsJSON,
          ),
          ...(mediation ? { mediation } : {}),
          signal: ends,
        });
    return credential instanceof PublicKeyCredential ? JSON.stringify(credential) : null;
  } catch {
    return null;
  }
}

/** Whether the browser can offer passkeys in the autofill of a field. */
export const autofillWorks = async (): Promise<boolean> =>
  passkeysWork() && (await PublicKeyCredential.isConditionalMediationAvailable?.()) === true;
