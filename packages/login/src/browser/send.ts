import type { PageAnswer } from '@genauth/contract/sign-in.ts';

/** Sends a form to this origin and reads the answer; `null` when there was none to read. */
export async function sendForm(form: HTMLFormElement, submitter: HTMLElement | null): Promise<PageAnswer | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') body.append(name, value);
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(20_000),
    });
    // A refusal carries a page too; whatever is not an answer of ours counts as none.
    const answer: unknown = await response.json();
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}

function isAnswer(answer: unknown): answer is PageAnswer {
  return typeof answer === 'object' && answer !== null && ('page' in answer || 'redirect' in answer);
}
