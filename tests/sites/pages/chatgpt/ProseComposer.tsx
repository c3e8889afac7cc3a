import { baseKeymap, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, type Node, Schema, Slice } from 'prosemirror-model';
import { nodes } from 'prosemirror-schema-basic';
import { EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { type ReactElement, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { ComposerHandle } from '../shared/composer.ts';

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

interface ProseComposerProps {
  /** Attributes of the editable element. */
  readonly attributes: Record<string, string>;
  readonly onInput: (text: string) => void;
  /** Enter without Shift. */
  readonly onEnter: () => void;
  readonly ref: Ref<ComposerHandle>;
}

function createView(mount: HTMLElement, { attributes, onInput, onEnter }: ProseComposerProps): EditorView {
  const enter = () => {
    onEnter();
    return true;
  };
  const plugins = [
    history(),
    keymap({ Enter: enter, 'Shift-Enter': splitBlock, 'Mod-z': undo, 'Mod-Shift-z': redo }),
    keymap(baseKeymap),
    placeholder('Ask anything'),
  ];
  const view = new EditorView(
    { mount },
    {
      state: EditorState.create({ doc: schema.node('doc', null, paragraphs('')), plugins }),
      attributes,
      clipboardTextParser: (text) => new Slice(paragraphs(text), 1, 1),
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        if (transaction.docChanged) onInput(textOf(view.state.doc));
      },
    },
  );
  return view;
}

/** A ProseMirror composer. Its element is made once; the callbacks may read the handle at any later time. */
export function ProseComposer(props: ProseComposerProps): ReactElement {
  const mount = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!mount.current) return undefined;
    const created = createView(mount.current, {
      ...latest.current,
      onInput: (text) => latest.current.onInput(text),
      onEnter: () => latest.current.onEnter(),
    });
    view.current = created;
    return () => created.destroy();
  }, []);
  useImperativeHandle(props.ref, () => ({
    text: () => (view.current ? textOf(view.current.state.doc) : ''),
    put(text) {
      const editor = view.current;
      if (!editor) return;
      editor.dispatch(editor.state.tr.replaceWith(0, editor.state.doc.content.size, paragraphs(text)));
    },
    paste: (text) => void view.current?.pasteText(text),
    focus: () => view.current?.focus(),
  }));
  return <div ref={mount} />;
}
