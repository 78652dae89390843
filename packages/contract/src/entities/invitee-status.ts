import * as z from 'zod';

export const inviteeStatus = z
  .enum([
    'invited',
    'registering',
    'registered',
    'reverted',
    'notInvited',
    'expired',
    'invitationSendFail',
    'joinedByOther',
  ])
  .meta({ id: 'InviteeStatus', description: 'How far an invitation has come.' });
