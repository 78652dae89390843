import { isIP } from 'node:net';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Application } from '../applications/public.ts';
import { issuerOf } from '../tokens/public.ts';

/** Where a ceremony takes place. */
export interface Place {
  platform: Platform;
  application: Application;
  /** Scheme and host that the browser used. */
  origin: string;
}

/** Who authenticators make keys for: the host of the server, or the application's own (WebAuthn Level 3, section 4). */
export interface RelyingParty {
  id: string;
  origin: string;
}

/** The relying party at a place; undefined where browsers offer none: at a bare address, or without HTTPS. */
export function relyingPartyAt({ platform, application, origin: used }: Place): RelyingParty | undefined {
  const { hostname: id, origin, protocol } = new URL(issuerOf(platform, application, used));
  const secure = protocol === 'https:' || id === 'localhost' || id.endsWith('.localhost');
  return secure && isIP(id.replace(/[[\]]/g, '')) === 0 ? { id, origin } : undefined;
}

/** The same. Throws `passkeysUnavailable` where there is none. */
export function demandRelyingParty(place: Place): RelyingParty {
  const party = relyingPartyAt(place);
  if (!party) throw failure(problems.passkeysUnavailable);
  return party;
}
