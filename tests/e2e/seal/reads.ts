/**
 * Everything that a page's script can read without the user's help, as one text each. Runs in the page's own world, so
 * it must stand by itself.
 */
export function readAll(): Record<string, string> {
  const out: Record<string, string> = {};
  const all = (): Element[] => [...document.querySelectorAll('*')];
  const read = (name: string, value: () => string): void => {
    out[name] = value();
  };
  const selection = getSelection();
  if (!selection) throw new Error('no selection');

  /** What a node that an API has handed out leads to, where it isn't in the document's own tree. */
  const around = (node: unknown): string => {
    if (!(node instanceof Node)) return '';
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? root.innerHTML : '';
  };
  const selected = (): string =>
    [String(selection), around(selection.anchorNode), around(selection.focusNode)].join(' ') +
    (selection.rangeCount > 0 ? String(selection.getRangeAt(0)) : '');

  read('title', () => document.title);
  read('innerText', () =>
    all()
      .map((element) => (element as HTMLElement).innerText ?? '')
      .join('\n'),
  );
  read('textContent', () => document.documentElement.textContent ?? '');
  read('outerHTML', () => document.documentElement.outerHTML);
  read('getHTML', () =>
    all()
      .map((element) => element.getHTML({ serializableShadowRoots: true }))
      .join('\n'),
  );
  read('serialised', () => new XMLSerializer().serializeToString(document));
  read('shadowRoot', () =>
    all()
      .map((element) => element.shadowRoot?.innerHTML ?? '')
      .join(''),
  );
  read('range', () => {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    return String(range) + (range.cloneContents().textContent ?? '');
  });
  read('generated content', () => {
    const looks = all().flatMap((element) =>
      [null, '::before', '::after', '::marker', '::first-letter'].map((pseudo) => getComputedStyle(element, pseudo)),
    );
    return looks.map(({ content, quotes, listStyleType }) => content + quotes + listStyleType).join('\n');
  });
  read('points', () => {
    const found: string[] = [];
    for (let x = 5; x < innerWidth; x += 25) {
      for (let y = 3; y < innerHeight; y += 9) {
        for (const element of document.elementsFromPoint(x, y)) found.push(around(element));
        const caret = document.caretPositionFromPoint(x, y);
        if (caret) found.push(around(caret.offsetNode));
        const range = document.caretRangeFromPoint?.(x, y);
        if (range) found.push(String(range), around(range.startContainer), around(range.endContainer));
      }
    }
    return found.join('');
  });
  read('select all', () => {
    selection.selectAllChildren(document.body);
    return selected();
  });
  read('execCommand selectAll', () => {
    document.execCommand('selectAll');
    return selected();
  });
  read('find and modify', () => {
    const found: string[] = [];
    const find = Reflect.get(window, 'find') as (text: string) => boolean;
    for (const word of ['patient', 'born', 'Quoted', 'Repeat', 'name', 'Phone', 'letter', 'The']) {
      selection.removeAllRanges();
      if (!find.call(window, word)) continue;
      for (const unit of ['character', 'word', 'sentence', 'line', 'paragraph', 'lineboundary', 'documentboundary']) {
        for (const direction of ['forward', 'backward']) {
          selection.modify('extend', direction, unit);
          found.push(selected());
        }
      }
      for (let step = 0; step < 40; step++) {
        selection.modify('move', 'forward', 'character');
        selection.modify('extend', 'forward', 'word');
        found.push(selected());
      }
    }
    selection.removeAllRanges();
    return found.join('\n');
  });
  read('performance entries', () =>
    performance
      .getEntries()
      .map((entry) => {
        const { target, element, sources } = entry as unknown as Record<string, unknown>;
        const nodes = Array.isArray(sources) ? sources.map((source: { node?: unknown }) => source.node) : [];
        return [target, element, ...nodes].map(around).join('');
      })
      .join(''),
  );
  return out;
}

/**
 * Records for the whole life of the page what events, selections and mutations show it. Runs before any page script.
 * Browsers do hand out nodes of closed roots; a hostile page then reads, and tampers with, all it can reach from there.
 */
export function recordAll(): void {
  const log: string[] = [];
  const handedOut = new Set<ShadowRoot>();
  Object.assign(window, { recorded: log, handedOut });

  const tamper = (root: ShadowRoot): void => {
    const sheet = new CSSStyleSheet();
    const open =
      'pointer-events: auto !important; user-select: text !important; -webkit-user-modify: read-write !important';
    sheet.replaceSync(`* { ${open} } *::before { ${open} }`);
    root.adoptedStyleSheets.push(sheet);
  };
  const dig = (root: ShadowRoot, x: number, y: number): void => {
    if (!handedOut.has(root)) tamper(root);
    handedOut.add(root);
    log.push(
      root.innerHTML,
      root.textContent ?? '',
      root.getHTML({ serializableShadowRoots: true, shadowRoots: [root] }),
    );
    for (const { cssRules } of root.adoptedStyleSheets) for (const rule of cssRules) log.push(rule.cssText);
    for (const element of root.querySelectorAll('*')) {
      log.push((element as HTMLElement).innerText, element.shadowRoot?.innerHTML ?? '');
      for (const pseudo of ['', '::before', '::after', '::first-letter']) {
        log.push(getComputedStyle(element, pseudo).content);
      }
    }
    const ranges = getSelection()?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
    for (const node of [...root.elementsFromPoint(x, y), ...ranges.map((range) => range.startContainer)]) {
      const inside = node.getRootNode();
      if (inside instanceof ShadowRoot && inside !== root) log.push(inside.innerHTML);
    }
  };
  let x = 0;
  let y = 0;
  const around = (node: unknown): void => {
    const root = node instanceof Node ? node.getRootNode() : null;
    if (root instanceof ShadowRoot) dig(root, x, y);
  };
  const types = (
    'click dblclick auxclick contextmenu mousedown mouseup mouseover mouseout mousemove pointerdown pointerup pointerover ' +
    'pointerout pointermove focus blur focusin focusout keydown keyup copy cut dragstart drag dragend selectstart toggle'
  ).split(' ');
  const fields = [
    'target',
    'relatedTarget',
    'explicitOriginalTarget',
    'originalTarget',
    'rangeParent',
    'currentTarget',
  ];
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        if (event instanceof MouseEvent) [x, y] = [event.clientX, event.clientY];
        for (const node of event.composedPath()) around(node);
        for (const field of fields) around(Reflect.get(event, field));
        if (event instanceof PointerEvent) {
          for (const part of event.getCoalescedEvents()) for (const field of fields) around(Reflect.get(part, field));
        }
        const { dataTransfer } = event as DragEvent;
        if (dataTransfer) log.push(...dataTransfer.types.map((kind) => dataTransfer.getData(kind)));
        log.push(String(getSelection()));
      },
      true,
    );
  }
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    log.push(String(selection));
    around(selection?.anchorNode);
    around(selection?.focusNode);
    if (selection?.rangeCount) {
      const range = selection.getRangeAt(0);
      log.push(String(range));
      around(range.startContainer);
      around(range.endContainer);
    }
  });
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      log.push(target.textContent ?? '');
      if (attributeName && target instanceof Element) log.push(`attribute ${attributeName}`, target.outerHTML);
      for (const node of addedNodes) log.push(node.textContent ?? '');
    }
  });
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
}
