import type { FieldName } from '@genauth/contract/sign-in.ts';
import { usePage } from '../page-context.ts';
import { AlertIcon } from './icons.tsx';

/**
 * The line under a field: a problem, else a hint. Its room is always kept, so that nothing moves when it speaks.
 * It shows the problems of `field` and those that belong to no field.
 */
export function Message({ id, field, hint }: { id: string; field?: FieldName; hint?: string | null }) {
  const { page } = usePage();
  const problem = page.problem?.field === null || page.problem?.field === field ? page.problem : undefined;
  return (
    <p id={id} class={problem ? 'message problem' : 'message'} aria-live="polite">
      {problem && <AlertIcon />}
      {problem?.text ?? hint}
    </p>
  );
}
