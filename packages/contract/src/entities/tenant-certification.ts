import * as z from 'zod';

export const TenantCertification = z
  .object({
    businessName: z.string().nullish().describe('Name of the company.'),
    businessLicense: z.string().nullish().describe('Business license, as an address or picture.'),
    updatedAt: z.string().nullish().describe('When it last changed.'),
    businessRegistrationName: z.string().nullish().describe('Registered name of the company.'),
    unifiedSocialCredit: z.string().nullish().describe('Unified social credit code.'),
    legalRepresentativeName: z.string().nullish().describe('Name of the legal representative.'),
    nationalIdentificationNumber: z.string().nullish().describe('Identity number of the legal representative.'),
    personalBankCardNumber: z.string().nullish().describe('Bank card of the legal representative.'),
    bankReservedPhone: z.string().nullish().describe('Phone number that the bank knows.'),
    reviewReason: z.string().nullish().describe('Why they are accepted or not.'),
    enterpriseCertificationStatus: z
      .literal(['not_submit', 'reviewing', 'pass', -1])
      .nullish()
      .describe('Whether the papers are accepted.'),
  })
  .meta({ id: 'TenantCertification' });
