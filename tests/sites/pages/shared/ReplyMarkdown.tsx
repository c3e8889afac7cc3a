import { memo, type ReactElement } from 'react';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';

const PLUGINS = [remarkGfm];

/** A reply as far as it has arrived, re-rendered at each piece. */
export const ReplyMarkdown = memo(function ReplyMarkdown({ text }: { text: string }): ReactElement {
  return <Markdown remarkPlugins={PLUGINS}>{text}</Markdown>;
});
