import { marked } from 'marked';
import { createElement, type ReactNode } from 'react-18';

/** What an HTML document's nodes are in React. */
function fromNodes(nodes: Iterable<Node>): ReactNode[] {
  return [...nodes].map((node, index) =>
    node instanceof Element
      ? createElement(node.localName, { key: index }, ...fromNodes(node.childNodes))
      : (node.textContent ?? ''),
  );
}

/** A reply as far as it has arrived, as elements that React 18 keeps up to date. */
export function Markdown({ text }: { text: string }): ReactNode {
  const html = marked.parse(text, { async: false });
  return fromNodes(new DOMParser().parseFromString(html.replaceAll(/>\n\s*</gu, '><'), 'text/html').body.childNodes);
}
