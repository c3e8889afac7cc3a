/** The origin that a text names (`https://chat.example`, an ending slash is fine), or why it names none. */
export function originNamed(text: string): { readonly value: string } | { readonly wrong: string } {
  if (!URL.canParse(text)) return { wrong: 'is no origin such as https://chat.example' };
  const url = new URL(text);
  const { origin, protocol, username, password } = url;
  if (protocol !== 'https:' && protocol !== 'http:') return { wrong: 'is neither https nor http' };
  if (username !== '' || password !== '' || text.includes('*'))
    return { wrong: 'is no origin such as https://chat.example' };
  if (url.href !== `${origin}/`) return { wrong: 'says more than an origin: leave out path and query' };
  return { value: origin };
}
