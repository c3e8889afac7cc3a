/** What the page does with each state of the draft, as it is being typed. */
export interface TypingHabits {
  /** localStorage key of the draft. */
  readonly draftKey: string;
  /** Sends the draft to the site, a third of a second after the last key. */
  readonly sendDraft?: (text: string) => void;
}

const DEBOUNCE_MS = 300;

/** Follows a composer: stores each draft at once and sends it when the user pauses. */
export function followTyping({ draftKey, sendDraft }: TypingHabits): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    if (text === '') localStorage.removeItem(draftKey);
    else localStorage.setItem(draftKey, text);
    clearTimeout(timer);
    if (text !== '' && sendDraft && 'asYouType' in document.documentElement.dataset)
      timer = setTimeout(() => sendDraft(text), DEBOUNCE_MS);
  };
}
