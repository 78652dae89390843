import { openSocket, type Subscription, subscribe } from './events.ts';
import { type ManagementOperations, managementRoutes } from './generated/management.ts';
import { type ApiRequest, withOperations } from './operations.ts';
import { type ManagementClientOptions, type ManagementSettings, managementSettings } from './options.ts';
import { failure, type Result } from './result.ts';
import { authorization, signRequest } from './signature.ts';
import { outgoing, readResult, send } from './transport.ts';
import { sdkVersion } from './version.ts';

const Operations = /* @__PURE__ */ withOperations<ManagementOperations>(managementRoutes);

/**
 * Manages a user pool with an access key: users, roles, applications and everything else of the console. Create one
 * per project and share it. Methods do not throw for what the platform answers; look at `statusCode`, or use `unwrap`.
 * @example
 * const management = new ManagementClient({ accessKeyId, accessKeySecret, host: 'https://genauth.example.com' });
 * const result = await management.listUsers({ options: { pagination: { page: 1, limit: 10 } } });
 * if (result.statusCode === 200) console.log(result.data.list);
 */
export class ManagementClient extends Operations {
  readonly #settings: ManagementSettings;

  /** @throws {TypeError} when an option is missing or wrong. */
  constructor(options: ManagementClientOptions) {
    super();
    this.#settings = managementSettings(options);
  }

  override async makeRequest<Data = unknown>(request: ApiRequest): Promise<Result<Data>> {
    const settings = this.#settings;
    try {
      const signed = outgoing(settings.host, request);
      signed.headers.set('x-genauth-sdk-version', sdkVersion);
      signed.headers.set('x-genauth-lang', settings.lang);
      // A signed request says the tenant in the header that is the application's elsewhere.
      if (settings.tenantId) signed.headers.set('x-genauth-app-id', settings.tenantId);
      await signRequest(settings, signed);
      return readResult(await send(settings.sender, signed, request));
    } catch (cause) {
      return failure('invalidRequest', `The request could not be written: ${cause}`, cause);
    }
  }

  /**
   * Subscribes to an event of the user pool, such as `authing.user.created`. A lost connection is opened again after
   * 2 seconds, `retryTimes` times. Not possible in browsers, whose sockets carry no signature.
   * @param callback receives each message as text.
   * @param errCallback learns that the connection is lost for good.
   */
  sub(eventName: string, callback: (message: string) => void, errCallback: (error: Error) => void): Subscription {
    const { socketUri, retryTimes } = this.#settings;
    const url = `${socketUri}/events/v1/management/sub?code=${encodeURIComponent(eventName)}`;
    return subscribe({
      connect: async () => openSocket(url, { authorization: await authorization(this.#settings, 'websocket\n') }),
      retryTimes,
      onMessage: callback,
      onError: errCallback,
    });
  }
}
