import { type ReactElement, type RefObject, useEffect, useRef } from 'react';
import type { ComposerEvents, ComposerHandle, CreateComposer } from './composer.ts';

interface EditorMountProps extends ComposerEvents {
  /** Must be the same function at every render: the editor is made once. */
  readonly create: CreateComposer;
  readonly composerRef: RefObject<ComposerHandle | null>;
}

/** The place of an editor that React doesn't render. */
export function EditorMount({ create, composerRef, onInput, onEnter }: EditorMountProps): ReactElement {
  const mount = useRef<HTMLDivElement>(null);
  const latest = useRef<ComposerEvents>({ onInput, onEnter });
  useEffect(() => {
    latest.current = { onInput, onEnter };
  });
  useEffect(() => {
    if (!mount.current) return undefined;
    const handle = create(mount.current, {
      onInput: (text) => latest.current.onInput(text),
      onEnter: () => latest.current.onEnter(),
    });
    composerRef.current = handle;
    return () => handle.destroy();
  }, [create, composerRef]);
  return <div ref={mount} />;
}
