import { receiptReference } from '#document/text/receiptReference.ts'
import type { DocumentView } from './documentView.ts'

const moment = (iso: string, language: string) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(iso))

/** What a head teacher has to show for the hand-in until it is decided on: when, by what reference, and what happens now. */
export const HandInReceipt = ({ view: { document, words }, mailed }: { view: DocumentView; mailed: boolean }) => {
  const { receipt } = words
  if (document.state !== 'handedIn' || !document.handedInAt) return null
  return (
    <section className="panel receipt" aria-labelledby="receipt">
      <h2 id="receipt">{receipt.heading}</h2>
      <dl>
        <div>
          <dt>{receipt.time}</dt>
          <dd>{moment(document.handedInAt, words.language)}</dd>
        </div>
        <div>
          <dt>{receipt.reference}</dt>
          <dd>{receiptReference(document.id, document.handedInAt)}</dd>
        </div>
        <div>
          <dt>{receipt.next}</dt>
          <dd>{receipt.coming}</dd>
        </div>
      </dl>
      {mailed && <p>{receipt.mailed}</p>}
    </section>
  )
}
