/** A running subscription. */
export interface Subscription {
  /** Ends it: no further message, no further connection. */
  close(): void;
}

interface Subscribing {
  /** Opens a connection; called again for each reconnection. */
  connect: () => WebSocket | Promise<WebSocket>;
  /** Reconnections in a row before it gives up. */
  retryTimes: number;
  /** Milliseconds before a reconnection. */
  retryAfter?: number;
  onMessage: (message: string) => void;
  onError: (error: Error) => void;
}

/** Keeps a connection to the event service open and hands over its messages. */
export function subscribe({ connect, retryTimes, retryAfter = 2000, onMessage, onError }: Subscribing): Subscription {
  let closed = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket | undefined;

  const open = async (): Promise<void> => {
    try {
      const opened = await connect();
      if (closed) return opened.close();
      socket = opened;
      opened.onopen = () => {
        failures = 0;
      };
      opened.onmessage = ({ data }) => {
        if (!closed) onMessage(String(data));
      };
      opened.onclose = retry;
    } catch (error) {
      retry(error);
    }
  };
  const retry = (cause: unknown): void => {
    if (closed) return;
    if (failures < retryTimes) {
      failures += 1;
      timer = setTimeout(open, retryAfter);
      return;
    }
    closed = true;
    onError(new Error(`The connection for events is lost; ${retryTimes} attempts to open it again failed.`, { cause }));
  };

  open();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
}

/** Opens a WebSocket with headers, which Node, Deno and Bun can and browsers cannot. */
export function openSocket(url: string, headers?: Record<string, string>): WebSocket {
  if (typeof WebSocket === 'undefined') {
    throw new TypeError('This runtime has no WebSocket. Node.js has one from version 22.');
  }
  return headers ? new WebSocket(url, { headers } as unknown as string[]) : new WebSocket(url);
}
