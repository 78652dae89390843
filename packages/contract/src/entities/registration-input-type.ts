import * as z from 'zod';

export const registrationInputType = z
  .enum([
    'image',
    'number',
    'date',
    'dateTime',
    'datetime',
    'select',
    'dropdown',
    'boolean',
    'string',
    'text',
    'gender',
    'country',
    'username',
    'phone',
    'email',
  ])
  .meta({ id: 'RegistrationInputType', description: 'How a field is asked for.' });
