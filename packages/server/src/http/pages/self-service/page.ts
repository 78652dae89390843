import { problems } from '@genauth/contract/problems.ts';
import type { Section, View } from '@genauth/contract/self-service-page.ts';
import { failure } from '../../failure.ts';
import type { Self } from './self.ts';
import type { Kept } from './state.ts';

/** The fields of a form. */
export type Form = Readonly<Record<string, string>>;

/**
 * What follows a form: the same page or another one, with what the browser keeps for it; or the end, when the person is
 * signed out now.
 */
export type Next = { to?: string; kept: Kept } | { ended: 'password-changed' | 'everywhere' | 'deleted' };

/** A page of the personal centre. */
export interface SelfServicePage {
  section: Section;
  /** Seen and changed shortly after a sign-in alone. */
  sensitive?: true;
  view(self: Self, kept: Kept): Promise<View>;
  /** What the fields start with. */
  values?(self: Self): Record<string, string>;
  /** What its forms do, by event. Throws the failure to show. */
  events: Readonly<Record<string, (self: Self, form: Form, kept: Kept) => Promise<Next>>>;
}

/** A field that a form must have. */
export function needed(form: Form, name: string): string {
  const value = form[name]?.trim();
  if (!value) throw failure(problems.criterionMissing, { fields: name });
  return value;
}
