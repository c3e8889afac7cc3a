import type { Ambiguity, Meaning } from '../core/ambiguity.ts';
import type { Answer, Doubt } from '../core/doubt.ts';
import type { MappingEntry, Replacement } from '../core/mapping.ts';
import type { Range } from '../core/span.ts';
import type { Note } from '../core/note.ts';
import type { Problem } from '../policy/problem.ts';
import type { Degradation, Health, SiteState } from '../sites/site-state.ts';

/** A conversation as a page may know it: an opaque handle, and the mapping of this one conversation. */
export interface OpenedConversation {
  /** 32 hex digits, random; says nothing about site or id. */
  readonly handle: string;
  readonly entries: readonly MappingEntry[];
}

/** A text that may be sent, and what was replaced in it; or what must be asked before it may. */
export interface ProtectedText {
  /** The text with surrogates only. */
  readonly text: string;
  readonly replacements: readonly Replacement[];
  /** What detection isn't sure of in it: replaced, or left where the user has said so. */
  readonly doubts: readonly Doubt[];
  /** What the user must be asked first. Where there is any, `text` is empty and nothing was stored. */
  readonly ambiguities: readonly Ambiguity[];
  /** What of the text its moved dates can't keep true. */
  readonly notes: readonly Note[];
  /** Every entry of the conversation, the new ones included; all of them are stored. */
  readonly entries: readonly MappingEntry[];
}

/** The conversation that now answers for the id: the bound one, or with `bound: false` the one that owned the id already. */
export interface BoundConversation extends OpenedConversation {
  readonly bound: boolean;
}

/** The state of one tab, for the popup. */
export interface TabStatus {
  /** What holds on the site; null for a page that isn't guarded. */
  readonly state: SiteState | null;
  /** What the page's proof said last; null before the first. */
  readonly health: Health | null;
  /** Whether the site was added by the user, who may take it out again. */
  readonly addedByUser: boolean;
  /** Origin of the guarded site in the tab, null for any other page. */
  readonly site: string | null;
  /** Whether the page in the tab has asked for its conversation, so that its sends are guarded. */
  readonly guarded: boolean;
  /** Real values that stood in the texts of the tab's conversation. Parts that were derived from them don't count. */
  readonly values: number;
}

/** How things stand with the organisation's policy. */
export interface PolicyReport {
  /** Whether there is one, be it the last known. */
  readonly found: boolean;
  /** Whether the browser may still bring one, or another one, by itself. */
  readonly waiting: boolean;
  /** What of it could not be read. */
  readonly problems: readonly Problem[];
  /** Origins that are to be guarded under it and that the browser gives no access to: nothing is guarded there. */
  readonly uncovered: readonly string[];
}

/**
 * What a content script of a guarded site may ask. The site is taken from the sender, never from the message.
 * `conversationId: null` is a chat without an id yet: the draft of this tab.
 */
export interface PageExchanges {
  readonly openConversation: {
    readonly request: { readonly conversationId: string | null };
    readonly reply: OpenedConversation;
  };
  /** `own` is where the text came back from the page: surrogates of the conversation are none of the user's words there. */
  readonly protect: {
    readonly request: { readonly handle: string; readonly text: string; readonly own: readonly Range[] };
    readonly reply: ProtectedText;
  };
  /** What the user says of a value that was in doubt; holds in this conversation from the next text on. */
  readonly answer: {
    readonly request: { readonly handle: string; readonly value: string; readonly answer: Answer };
    readonly reply: object;
  };
  /** What the user means by a value that is a surrogate as well; holds in this conversation from the next text on. */
  readonly mean: {
    readonly request: { readonly handle: string; readonly value: string; readonly meaning: Meaning };
    readonly reply: object;
  };
  readonly bindConversation: {
    readonly request: { readonly handle: string; readonly conversationId: string };
    readonly reply: BoundConversation;
  };
  readonly newDraft: { readonly request: object; readonly reply: OpenedConversation };
  /** What holds on this site now. A page that is told of a change asks again. */
  readonly site: { readonly request: object; readonly reply: SiteState };
  /** Sends a harmless text through detection and vault; `proved` where it came back replaced and could be restored. */
  readonly prove: { readonly request: object; readonly reply: { readonly proved: boolean } };
  /** How the page's own proof came out. */
  readonly health: { readonly request: { readonly degraded: readonly Degradation[] }; readonly reply: object };
}

/** What the extension's own pages (popup) may ask. */
export interface ExtensionExchanges {
  readonly status: { readonly request: { readonly tabId: number }; readonly reply: TabStatus };
  /** Turns protection on a site on or off. Refused where a policy decides. */
  readonly setSite: { readonly request: { readonly site: string; readonly on: boolean }; readonly reply: SiteState };
  /** Guards an origin that the user names; the popup has asked the browser for access to it before. */
  readonly addSite: { readonly request: { readonly site: string }; readonly reply: SiteState };
  /** Takes an origin that the user has added out again. */
  readonly removeSite: { readonly request: { readonly site: string }; readonly reply: object };
  /** What is known of the organisation's policy. */
  readonly policy: { readonly request: object; readonly reply: PolicyReport };
}

export type PageKind = keyof PageExchanges;
export type ExtensionKind = keyof ExtensionExchanges;

export type PageRequest<Kind extends PageKind = PageKind> = {
  [K in Kind]: { readonly kind: K } & PageExchanges[K]['request'];
}[Kind];
export type ExtensionRequest<Kind extends ExtensionKind = ExtensionKind> = {
  [K in Kind]: { readonly kind: K } & ExtensionExchanges[K]['request'];
}[Kind];

/** Reasons that only the asking side can find. */
export type ClientFailure = 'background-unreachable' | 'timeout' | 'context-invalidated';

/** Reasons that the background answers with. None of them carries a value, an id or a text. */
export type BackgroundFailure =
  /** The pipeline threw; nothing was changed. */
  | 'detection-failed'
  /** The database can't be opened, read or written. */
  | 'vault-unavailable'
  /** The disk or quota is full; the vault is as it was before. */
  | 'vault-full'
  /** A record was changed from outside or can't be read. */
  | 'vault-corrupt'
  /** The handle's conversation isn't in the vault any more, for example after a restart of the browser: open it again. */
  | 'unknown-conversation'
  /** The text is longer than `MAX_TEXT_LENGTH`. */
  | 'too-long'
  /** This sender may not ask this. */
  | 'refused'
  /** The message isn't one of the protocol. */
  | 'malformed'
  | 'internal';

export type FailureReason = ClientFailure | BackgroundFailure;

/** What the background tells the page of a guarded tab: something about its site has changed, ask again. */
export interface PageNews {
  readonly kind: 'siteChanged';
}

/** Longest text that `protect` takes, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 2 * 1024 * 1024;

/** A request that was not fulfilled; nothing was changed. */
export interface FailedReply<Reason extends FailureReason = FailureReason> {
  readonly ok: false;
  readonly reason: Reason;
}

export type Reply<Body, Reason extends FailureReason = FailureReason> =
  | ({ readonly ok: true } & Body)
  | FailedReply<Reason>;
