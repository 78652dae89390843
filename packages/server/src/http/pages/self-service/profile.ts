import type { DetailField } from '@genauth/contract/account-steps.ts';
import { profile } from '@genauth/contract/authentication/profile.ts';
import { shownUser } from '../../../domains/users/public.ts';
import type { SelfServicePage } from './page.ts';

const inputs = {
  name: 'text',
  nickname: 'text',
  username: 'text',
  photo: 'text',
  gender: 'select',
  birthdate: 'date',
  company: 'text',
  country: 'text',
  province: 'text',
  city: 'text',
  streetAddress: 'text',
  postalCode: 'text',
} as const satisfies Record<string, DetailField['input']>;

type Name = keyof typeof inputs;

const names = Object.keys(inputs) as Name[];

const fields = names.map(
  (name): DetailField => ({
    name: `field.${name}`,
    label: null,
    input: inputs[name],
    // The page has words of its own for these.
    options: name === 'gender' ? ['F', 'M', 'U'].map((value) => ({ value, label: value })) : [],
    required: false,
  }),
);

export const profilePage: SelfServicePage = {
  section: 'profile',
  view: async () => ({ name: 'profile', fields }),
  values({ user }) {
    const shown = shownUser(user);
    return Object.fromEntries(names.map((name) => [`field.${name}`, shown[name] ?? '']));
  },
  events: {
    async save(self, form) {
      const given = names.flatMap((name) => {
        const value = form[`field.${name}`];
        return value === undefined || (name === 'gender' && value === '') ? [] : [[name, value.trim()] as const];
      });
      await self.perform(profile.updateProfile, Object.fromEntries(given));
      return { kept: { notice: 'saved' } };
    },
  },
};
