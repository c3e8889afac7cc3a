/** Cuts a text into pieces of at most `width` characters, at spaces where there are any. */
function wrap(text: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    const end = space > 0 ? space : width;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}

/** Rows of texts side by side under their titles, wrapped so that no line is longer than `total` characters. */
export function columns(titles: readonly string[], rows: readonly (readonly string[])[], total: number): string {
  const width = Math.floor((total - 3 * (titles.length - 1)) / titles.length);
  const line = (cells: readonly string[]): string => {
    const wrapped = cells.map((cell) => wrap(cell, width));
    const height = Math.max(...wrapped.map(({ length }) => length));
    const lines = Array.from({ length: height }, (_, at) =>
      wrapped
        .map((pieces) => (pieces[at] ?? '').padEnd(width))
        .join(' │ ')
        .trimEnd(),
    );
    return lines.join('\n');
  };
  const rule = titles.map(() => '─'.repeat(width)).join('─┼─');
  return [line(titles), rule, ...rows.map(line)].join('\n');
}
