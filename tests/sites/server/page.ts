/** The pages that can be served, by the name of their script. */
export type SitePage =
  | 'chatgpt'
  | 'chatui'
  | 'ckeditor'
  | 'claude'
  | 'copilot'
  | 'deepchat'
  | 'gemini'
  | 'librechat'
  | 'm365'
  | 'mistral'
  | 'openevidence'
  | 'openwebui'
  | 'pane'
  | 'perplexity'
  | 'plain'
  | 'slate';

/** What a served page is told about itself. */
export interface PageKnobs {
  readonly site: SitePage;
  /** chatgpt.com's page contract. */
  readonly contract: 'A' | 'B' | 'C' | 'D';
  /** Shows the demo's banner, its sample note and the pane of the server. */
  readonly demo: boolean;
  /** The page sends the draft while it is being typed, as the real ones do. */
  readonly asYouType: boolean;
  /** Milliseconds between claude.ai's first paint and its editor. */
  readonly hydrationMs: number;
}

/** Scripts from the site only, as the real sites' policies have it; the demo's pane is a frame of another host. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'frame-src https:',
].join('; ');

/** The content security policy of a page. */
export function policyOf({ site }: PageKnobs): string {
  const more: Partial<Record<SitePage, string>> = {
    gemini: "require-trusted-types-for 'script'",
    m365: "connect-src 'self' wss://substrate.office.com",
  };
  return [POLICY, more[site] ?? []].flat().join('; ');
}

const TITLES: Readonly<Record<SitePage, string>> = {
  chatgpt: 'ChatGPT',
  chatui: 'HuggingChat',
  ckeditor: 'Chat',
  claude: 'Claude',
  copilot: 'Microsoft Copilot',
  deepchat: 'Ask the ward',
  gemini: 'Google Gemini',
  librechat: 'LibreChat',
  m365: 'Microsoft 365 Copilot',
  mistral: 'Le Chat',
  openevidence: 'OpenEvidence',
  openwebui: 'Open WebUI',
  pane: 'What the server received',
  perplexity: 'Perplexity',
  plain: 'Ward 7',
  slate: 'Chat',
};

/** What claude.ai's server renders before its script runs: a textarea that the editor later takes the place of. */
const CLAUDE_FIRST_PAINT =
  '<div class="ssr"><textarea data-testid="chat-input-ssr" aria-label="Write your prompt to Claude" ' +
  'placeholder="How can I help you today?"></textarea></div>';

/** The HTML of a page, for any address of its site. */
export function pageHtml(knobs: PageKnobs): string {
  const { site, contract, demo, asYouType, hydrationMs } = knobs;
  const flags = `${demo ? ' data-demo' : ''}${asYouType ? ' data-as-you-type' : ''}`;
  return `<!doctype html>
<html lang="en" data-site="${site}" data-contract="${contract}" data-hydration-ms="${hydrationMs}"${flags}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLES[site]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/site.css">
<script type="module" src="/assets/${site}.js"></script>
</head>
<body><div id="root">${site === 'claude' ? CLAUDE_FIRST_PAINT : ''}</div></body>
</html>
`;
}
