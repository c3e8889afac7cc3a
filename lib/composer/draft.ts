/**
 * A stretch of a draft that one text node holds, in UTF-16 units: from `start` to `end` of the draft's text, and from
 * `offset` on in the node.
 */
export interface Piece {
  readonly node: Text;
  readonly offset: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What an editor holds: its text with one line feed between lines, blank lines kept, and without what the editor adds for
 * its own sake. A textarea has no pieces.
 */
export interface Draft {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** What editors put between the user's characters: U+FEFF in Slate's and Quill's empty places, seven U+2060 in CKEditor's. */
const FILLERS = /\uFEFF+|\u2060{7}/gu;
/** What may follow the text of a Lexical editor. */
const END = /[\u200B\u200C]{1,8}$/u;
/** What an editor draws in its own text until there is one. */
const PLACEHOLDER = '[data-slate-placeholder]';

/** Reads the draft of a textarea by its value, of a contenteditable editor by its nodes. */
export function readDraft(editor: HTMLElement): Draft {
  if (isTextarea(editor)) return { text: editor.value, pieces: [] };
  const reader = new LineReader(collapsesSpaces(editor));
  reader.readChildren(editor);
  return withoutEnd(reader);
}

function withoutEnd({ text: whole, pieces }: Draft): Draft {
  const text = whole.replace(END, '');
  if (text === whole) return { text, pieces };
  const kept = pieces.filter(({ start }) => start < text.length);
  return { text, pieces: kept.map((piece) => ({ ...piece, end: Math.min(piece.end, text.length) })) };
}

/** Whether the editor is a textarea. Asked by name, since in Firefox the page's classes aren't the content script's. */
export function isTextarea(editor: Element): editor is HTMLTextAreaElement {
  return editor.localName === 'textarea';
}

/** Where white space collapses, editors and browsers write spaces that must be seen as U+00A0. */
function collapsesSpaces(editor: HTMLElement): boolean {
  return getComputedStyle(editor).whiteSpaceCollapse === 'collapse';
}

/** Collects text by lines: a block begins a line and ends it, and an empty block is a blank line. */
class LineReader {
  text = '';
  readonly pieces: Piece[] = [];
  private lines = 0;
  private lineOpen = false;
  private readonly collapses: boolean;

  constructor(collapses: boolean) {
    this.collapses = collapses;
  }

  readChildren(parent: Node): void {
    for (const child of parent.childNodes) this.read(child);
  }

  private read(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.readText(node as Text);
    else if (node.nodeName === 'BR') this.readBreak(node);
    else if (BLOCKS.has(node.nodeName)) this.readBlock(node);
    else if (!(node as Element).matches?.(PLACEHOLDER)) this.readChildren(node);
  }

  private readText(node: Text): void {
    let offset = 0;
    for (const { index, 0: filler } of node.data.matchAll(FILLERS)) {
      this.readPart(node, offset, index);
      offset = index + filler.length;
    }
    this.readPart(node, offset, node.data.length);
  }

  private readPart(node: Text, from: number, to: number): void {
    if (from === to) return;
    this.openLine();
    const start = this.text.length;
    const words = node.data.slice(from, to);
    this.text += this.collapses ? words.replaceAll('\u00A0', ' ') : words;
    this.pieces.push({ node, offset: from, start, end: this.text.length });
  }

  private readBlock(block: Node): void {
    this.lineOpen = false;
    const before = this.lines;
    this.readChildren(block);
    if (this.lines === before) this.openLine();
    this.lineOpen = false;
  }

  /** A break at the end of its block only gives the caret a place; editors add it by themselves. */
  private readBreak(node: Node): void {
    if (node.nextSibling === null) return;
    this.openLine();
    this.lineOpen = false;
    if (node.nextSibling.nodeName === 'BR' && node.nextSibling.nextSibling === null) this.openLine();
  }

  private openLine(): void {
    if (this.lineOpen) return;
    if (this.lines > 0) this.text += '\n';
    this.lines += 1;
    this.lineOpen = true;
  }
}
