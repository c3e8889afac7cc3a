import { beforeEach, describe, expect, test } from 'vitest';
import { chatgpt } from '../../../lib/adapters/chatgpt.ts';
import { SiteWatch } from '../../../lib/page/site-watch.ts';
import type { SiteMode, SiteState } from '../../../lib/sites/site-state.ts';

interface Question {
  readonly answer: (state: SiteState) => void;
  readonly fail: () => void;
}

let questions: Question[];
let answers: (readonly [mode: SiteMode, adapterChanged: boolean])[];
let site: SiteWatch;

const ON: SiteState = { mode: 'on', decidedBy: 'default' };
const OFF: SiteState = { mode: 'off', decidedBy: 'user' };
const CORRECTED: SiteState = {
  ...ON,
  override: {
    contracts: [
      {
        name: 'new',
        evidence: '2026-11-25',
        composers: [
          { editor: ['.ask', '('], scope: ['.box'], submit: [] },
          { editor: ['('], scope: ['.box'], submit: [] },
        ],
        userTurns: ['.q', '('],
        assistantTurns: [],
      },
    ],
    conversationPath: ['^/t/(\\w+)', '('],
  },
};

async function rest(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

beforeEach(() => {
  questions = [];
  answers = [];
  site = new SiteWatch({
    adapter: chatgpt,
    background: {
      site: () =>
        new Promise((answer, reject) => {
          questions.push({ answer, fail: () => reject(new Error('no answer')) });
        }),
    },
    isSelector: (selector) => selector !== '(',
    onAnswer: ({ mode }, adapterChanged) => answers.push([mode, adapterChanged]),
  });
});

describe('what holds on a site', () => {
  test('is unknown until the answer, and whoever needs it waits', async () => {
    site.changed();
    expect(site.mode()).toBeUndefined();
    const waiting = site.known();
    questions[0]?.answer(OFF);
    expect(await waiting).toBe('off');
    expect(site.mode()).toBe('off');
    expect(questions).toHaveLength(1);
  });

  test('is unknown again from the moment of a change, and only the latest answer counts', async () => {
    site.changed();
    questions[0]?.answer(OFF);
    await rest();
    site.changed();
    const waiting = site.known();
    expect(site.mode()).toBeUndefined();
    site.changed();
    questions[1]?.answer(OFF);
    await rest();
    expect(site.mode()).toBeUndefined();
    questions[2]?.answer(ON);
    expect(await waiting).toBe('on');
    expect(answers).toEqual([
      ['off', false],
      ['on', false],
    ]);
  });

  test('stays unknown without an answer, is asked for again, and whoever waited is told', async () => {
    site.changed();
    const waiting = site.known();
    questions[0]?.fail();
    await expect(waiting).rejects.toThrow('no answer');
    expect(site.mode()).toBeUndefined();
    site.retry();
    site.retry();
    expect(questions).toHaveLength(2);
    questions[1]?.answer(ON);
    await rest();
    expect(site.mode()).toBe('on');
    site.retry();
    expect(questions).toHaveLength(2);
  });

  test('corrects the adapter, leaves out what no browser can read, and takes the correction back', async () => {
    site.changed();
    questions[0]?.answer(CORRECTED);
    await rest();
    const [contract] = site.adapter().contracts;
    expect(contract?.composers).toEqual([{ editor: ['.ask'], scope: ['.box'], submit: [] }]);
    expect(contract?.userTurns).toEqual(['.q']);
    expect(site.adapter().conversationPath[0]?.exec('/t/1')?.[1]).toBe('1');
    expect(site.adapter().conversationPath).toHaveLength(chatgpt.conversationPath.length + 1);

    for (const state of [CORRECTED, ON]) {
      site.changed();
      questions.at(-1)?.answer(state);
      await rest();
    }
    expect(site.adapter().contracts).toEqual(chatgpt.contracts);
    expect(answers.map(([, adapterChanged]) => adapterChanged)).toEqual([true, false, true]);
  });
});
