import { readDraft } from '../../../../lib/composer/draft.ts';
import { writeEdits } from '../../../../lib/composer/write.ts';
import { settled } from '../../../../lib/page/timing.ts';
import type { Answer, Command } from '../command.ts';

let userEdits = 0;
let own = false;
addEventListener('input', ({ isTrusted }) => (userEdits += isTrusted && !own ? 1 : 0), true);

const ports = {
  settled,
  userEdits: () => userEdits,
  byOwnHand(type: () => boolean) {
    own = true;
    try {
      return type();
    } finally {
      own = false;
    }
  },
};

async function run({ editor: selector, edits, writing }: Command): Promise<Answer> {
  const editor = document.querySelector<HTMLElement>(selector);
  if (!editor) throw new Error(`There is no ${selector}.`);
  const contract = { editor: [selector], scope: ['.composer'], submit: ['button'], ...(writing ? { writing } : {}) };
  const start = performance.now();
  await writeEdits({ editor, contract }, edits, ports);
  const ms = performance.now() - start;
  await settled();
  return { text: readDraft(editor).text, ms };
}

// The test drives the composer through events: the page's world and this one share nothing else.
addEventListener('composer-command', (event) => {
  void run(JSON.parse(String((event as CustomEvent).detail)) as Command).then((answer) =>
    dispatchEvent(new CustomEvent('composer-answer', { detail: JSON.stringify(answer) })),
  );
});
