import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

/** What an authenticator and its browser say differently from what they should. */
export interface Lies {
  origin?: string;
  rpId?: string;
  challenge?: string;
  /** Nobody touched it, or it did not find out who. */
  flags?: number;
  counter?: number;
  type?: string;
  userHandle?: string | undefined;
}

interface CreationOptions {
  challenge: string;
  rp: { id: string };
  user: { id: string };
  excludeCredentials: readonly { id: string }[];
  authenticatorSelection: { residentKey: string; userVerification: string };
}

interface RequestOptions {
  challenge: string;
  rpId: string;
  userVerification: string;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

/** An authenticator with one ES256 key (WebAuthn Level 3), in the browser of a page at `origin`. It checks what it is asked. */
export class Authenticator {
  readonly id = randomBytes(32).toString('base64url');
  readonly #origin: string;
  readonly #key: KeyObject;
  readonly #point: Buffer;
  #counter = 0;
  #userHandle = '';

  constructor(origin: string) {
    this.#origin = origin;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    this.#point = Buffer.concat([bytes('a5010203262001215820'), b64(x), bytes('225820'), b64(y)]);
  }

  /** Makes the key: `RegistrationResponseJSON`. */
  create(options: CreationOptions, lies: Lies = {}) {
    const { residentKey, userVerification } = options.authenticatorSelection;
    if (residentKey !== 'required' || userVerification !== 'required') throw new Error('That is no passkey.');
    if (options.excludeCredentials.some(({ id }) => id === this.id)) throw new Error('InvalidStateError');
    this.#userHandle = options.user.id;
    const id = b64(this.id);
    const attested = Buffer.concat([Buffer.alloc(16), bytes('0020'), id, this.#point]);
    const data = Buffer.concat([this.#data(options.rp.id, ATTESTED, lies), attested]);
    const object = Buffer.concat([
      bytes('a363666d74646e6f6e656761747453746d74a068617574684461746158'),
      Buffer.from([data.length]),
      data,
    ]);
    const clientDataJSON = this.#client('webauthn.create', options.challenge, lies).toString('base64url');
    return this.#answer({ attestationObject: object.toString('base64url'), clientDataJSON, transports: ['internal'] });
  }

  /** Signs: `AuthenticationResponseJSON`. */
  get(options: RequestOptions, lies: Lies = {}) {
    if (options.userVerification !== 'required') throw new Error('It must know its user.');
    const data = this.#data(options.rpId, 0, lies);
    const client = this.#client('webauthn.get', options.challenge, lies);
    const hash = createHash('sha256').update(client).digest();
    const signature = createSign('sha256')
      .update(Buffer.concat([data, hash]))
      .sign(this.#key)
      .toString('base64url');
    const userHandle = 'userHandle' in lies ? lies.userHandle : this.#userHandle;
    return this.#answer({
      authenticatorData: data.toString('base64url'),
      clientDataJSON: client.toString('base64url'),
      signature,
      userHandle,
    });
  }

  #answer<Response extends object>(response: Response) {
    return { id: this.id, rawId: this.id, type: 'public-key' as const, response, clientExtensionResults: {} };
  }

  #data(rpId: string, flags: number, lies: Lies): Buffer {
    this.#counter += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(lies.counter ?? this.#counter);
    const rp = createHash('sha256')
      .update(lies.rpId ?? rpId)
      .digest();
    return Buffer.concat([rp, Buffer.from([flags | (lies.flags ?? PRESENT | VERIFIED)]), counter]);
  }

  #client(type: string, challenge: string, lies: Lies): Buffer {
    const { origin = this.#origin } = lies;
    const said = { type: lies.type ?? type, challenge: lies.challenge ?? challenge, origin, crossOrigin: false };
    return Buffer.from(JSON.stringify(said));
  }
}

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const b64 = (text: string): Buffer => Buffer.from(text, 'base64url');
