// The events of one credential, through broken connections. A browser comes back by itself when a connection breaks, but
// gives up for good at any answer other than 200, such as the 502 of a proxy while the service restarts.

import { say, textOf } from './texts.js';

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Listens until the returned function is called. onStatus gets each status once; onForget says that nothing shown so far
 * can be relied on; onConnection gets sentences about the connection.
 */
export function listenTo(url, { onStatus, onForget, onConnection }) {
  let source = null;
  let timer = null;
  let failures = 0;
  let isOver = false;
  let seen = new Set();

  function forget() {
    seen = new Set();
    onForget();
  }

  function open(isAgain) {
    source = new EventSource(url);
    source.addEventListener('open', () => {
      failures = 0;
      if (isAgain) {
        // A new stream tells everything that the service knows. What it no longer knows may be out of date.
        isAgain = false;
        forget();
      }
      onConnection(say('Listening.'));
    });
    source.addEventListener('reset', forget);
    source.addEventListener('status', (event) => {
      if (!seen.has(event.lastEventId)) {
        seen.add(event.lastEventId);
        onStatus(JSON.parse(event.data));
      }
    });
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) {
        openAgain();
      } else {
        onConnection(say('The connection was lost; reconnecting.'));
      }
    });
  }

  async function openAgain() {
    const { reason, isFinal } = await reasonAt(url);
    if (isOver) {
      return;
    }
    if (isFinal) {
      onConnection(reason);
      return;
    }

    // With jitter, so that all pages do not come back at the same moment.
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures) * (0.5 + Math.random() / 2);
    failures += 1;
    onConnection(reason, ' ', say('Trying again in {0} s.', Math.ceil(pause / 1_000)));
    timer = setTimeout(open, pause, true);
  }

  forget();
  open(false);
  return () => {
    isOver = true;
    clearTimeout(timer);
    source.close();
  };
}

/** Why there is no stream. An EventSource does not tell, so this asks once more, and reads only the beginning. */
async function reasonAt(url) {
  const asking = new AbortController();
  try {
    const response = await fetch(url, { headers: { Accept: 'text/event-stream' }, signal: asking.signal });
    if (response.ok) {
      return { reason: say('The connection was lost.'), isFinal: false };
    }
    if (response.status === 400) {
      return { reason: say('The service does not accept this id.'), isFinal: true };
    }

    // The service's own limit is a problem with a sentence. Anything else comes from a proxy in front of it.
    const isOwn = response.headers.get('Content-Type')?.startsWith('application/problem+json');
    const detail = isOwn ? (await response.json()).detail : null;
    const reason = detail
      ? textOf('span', detail, '', response.headers.get('Content-Language'))
      : say('The service cannot be reached now (HTTP {0}).', response.status);
    return { reason, isFinal: false };
  } catch {
    return { reason: say('The service cannot be reached.'), isFinal: false };
  } finally {
    asking.abort();
  }
}
