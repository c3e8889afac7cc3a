import { type ReactElement, type ReactNode, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { reveal } from '../values.ts';
import { QUESTION, REPLY } from './reply.ts';
import './site.css';

/** `real`: the page shows the real values itself, to compare looks with. Those in two pieces go into the first. */
const joined = (text: string): string =>
  text.replace('**Marta** **Quinn**', '**Marta Quinn**').replace('**Marta** Quinn', '**Marta Quinn**');
const shown = location.search.includes('real') ? (text: string) => reveal(joined(text)) : (text: string) => text;

let turns: readonly string[] = [];
const listeners = new Set<() => void>();

function setTurns(next: readonly string[]): void {
  turns = next;
  for (const listener of listeners) listener();
}

function plain(children: ReactNode): string {
  return typeof children === 'string' ? children : '';
}

/** Highlights strings the way that highlighters do: keys, quotes and numbers in spans of their own. */
function Code({ className, children }: { className?: string | undefined; children?: ReactNode }): ReactElement {
  if (!className) return <code>{children}</code>;
  const parts = plain(children).split(/("[^"]*"|\d+)/);
  return (
    <code className={className}>
      {parts.map((part, index) => {
        if (index % 2 === 0) return part;
        if (!part.startsWith('"'))
          return (
            <span className="hl-number" key={index}>
              {part}
            </span>
          );
        // A name is cut into two tokens, as by highlighters that know nothing of names.
        const cut = part.indexOf(' ') + 1;
        return (
          <span className="hl-string" key={index}>
            <i className="hl-token">{part.slice(0, cut)}</i>
            <i className="hl-token">{part.slice(cut)}</i>
          </span>
        );
      })}
    </code>
  );
}

function Cite(): ReactElement {
  const [clicks, setClicks] = useState(0);
  return (
    <button type="button" className="cite" onClick={() => setClicks(clicks + 1)}>
      source {clicks}
    </button>
  );
}

const COMPONENTS: Components = {
  code: Code,
  td: ({ children }) => (
    <td>
      {children} {plain(children) === shown('03/14/1951') ? <Cite /> : null}
    </td>
  ),
};

function App(): ReactElement {
  const list = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => turns,
  );
  return (
    <>
      <nav>
        <ol>
          <li>
            <a href="#one" title={shown('Chat about Marta Quinn')}>
              <span className="title">{shown('Chat about Marta Quinn')}</span>
            </a>
          </li>
        </ol>
      </nav>
      <main>
        <div className="bubble" data-turn="user">
          <div className="whitespace">{shown(QUESTION)}</div>
        </div>
        {list.map((text, index) => (
          <article data-turn="assistant" key={index}>
            <div className="prose">
              <Markdown remarkPlugins={[remarkGfm]} components={COMPONENTS}>
                {shown(text)}
              </Markdown>
            </div>
          </article>
        ))}
        <div data-turn="user">
          <textarea defaultValue="Marta Quinn" />
          <div contentEditable suppressContentEditableWarning>
            Marta Quinn
          </div>
        </div>
      </main>
    </>
  );
}

/** What tests call. */
const chat = {
  reply: REPLY,
  setTurns,
  /** Streams `text` as one more turn, `size` characters at a time, one chunk a frame. */
  async stream(text: string, size: number): Promise<void> {
    const before = turns;
    for (let end = size; ; end += size) {
      setTurns([...before, text.slice(0, end)]);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (end >= text.length) return;
    }
  },
};
export type Chat = typeof chat;
Object.assign(window, { chat });

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
