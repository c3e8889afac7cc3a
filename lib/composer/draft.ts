/** A stretch of a draft that one text node holds. `start` is where it begins in the draft's text, in UTF-16 units. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** What an editor holds: its text with one line feed between lines, blank lines kept. A textarea has no pieces. */
export interface Draft {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Reads the draft of a textarea by its value, of a contenteditable editor by its nodes. */
export function readDraft(editor: HTMLElement): Draft {
  if (isTextarea(editor)) return { text: editor.value, pieces: [] };
  const reader = new LineReader();
  reader.readChildren(editor);
  return { text: reader.text, pieces: reader.pieces };
}

/** Whether the editor is a textarea. Asked by name, since in Firefox the page's classes aren't the content script's. */
export function isTextarea(editor: Element): editor is HTMLTextAreaElement {
  return editor.localName === 'textarea';
}

/** Collects text by lines: a block begins a line and ends it, and an empty block is a blank line. */
class LineReader {
  text = '';
  readonly pieces: Piece[] = [];
  private lines = 0;
  private lineOpen = false;

  readChildren(parent: Node): void {
    for (const child of parent.childNodes) this.read(child);
  }

  private read(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.readText(node as Text);
    else if (node.nodeName === 'BR') this.readBreak(node);
    else if (BLOCKS.has(node.nodeName)) this.readBlock(node);
    else this.readChildren(node);
  }

  private readText(node: Text): void {
    if (node.data === '') return;
    this.openLine();
    const start = this.text.length;
    this.text += node.data;
    this.pieces.push({ node, start, end: this.text.length });
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
