/** Accessible names of a send button in the interface languages of the sites, where no stable attribute marks it. */
const SEND_LABELS = [
  'Send',
  'Send message',
  'Send prompt',
  'Submit',
  'Senden',
  'Nachricht senden',
  'Envoyer',
  'Envoyer le message',
  'Enviar',
  'Enviar mensaje',
  'Enviar mensagem',
  'Invia',
  'Invia messaggio',
  'Verzenden',
  'Bericht verzenden',
  'Wyślij',
  'Skicka',
  'Send melding',
  'Lähetä',
  'Gönder',
  'Отправить',
  '送信',
  '发送',
  '傳送',
  '보내기',
  'إرسال',
  'भेजें',
] as const;

/** Selectors of buttons that carry one of the labels, in any letter case. */
export function labelledSendButtons(): readonly string[] {
  return SEND_LABELS.map((label) => `button[aria-label="${label}" i]`);
}
