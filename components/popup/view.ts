import type { Reply, TabStatus } from '../../lib/messaging/protocol.ts';
import type { Degradation } from '../../lib/sites/site-state.ts';

/** The tab that the popup is about, as far as the browser shows it. */
export interface ShownTab {
  readonly id: number;
  /** Undefined for pages of which the extension may know nothing. */
  readonly url?: string | undefined;
}

/** One thing that is not as it should be, and what to do about it. */
export interface Trouble {
  readonly title: string;
  readonly next: string;
}

/** What the popup says of the tab, and what it offers to do. */
export interface View {
  /** `good`: protected; `warn`: degraded; `stop`: nothing is sent; `off`: nothing is protected; `none`: nothing to say. */
  readonly tone: 'good' | 'warn' | 'stop' | 'off' | 'none';
  readonly title: string;
  readonly text: string;
  readonly troubles: readonly Trouble[];
  /** When the present state began, in milliseconds of the epoch. */
  readonly since: number | null;
  /** Origin of the guarded site; null on any other page. */
  readonly site: string | null;
  /** The switch for the site; null where there is none. */
  readonly protection: { readonly on: boolean; readonly fixedBecause: string | null } | null;
  /** Real values of the conversation on show; null where there is no conversation. */
  readonly values: number | null;
  /** Whether reloading the page helps. */
  readonly reload: boolean;
  /** Origin that may be added to the guarded ones. */
  readonly addable: string | null;
  /** Whether the user added this site, and may take it out again. */
  readonly removable: boolean;
}

const NOTHING: View = {
  tone: 'none',
  title: '',
  text: '',
  troubles: [],
  since: null,
  site: null,
  protection: null,
  values: null,
  reload: false,
  addable: null,
  removable: false,
};

const TROUBLES: Readonly<Record<Degradation, Trouble>> = {
  'no-composer': {
    title: 'The message box was not recognised',
    next: 'The site may have changed. What is typed into an unknown box is held. Copy your text, then reload the page; if it stays like this, tell your administrator.',
  },
  'unknown-editor': {
    title: 'There is text in a box that Understudy does not know',
    next: 'It is not sent. Write in the chat’s own message box instead, or copy your text and reload the page.',
  },
  'guard-not-first': {
    title: 'The page ran before Understudy was ready',
    next: 'Messages from it are held. Copy your text if you need it, then reload the page.',
  },
  'proof-failed': {
    title: 'The self-check failed',
    next: 'Finding patient details, or saving stand-ins, does not work right now, so messages may be held. Restart the browser.',
  },
};

/** What to say and offer for a tab. */
export function viewOf(reply: Reply<TabStatus>, tab: ShownTab): View {
  if (!reply.ok) {
    return {
      ...NOTHING,
      tone: 'stop',
      title: 'Understudy does not answer',
      text: 'Messages on guarded pages are held until it does. Close this window and open it again, or restart the browser.',
    };
  }
  const { state, site } = reply;
  return site === null || state === null ? elsewhere(tab.url) : { ...guarded(reply, state), site };
}

function guarded(status: TabStatus, state: NonNullable<TabStatus['state']>): View {
  const { guarded: standing, health, values, addedByUser } = status;
  const about: View = {
    ...NOTHING,
    protection: { on: state.mode === 'on', fixedBecause: fixedBecause(state.decidedBy) },
    values: standing ? values : null,
    removable: addedByUser,
  };
  if (state.mode === 'blocked') {
    return {
      ...about,
      tone: 'stop',
      title: 'Sending is blocked here',
      text: 'Your organisation does not allow messages to this site. What you write stays in its box.',
      protection: null,
    };
  }
  if (state.mode === 'off') {
    return {
      ...about,
      tone: 'off',
      title: 'Protection is off',
      text: 'What you write here goes out as it is. Chats that were protected still show the real values, marked.',
    };
  }
  if (!standing) {
    return {
      ...about,
      tone: 'stop',
      title: 'Reload this page',
      text: 'It was open before Understudy was ready. Its messages are held until it is reloaded.',
      reload: true,
    };
  }
  if (!health) return { ...about, title: 'Checking this page…', text: 'Nothing is sent unchecked meanwhile.' };
  if (health.degraded.length === 0) {
    return {
      ...about,
      tone: 'good',
      title: 'This page is protected',
      text: 'Patient details are replaced before anything is sent.',
    };
  }
  const late = health.degraded.includes('guard-not-first');
  return {
    ...about,
    tone: late ? 'stop' : 'warn',
    title: late ? 'Reload this page' : 'Not fully protected',
    text: 'What cannot be checked is not sent.',
    troubles: health.degraded.map((reason) => TROUBLES[reason]),
    since: health.since,
    reload: true,
  };
}

function fixedBecause(decidedBy: NonNullable<TabStatus['state']>['decidedBy']): string | null {
  if (decidedBy === 'policy') return 'Set by your organisation.';
  if (decidedBy === 'waiting')
    return 'Waiting for your organisation’s settings. Until they are known, the strictest hold.';
  return null;
}

/** What is sent there without encryption doesn't leave the computer. */
const THIS_COMPUTER = ['localhost', '127.0.0.1'];

/** Pages on which the browser lets no extension run. */
const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

function elsewhere(url: string | undefined): View {
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  const title = 'This page is not guarded';
  if (!address) return { ...NOTHING, title, text: 'What you write on it goes out as it is.' };
  if (!/^https?:$/u.test(address.protocol) || STORES.includes(address.hostname)) {
    return {
      ...NOTHING,
      title: 'No extension can run on this page',
      text: 'The browser does not allow it on its own pages and on extension stores.',
    };
  }
  if (address.protocol === 'http:' && !THIS_COMPUTER.includes(address.hostname)) {
    return {
      ...NOTHING,
      title,
      text: 'What you write on it goes out as it is. Only pages with a secure address (https) can be guarded.',
    };
  }
  return { ...NOTHING, title, text: 'What you write on it goes out as it is.', addable: address.origin };
}
