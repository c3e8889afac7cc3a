import { IDENTIFIER_TYPES, type IdentifierType } from '../core/identifier.ts';
import { adapterShape } from './adapter-shape.ts';
import { originNamed } from './origin.ts';
import { organisationPattern } from './organisation-pattern.ts';
import { choice, converted, count, list, map, record, type Shape, text } from './shape.ts';

/** One key of the policy: all that is known of it, for schema, reader and reference. */
export interface Field<T> {
  readonly shape: Shape<T>;
  /** What holds where the key isn't set. */
  readonly absent: T;
  /** What holds where its value can't be read at all: never less protection than `absent`. */
  readonly unreadable: T;
  /** `absent` and `unreadable` in words. */
  readonly says: { readonly absent: string; readonly unreadable: string };
  /** A value that reads without a problem. */
  readonly example: unknown;
}

function field<T>(options: Field<T>): Field<T> {
  return options;
}

/** Fewest days and conversations that a retention may name; what holds where the number can't be read. */
const LEAST_DAYS = 1;
const LEAST_CONVERSATIONS = 10;

const origin = converted('An origin such as https://chat.example.', originNamed);
const term = text(
  'A name, word or phrase, 2 to 200 characters.',
  (value) => (value.length < 2 ? 'is too short' : null),
  200,
);
const kind = choice('A kind of identifier.', IDENTIFIER_TYPES);

export const SITE_RULES = ['on', 'off', 'user'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

function stricter(one: SiteRule, other: SiteRule): SiteRule {
  const rank: readonly SiteRule[] = ['off', 'user', 'on'];
  return rank.indexOf(one) > rank.indexOf(other) ? one : other;
}

const nothing: ReadonlyMap<never, never> = new Map<never, never>();

/** Every key of the policy. The schema, the reader, and the reference in the admin guide are made from this. */
export const FIELDS = {
  guardedSites: field({
    shape: map<string, SiteRule>(
      'Sites by origin: on (guarded, the user cannot switch it off), off (not guarded, the user cannot switch it on) or user (the user decides). Other origins than the built-in ones are guarded too, once the browser gives access to them.',
      {
        key: origin,
        value: choice('What holds on the site.', SITE_RULES),
        fallback: 'on',
        join: stricter,
        holds: 'The site is on. Sites that the policy does not name are on as well, whatever otherSites says.',
      },
    ),
    absent: nothing,
    unreadable: nothing,
    says: {
      absent: 'otherSites decides for every site.',
      unreadable: 'Every site is on, and no user can switch it off.',
    },
    example: { 'https://chatgpt.com': 'on', 'https://claude.ai': 'user', 'https://openwebui.hospital.example': 'on' },
  }),
  otherSites: field<'on' | 'user'>({
    shape: choice('What holds on built-in sites that guardedSites does not name: on, or user (the user decides).', [
      'on',
      'user',
    ]),
    absent: 'on',
    unreadable: 'on',
    says: {
      absent: 'on, as soon as the policy sets anything at all.',
      unreadable: 'on.',
    },
    example: 'user',
  }),
  blockedSites: field({
    shape: list(
      'Origins from which nothing may be sent. The text stays in the page, and the user is told.',
      origin,
      'Sending from this site is not blocked; the other entries hold.',
      1000,
    ),
    absent: [],
    unreadable: [],
    says: {
      absent: 'Sending is blocked nowhere.',
      unreadable: 'No entry can be read, so none holds. Sites stay guarded.',
    },
    example: ['https://chat.mistral.ai'],
  }),
  siteAdapters: field({
    shape: map('Corrections of adapters by origin, for a page that has changed or one that is not built in.', {
      key: origin,
      value: adapterShape,
      holds: 'The site keeps its built-in selectors; on a page that they do not fit, sending is held.',
    }),
    absent: nothing,
    unreadable: nothing,
    says: { absent: 'Sites keep their built-in selectors.', unreadable: 'Sites keep their built-in selectors.' },
    example: {
      'https://openwebui.hospital.example': {
        contracts: [
          {
            name: 'Open WebUI 0.6',
            evidence: '2026-11-20',
            composers: [
              {
                editor: ['#chat-input'],
                scope: ['form:has(#chat-input)'],
                submit: ['#send-message-button'],
                writing: 'nodes',
              },
            ],
            userTurns: ['.user-message'],
            assistantTurns: ['.chat-assistant'],
          },
        ],
        conversationPath: ['^/c/([^/?#]+)'],
      },
    },
  }),
  identifierKinds: field({
    shape: map<IdentifierType, 'on' | 'off'>(
      'Kinds of identifier that are not replaced, by kind. What is off leaves the computer as it was written: the text is then no longer de-identified in the sense of Safe Harbor, 45 CFR 164.514(b)(2), unless the kind is none of its 18.',
      {
        key: kind,
        value: choice('Whether values of the kind are replaced.', ['on', 'off']),
        fallback: 'on',
        join: (one, other) => (one === 'on' ? one : other),
        holds: 'The kind is on.',
      },
    ),
    absent: nothing,
    unreadable: nothing,
    says: { absent: 'Every kind is on.', unreadable: 'Every kind is on.' },
    example: { FACILITY: 'off' },
  }),
  strictness: field<'standard' | 'strict'>({
    shape: choice(
      'How sure detection must be: standard, or strict (finds more, and replaces more that identifies nobody).',
      ['standard', 'strict'],
    ),
    absent: 'standard',
    unreadable: 'strict',
    says: { absent: 'standard.', unreadable: 'strict.' },
    example: 'strict',
  }),
  uncertainValues: field<'ask' | 'replace'>({
    shape: choice(
      'What happens with values that detection is not sure of. They are always replaced at first; ask: the user may then have them left as they are in that conversation; replace: nobody is asked. The same goes for a stand-in of the conversation that the user types or pastes: ask: the message waits for the user to say whether the value behind it is meant or another of that name; replace: it is taken for another one and gets a stand-in of its own.',
      ['ask', 'replace'],
    ),
    absent: 'ask',
    unreadable: 'replace',
    says: { absent: 'ask.', unreadable: 'replace.' },
    example: 'replace',
  }),
  neverProtect: field({
    shape: list(
      'Names that are left as they are, such as those of the hospital and its clinicians. A longer value that contains one is still replaced, and so is the name of a patient of the same conversation.',
      term,
      'This name is replaced like any other; the other entries hold.',
    ),
    absent: [],
    unreadable: [],
    says: { absent: 'No name is left out.', unreadable: 'No name is left out.' },
    example: ['Mercy General Hospital', 'Alice Fontaine'],
  }),
  alwaysProtect: field({
    shape: list(
      'Names, words and phrases that are replaced wherever they stand, in any case.',
      record(
        'One of them.',
        { text: term },
        {
          kind: choice(
            'What its stand-in looks like: without it a number where it has digits, else a name.',
            IDENTIFIER_TYPES,
          ),
        },
      ),
      'This entry is left out; the other ones hold.',
    ),
    absent: [],
    unreadable: [],
    says: { absent: 'Nothing is added.', unreadable: 'No entry can be read, so none holds.' },
    example: [{ text: 'Project Halyard' }, { text: 'Falcon Ward', kind: 'FACILITY' }],
  }),
  patterns: field({
    shape: list(
      'Identifiers of your own form. Each is tried on its example and counter-example before it is used.',
      organisationPattern,
      'This pattern is left out; the other ones and all that is built in hold.',
      200,
    ),
    absent: [],
    unreadable: [],
    says: { absent: 'Nothing is added.', unreadable: 'No pattern can be read, so none holds.' },
    example: [
      {
        name: 'Accession number',
        kind: 'OTHER_ID',
        pattern: String.raw`\bACC-\d{2}-[A-Z]{1,3}\d{4,6}\b`,
        example: 'ACC-26-RX48213',
        counterExample: 'ACC-1234',
      },
    ],
  }),
  recordNumberRange: field<readonly string[]>({
    shape: list(
      'Leading digits of record and account numbers that your systems give to nobody: stand-ins of such numbers begin with one of them, where the number has at least two digits more. A number without a range of its own could be that of another patient.',
      text('Leading digits, 2 to 8 of them.', (value) => (/^\d{2,8}$/.test(value) ? null : 'is not 2 to 8 digits'), 8),
      'These digits are not used; the other entries hold. Where none is left, 000 and 999 are used.',
      100,
    ),
    absent: [],
    unreadable: [],
    says: {
      absent: 'Stand-ins begin with 000 or 999 where the number has at least six digits.',
      unreadable: 'Stand-ins begin with 000 or 999 where the number has at least six digits.',
    },
    example: ['9990', '9991'],
  }),
  retentionDays: field<number | null>({
    shape: count('After how many days without a new message a conversation is deleted.', LEAST_DAYS, 3650),
    absent: null,
    unreadable: LEAST_DAYS,
    says: {
      absent: 'Conversations are kept until the browser is closed.',
      unreadable: 'The shortest: a day.',
    },
    example: 7,
  }),
  retentionCount: field<number | null>({
    shape: count(
      'How many conversations are kept; the ones longest without a new message go first.',
      LEAST_CONVERSATIONS,
      100_000,
    ),
    absent: null,
    unreadable: LEAST_CONVERSATIONS,
    says: { absent: 'There is no limit.', unreadable: 'The fewest: ten.' },
    example: 200,
  }),
} as const;

type Fields = typeof FIELDS;

/** What an organisation has decided. A key that it left open holds its `absent` value. */
export type Policy = { readonly [K in keyof Fields]: Fields[K] extends Field<infer T> ? T : never };
