/**
 * Every match of a global expression, in order: `text.matchAll(regex)` without the copy that it makes of the expression
 * each time, which on short texts costs more than the search.
 * @param regex global; nobody else may be in the middle of using it.
 */
export function matchesOf(text: string, regex: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    found.push(match);
    if (match[0] === '') regex.lastIndex += (text.codePointAt(regex.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
