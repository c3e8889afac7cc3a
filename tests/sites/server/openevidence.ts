import { randomUUID } from 'node:crypto';
import { answer, subjectOf } from './assistant.ts';
import { type Exchange, json, refuse, type SiteApi } from './exchange.ts';
import { ConversationStore } from './store.ts';

interface ArticleBody {
  readonly inputs: { readonly question: string };
  readonly original_article: string | null;
}

/** An article that is being written: each look at it shows one step more. */
interface Job {
  readonly threadId: string;
  step: number;
}

const ARTICLE = /^\/api\/article(?:\/([\w-]+))?$/u;
/** Looks that it takes until an article is whole. */
const STEPS = 8;

function questionOf(body: string): string {
  return (JSON.parse(body) as ArticleBody).inputs.question;
}

/** The part of openevidence.com's interface that a thread needs: a question is posted, the answer is asked for again and again. */
export function openevidenceApi(): SiteApi {
  const store = new ConversationStore();
  const jobs = new Map<string, Job>();

  function ask({ body, response }: Exchange): void {
    const { original_article: threadId } = JSON.parse(body) as ArticleBody;
    const question = questionOf(body);
    const thread = store.open(threadId, subjectOf(question));
    const earlier = thread.turns.filter(({ role }) => role === 'user').map(({ text }) => text);
    const id = threadId === null ? thread.id : randomUUID();
    thread.turns.push({ id, role: 'user', text: question });
    thread.turns.push({ id: `${id}-reply`, role: 'assistant', text: answer(question, earlier) });
    jobs.set(id, { threadId: thread.id, step: 0 });
    json(response, { id, status: 'running' });
  }

  function look({ response }: Exchange, id: string): void {
    const job = jobs.get(id);
    const turns = job ? (store.get(job.threadId)?.turns ?? []) : [];
    if (!job) return json(response, null);
    job.step = Math.min(job.step + 1, STEPS);
    const whole = job.step === STEPS;
    const questions = turns.filter(({ role }) => role === 'user');
    const history = questions.map((question) => {
      const text = turns.find((turn) => turn.id === `${question.id}-reply`)?.text ?? '';
      const shown = question.id === id ? Math.ceil((text.length * job.step) / STEPS) : text.length;
      return { inputText: question.text, outputText: text.slice(0, shown) };
    });
    json(response, { id, status: whole ? 'success' : 'running', inputs: { history } });
  }

  return {
    classify(method, path, body) {
      const asks = method === 'POST' && path === '/api/article';
      return asks ? { kind: 'prompt', prompt: questionOf(body) } : { kind: 'other', prompt: null };
    },
    handle(exchange, desk) {
      const { method, url, response, body } = exchange;
      const id = ARTICLE.exec(url.pathname)?.[1];
      if (method === 'POST' && url.pathname === '/api/article') {
        if (!refuse(exchange, desk.mood(body))) ask(exchange);
      } else if (id === 'list')
        json(response, { results: store.list().map((thread) => ({ id: thread.id, title: thread.title })) });
      else if (id !== undefined) look(exchange, id);
      else return Promise.resolve(false);
      return Promise.resolve(true);
    },
  };
}
