/** A block type's drawing. The words beside it say it all, so it has no text of its own. */
export const Picture = ({ url }: { url: string | undefined }) =>
  url ? <span aria-hidden="true" className="te-picture" style={{ backgroundImage: `url("${url}")` }} /> : null
