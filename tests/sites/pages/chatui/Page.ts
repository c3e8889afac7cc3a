import { defineComponent, h, nextTick, onMounted, ref, shallowRef, type VNode } from 'vue';
import type { ChatState } from '../shared/chat.ts';
import { chat } from './chat.ts';
import { Message } from './Messages.ts';

function sidebar({ titles, conversationId }: ChatState): VNode {
  const open = (click: Event, id: string): void => {
    click.preventDefault();
    void chat.open(id);
  };
  return h('nav', { class: 'sidebar', 'aria-label': 'Sidebar' }, [
    h('button', { type: 'button', class: 'new-chat', onClick: () => void chat.open(null) }, 'New chat'),
    titles.map(({ id, title }) =>
      h(
        'a',
        {
          key: id,
          href: chat.pathOf(id),
          'aria-current': id === conversationId ? 'page' : undefined,
          onClick: (click: Event) => open(click, id),
        },
        h('span', title),
      ),
    ),
  ]);
}

/** The composer of HF chat-ui: a textarea without a mark of its own, in a form. */
const Composer = defineComponent({
  props: { busy: { type: Boolean, required: true } },
  setup(props) {
    const draft = ref('');
    function submit(event: Event): void {
      event.preventDefault();
      const text = draft.value;
      if (props.busy || text.trim() === '') return;
      draft.value = '';
      void chat.send(text);
    }
    function keyDown(event: KeyboardEvent): void {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
    }
    return () =>
      h('form', { class: 'composer', onSubmit: submit }, [
        h('textarea', {
          rows: 1,
          placeholder: 'Ask anything',
          value: draft.value,
          onInput: (event: Event) => (draft.value = (event.target as HTMLTextAreaElement).value),
          onKeydown: keyDown,
        }),
        props.busy
          ? h('button', { type: 'button', 'aria-label': 'Stop generating', onClick: () => chat.stop() }, '■')
          : h('button', { type: 'submit', 'aria-label': 'Send message', disabled: draft.value === '' }, '↑'),
      ]);
  },
});

/** HF chat-ui's page, drawn by Vue. */
export const Page = defineComponent({
  setup() {
    const state = shallowRef(chat.snapshot());
    const scroller = ref<HTMLElement | null>(null);
    chat.subscribe(() => {
      const grown = chat.snapshot().turns.length !== state.value.turns.length;
      state.value = chat.snapshot();
      if (grown) void nextTick(() => scroller.value?.scrollTo(0, scroller.value.scrollHeight));
    });
    onMounted(() => void chat.start());
    return () => {
      const { turns, busy, error } = state.value;
      return h('div', { class: 'app' }, [
        sidebar(state.value),
        h('main', { class: { empty: turns.length === 0 } }, [
          h('div', { class: 'scroller', ref: scroller }, [
            h('div', { class: 'thread' }, [
              turns.length === 0 ? h('h1', 'Chat with the ward’s model') : null,
              turns.map((turn) => h(Message, { key: turn.id, turn })),
            ]),
          ]),
          h('div', { class: 'dock' }, [
            error === null ? null : h('div', { class: 'error', role: 'alert' }, error),
            h(Composer, { busy }),
          ]),
        ]),
      ]);
    };
  },
});
