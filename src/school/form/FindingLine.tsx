/** A finding in a list: the block's heading first, unless the sentence names it already. */
export const FindingLine = ({ title, message }: { title?: string; message: string }) => (
  <>
    {title && !message.includes(title) && <strong>{title}: </strong>}
    {message}
  </>
)
