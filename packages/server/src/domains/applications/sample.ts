import type { Platform } from '../../platform/platform.ts';
import { type Application, findApplication } from './public.ts';

export const SAMPLE_IDENTIFIER = 'sample';

/** Where the application of the built-in sample page receives its sign-ins. */
export const SAMPLE_CALLBACK = '/sample/callback';

/** The application that the first start made for the sample page; undefined when it is gone or lives elsewhere. */
export async function findSample(platform: Platform): Promise<Application | undefined> {
  const query = platform.databases.everyPool.selectFrom('applications').select('id');
  const row = await query.where('identifier', '=', SAMPLE_IDENTIFIER).executeTakeFirst();
  const application = row && (await findApplication(platform, row.id));
  return application && isSample(platform, application) ? application : undefined;
}

export const isSample = ({ config }: Platform, { identifier, redirect_uris }: Application): boolean =>
  identifier === SAMPLE_IDENTIFIER && redirect_uris.includes(config.publicUrl + SAMPLE_CALLBACK);
