import 'deep-chat';

/** What this page uses of the component. */
interface DeepChat extends HTMLElement {
  connect: { readonly url: string; readonly stream: boolean };
  textInput: { readonly placeholder: { readonly text: string } };
  clearMessages(): void;
}

const chat = document.createElement('deep-chat') as DeepChat;
chat.style.cssText = 'width: 100%; height: 100%; border: 0; font-family: inherit';
chat.connect = { url: '/chat-stream', stream: true };
chat.textInput = { placeholder: { text: 'Ask the ward’s assistant' } };

const restart = document.createElement('button');
restart.className = 'new-chat';
restart.textContent = 'New chat';
restart.addEventListener('click', () => chat.clearMessages());

const widget = document.createElement('div');
widget.className = 'widget';
widget.append(restart, chat);
document.getElementById('root')?.append(widget);
