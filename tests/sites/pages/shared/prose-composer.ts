import { baseKeymap, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, type Node, Schema, Slice } from 'prosemirror-model';
import { nodes } from 'prosemirror-schema-basic';
import { EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import type { ComposerEvents, ComposerHandle, CreateComposer } from './composer.ts';

const schema = new Schema({ nodes: { doc: nodes.doc, paragraph: nodes.paragraph, text: nodes.text } });

/** One paragraph a line, blank lines included. */
function paragraphs(text: string): Fragment {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  return Fragment.from(lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)])));
}

function textOf(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n');
}

function placeholder(words: string): Plugin {
  const attributes = { class: 'placeholder', 'data-placeholder': words };
  return new Plugin({
    props: {
      decorations: ({ doc }) =>
        doc.childCount > 1 || doc.textContent !== ''
          ? DecorationSet.empty
          : DecorationSet.create(doc, [Decoration.node(0, doc.firstChild?.nodeSize ?? 2, attributes)]),
    },
  });
}

function startState(onEnter: () => void): EditorState {
  const enter = () => {
    onEnter();
    return true;
  };
  const keys = { Enter: enter, 'Shift-Enter': splitBlock, 'Mod-z': undo, 'Mod-Shift-z': redo };
  const plugins = [history(), keymap(keys), keymap(baseKeymap), placeholder('Ask anything')];
  return EditorState.create({ doc: schema.node('doc', null, paragraphs('')), plugins });
}

function handleOf(view: EditorView): ComposerHandle {
  return {
    text: () => textOf(view.state.doc),
    put: (text) => view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, paragraphs(text))),
    paste: (text) => void view.pasteText(text),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

/** A ProseMirror composer whose editable element is `mount` itself, with these attributes. Enter without Shift sends. */
export function proseComposer(attributes: Record<string, string>): CreateComposer {
  return (mount: HTMLElement, { onInput, onEnter }: ComposerEvents) => {
    const view: EditorView = new EditorView(
      { mount },
      {
        state: startState(onEnter),
        attributes,
        clipboardTextParser: (text) => new Slice(paragraphs(text), 1, 1),
        dispatchTransaction(transaction) {
          view.updateState(view.state.apply(transaction));
          if (transaction.docChanged) onInput(textOf(view.state.doc));
        },
      },
    );
    return handleOf(view);
  };
}
