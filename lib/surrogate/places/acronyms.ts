/** The capitals that a facility of several words is called by ("MGH" for Mercy General Hospital); null when there are under two. */
export function acronymOf(name: string): string | null {
  const capitals = [...name.matchAll(/(?<![\p{L}\p{M}'’])\p{Lu}(?=\p{Ll}|['’]\p{Lu})/gu)].map(([letter]) => letter);
  return capitals.length >= 2 ? capitals.join('') : null;
}
