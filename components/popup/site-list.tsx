/** The sites that are guarded without anybody's doing. */
export function SiteList({ names }: { names: readonly string[] }) {
  return <p className="note">Always guarded: {new Intl.ListFormat('en').format(names)}.</p>;
}
