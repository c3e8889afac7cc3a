/**
 * What chats are called by. A word that people choose or that stays the same for many chats (a bot, a project) must not
 * look like one: their mappings would be mixed.
 */
const FORMS = [
  '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', // UUID: Open WebUI, LibreChat
  '[0-9a-f]{24}', // MongoDB's ObjectId: HF chat-ui
  '[0-9a-f]{32}',
  '[0-9A-HJKMNP-TV-Z]{26}', // ULID
  'c[0-9a-z]{24}', // cuid
  '[a-z]{2,12}_(?=[0-9A-Za-z]*[0-9A-Z])[0-9A-Za-z]{8,40}', // with its kind before it: LobeChat's tpc_…, thread_…
  '(?=[\\w-]*[0-9])(?=[\\w-]*[a-z])(?=[\\w-]*[A-Z])[\\w-]{16,64}', // nanoid
];
const ID = `(${FORMS.join('|')})`;

/** Names under which an address carries a chat in its query. `session` is an assistant at LobeChat, not a chat. */
const PARAMETERS = 'c|chat|chat_?id|conversation|conversation_?id|cid|thread|thread_?id|topic|topic_?id|session_?id|id';
/** What holds many chats: an id behind one of these names a place, not a chat. */
const PLACES =
  'a|agents?|apps?|assistants?|bots?|collections?|folders?|g|gpts?|groups?|knowledge|models?|notebooks?|orgs?|' +
  'organi[sz]ations?|personas?|projects?|prompts?|share|shared|spaces?|teams?|tenants?|tools?|users?|workspaces?';
/** What a chat's own number or short name stands behind. */
const CHATS = 'c|chats?|conversations?|sessions?|t|threads?|topics?';

/**
 * Where chats of many makers have their id in the address, the surest place first: the query, the last part of the path,
 * the fragment.
 */
export const CHAT_ID_PATTERNS: readonly RegExp[] = [
  new RegExp(`^[^?#]*\\?(?:[^#]*&)?(?:${PARAMETERS})=${ID}(?=[&#]|$)`, 'u'),
  new RegExp(`^(?:/[^/?#]*)*?/(?!(?:${PLACES})/[^/?#]+/?(?:[?#]|$))[^/?#]*/${ID}/?(?=[?#]|$)`, 'u'),
  new RegExp(`^/${ID}/?(?=[?#]|$)`, 'u'),
  new RegExp(`^(?:/[^/?#]*)*?/(?:${CHATS})/(?!new\\b)(?=[\\w-]*[0-9])([\\w-]{1,64})/?(?=[?#]|$)`, 'u'),
  new RegExp(`^[^#]*#(?!(?:.*/)?(?:${PLACES})/[^/]+$)(?:.*[/=])?${ID}$`, 'u'),
];
