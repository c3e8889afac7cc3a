import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Sites, startSites } from '../../sites/server.ts';
import { type ChatPage, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { launch, type Session } from '../harness/launch.ts';
import { visibleText } from '../harness/reads.ts';
import { EXTENSION } from '../harness/extension.ts';

/** The words that an attack is after. */
export const WORDS = 'Mrs. Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const VALUES = ['Rosalind', 'Achterberg', '60418827', '02/11/2025'];

/** Machines may be busy; what is waited for must come all the same. */
export const PATIENT = { timeout: 20_000 };

/** A browser with the production build, and the server that stands for the sites. */
export interface Field {
  readonly sites: Sites;
  readonly session: Session;
  close(): Promise<void>;
}

export async function openField(): Promise<Field> {
  const sites = await startSites();
  const session = await launch({ port: sites.port, extension: EXTENSION });
  const close = async () => {
    await session.close();
    await sites.close();
  };
  return { sites, session, close };
}

/** Opens a new chat and types the words, unsent. */
export async function typed({ session }: Field, chat: ChatPage, words = WORDS): Promise<Page> {
  const page = await openChat(session.open, chat);
  await page.keyboard.type(words);
  return page;
}

/** Opens a new chat in which the words were sent and answered. */
export async function chatted(field: Field, chat: ChatPage): Promise<Page> {
  const page = await typed(field, chat);
  await page.keyboard.press('Enter');
  await finishedReplies(page, chat);
  return page;
}

/** Waits for a notice that the send was held. */
export async function expectHeld(page: Page, title = 'Not sent'): Promise<void> {
  await expect.poll(() => visibleText(page), PATIENT).toContain(title);
}

/** The values that a text holds. */
export function valuesIn(text: string): string[] {
  return VALUES.filter((value) => text.includes(value));
}

/** The bodies that arrived at a path of the attacker, waited for. */
export async function stolen({ sites }: Field, from: number): Promise<string> {
  const { body } = await sites.waitForRequest(({ path }) => path === '/stolen', from, PATIENT.timeout);
  return body;
}
