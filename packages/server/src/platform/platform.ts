import type { Config } from '../config.ts';
import type { Databases } from '../database/connect.ts';
import type { Changes } from './changes.ts';
import type { Clock } from './clock.ts';
import type { Fleet } from './fleet.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mail.ts';
import type { Nonces } from './nonces.ts';
import type { Outbound } from './outbound.ts';
import type { Passwords } from './password.ts';
import type { Sms } from './sms/sms.ts';
import type { Vault } from './vault.ts';

/** What the outside world and the machine give to the domains. Made once in `app.ts`, passed down. */
export interface Platform {
  config: Config;
  clock: Clock;
  log: Log;
  databases: Databases;
  changes: Changes;
  vault: Vault;
  passwords: Passwords;
  nonces: Nonces;
  fleet: Fleet;
  outbound: Outbound;
  mailer: Mailer;
  /** Undefined when nobody sends text messages. */
  sms: Sms | undefined;
}
