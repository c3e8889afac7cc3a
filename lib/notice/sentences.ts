import type { Note } from '../core/note.ts';
import type { SendFailure } from '../send/failure.ts';

/** A message to the user: what happened, and what to do next. */
export interface Sentence {
  readonly title: string;
  readonly next: string;
}

/** "1 value", "3 values" */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Said when a message wasn't sent. Every one of them means: nothing has left, the text is still here. */
export const HELD: Readonly<Record<SendFailure, Sentence>> = {
  'background-unreachable': {
    title: 'Not sent: Understudy could not check this message',
    next: 'The part that finds patient details did not answer. Your text is still here. Try again; if it stays like this, reload the page.',
  },
  'context-invalidated': {
    title: 'Not sent: Understudy was updated or restarted',
    next: 'This tab still runs the old version, which can no longer check messages. Copy your text, then reload the page.',
  },
  'detection-failed': {
    title: 'Not sent: this message could not be checked',
    next: 'Looking for patient details failed, so the message was held. Your text is still here. Try again, or shorten it.',
  },
  'vault-unavailable': {
    title: 'Not sent: the stand-ins could not be saved',
    next: 'Without saving them, the reply could not be turned back into real names. Your text is still here. Restart the browser, then try again.',
  },
  'vault-full': {
    title: 'Not sent: the disk is full',
    next: 'The stand-ins could not be saved, and without them the reply could not be turned back. Your text is still here. Free some space, then try again.',
  },
  'vault-corrupt': {
    title: 'Not sent: what was saved for this chat is damaged',
    next: 'Its stand-ins can no longer be trusted. Your text is still here. Start a new chat and send it there.',
  },
  'conversation-lost': {
    title: 'Not sent: what was saved for this chat is gone',
    next: 'This happens after the browser was restarted. Your text is still here. Send again to begin anew; older stand-ins in this chat stay as they are.',
  },
  'too-long': {
    title: 'Not sent: the message is too long to check',
    next: 'Your text is still here. Send it in parts of at most two million characters.',
  },
  refused: {
    title: 'Not sent: this page may not use Understudy',
    next: 'The message was held. Your text is still here. Reload the page; if it stays like this, tell your administrator.',
  },
  'composer-unclear': {
    title: 'Not sent: it is not clear which text would be sent',
    next: 'The page shows more than one message box. Your text is still here. Close the other box, or reload the page.',
  },
  'composer-changed': {
    title: 'Not sent: the page replaced the message box during the check',
    next: 'Look at your text in the box, then send again.',
  },
  'write-reverted': {
    title: 'Not sent: the page did not take the stand-ins',
    next: 'The message box kept or changed the text, so it was held. Your words are kept below. Try again, or reload the page.',
  },
  'value-out-of-reach': {
    title: 'Not sent: patient details stand where they cannot be replaced',
    next: 'A link, a picture or a tag in the message holds them. Your text is still here. Take it out, or paste it without formatting, then send again.',
  },
  'keeps-changing': {
    title: 'Not sent: the text kept changing during the check',
    next: 'Your text is still here. Send again when it is finished.',
  },
  'no-send-control': {
    title: 'Not sent: the site cannot take a message now',
    next: 'It may still be answering. Your text is still here. Send it when the send button is back.',
  },
  'opened-before': {
    title: 'Reload this page before you use it',
    next: 'It was open before Understudy was ready, so messages on it are held. Copy your text if you need it, then reload.',
  },
  'unknown-editor': {
    title: 'Not sent: Understudy does not know this text box',
    next: 'The site may have changed, so patient details in it cannot be replaced safely. Your text is still here. Copy it, then reload the page; if it stays like this, tell your administrator. For text about no patient, protection can be turned off from the toolbar button.',
  },
  'site-unknown': {
    title: 'Not sent: Understudy is still getting ready',
    next: 'Your text is still here. Send it again in a moment; if it stays like this, reload the page.',
  },
  'not-answered': {
    title: 'Not sent: you have not said who or what is meant',
    next: 'Your text is still here. Send it again to be asked again.',
  },
  blocked: {
    title: 'Not sent: your administrator has blocked sending from this site',
    next: 'Nothing was sent. Your text is still here: copy it if you need it, and use a site that your organisation allows.',
  },
};

/** Begins what is said where moved dates contradict their message. */
export const MOVED = 'Dates were moved and the time between them kept. For the model, ';

/** What the moved dates make of a message, in words that go on after `MOVED`. */
export const MOVED_NOTE: Readonly<Record<Note, string>> = {
  'age-today': 'somebody is a year older as of today',
  'age-then': 'an age at one of the dates is off by a year',
  year: 'a date lies in another year than the text says',
  past: 'a date that is still to come is past',
};

/** Said when the site itself did not take a message that was protected already. */
export const REFUSED: Sentence = {
  title: 'The site did not take the message',
  next: 'The box holds the protected version, so sending it again is safe. Your own words are kept below.',
};

/** Said while the real values of a chat can't be had. */
export const UNREADABLE: Sentence = {
  title: 'Real values cannot be shown right now',
  next: 'Names, dates and numbers in this chat may be stand-ins. Understudy keeps trying; if it stays like this, reload the page.',
};

/** Said once when the user begins to write on a site where protection was turned off. */
export const OFF: Sentence = {
  title: 'Protection is off on this site',
  next: 'What you write here goes out as it is. Turn protection on again from the Understudy button in the toolbar.',
};
