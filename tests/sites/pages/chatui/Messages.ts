import { marked } from 'marked';
import { defineComponent, h, onBeforeUnmount, onMounted, type PropType, ref, type VNode } from 'vue';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';

function userMessage(turn: Turn): VNode[] {
  const bubble = h('div', { class: ['bubble', 'pre-wrap', turn.state === 'failed' && 'failed'] }, turn.text);
  const retry = h('button', { type: 'button', 'aria-label': 'Retry', onClick: () => void chat.retry(turn.id) }, '↻');
  return [
    h('div', { class: 'message user', 'data-message-id': turn.id, 'data-message-type': 'user' }, bubble),
    ...(turn.state === 'failed' ? [h('div', { class: 'actions end' }, retry)] : []),
  ];
}

/** The whole reply is made anew at each piece, as `v-html` does. */
function assistantMessage(turn: Turn): VNode[] {
  const retry = h('button', { type: 'button', 'aria-label': 'Retry', onClick: () => void chat.retry(turn.id) }, '↻');
  return [
    h('div', {
      class: 'message assistant prose',
      'data-message-id': turn.id,
      'data-message-role': 'assistant',
      innerHTML: marked.parse(turn.text, { async: false }),
    }),
    ...(turn.state === 'done' ? [h('div', { class: 'actions' }, retry)] : []),
  ];
}

/** A turn that is on the page only while it is near what the reader sees; its room stays. */
export const Message = defineComponent({
  props: { turn: { type: Object as PropType<Turn>, required: true } },
  setup(props) {
    const place = ref<HTMLElement | null>(null);
    const near = ref(true);
    const height = ref(0);
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, boundingClientRect } of entries) {
          if (!isIntersecting) height.value = boundingClientRect.height;
          near.value = isIntersecting;
        }
      },
      { rootMargin: '50px' },
    );
    onMounted(() => place.value && observer.observe(place.value));
    onBeforeUnmount(() => observer.disconnect());
    return () => {
      const content = props.turn.role === 'user' ? userMessage : assistantMessage;
      const style = near.value ? {} : { height: `${height.value}px` };
      return h('div', { ref: place, class: 'turn', style }, near.value ? content(props.turn) : []);
    };
  },
});
