import { formatSchoolYear } from '#document/text/swedish.ts'
import type { Words } from '#school/words/sv.ts'

const escaped = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign,
  )

/**
 * The handshake with Payload's live preview: it sends nothing before the page has said that it is ready, and tells of
 * every save. Only messages from our own origin count.
 */
export const previewScript = (nonce: string) => `<script nonce="${nonce}">
(() => {
  const parent = window.opener || window.parent
  addEventListener('message', (event) => {
    if (event.origin === location.origin && event.data && event.data.type === 'payload-document-event') location.reload()
  })
  if (parent && parent !== window) parent.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
  for (const select of document.querySelectorAll('.forhandsgranskning select')) select.addEventListener('change', () => select.form.submit())
})()
</script>`

type Bar = {
  units: { id: string; name: string }[]
  unitId: string
  schoolYear: number
  problems: { message: string; severity: string }[]
  words: Words
}
const option = (value: string | number, label: string, chosen: boolean) =>
  `<option value="${escaped(String(value))}"${chosen ? ' selected' : ''}>${escaped(label)}</option>`

/** Above the document: for which unit and year it is shown, and what is wrong in the template. */
export const previewBar = ({ units, unitId, schoolYear, problems, words: { preview: words, language } }: Bar) => {
  const years = [-2, -1, 0, 1].map((step) => schoolYear + step)
  const style = 'font:15px/1.4 system-ui,sans-serif;background:#1c2733;color:#fff;padding:.5rem 1rem'
  const list = problems.map(({ message }) => `<li>${escaped(message)}</li>`).join('')
  return `<div class="forhandsgranskning" lang="${language}" role="region" aria-label="${words.heading}" style="${style}">
<form method="get" style="display:flex;gap:.5rem 1rem;flex-wrap:wrap;align-items:center">
<strong>${words.heading}</strong>
<label>${words.unit} <select name="enhet" style="font:inherit;max-width:14rem">${units.map(({ id, name }) => option(id, name, id === unitId)).join('')}</select></label>
<label>${words.schoolYear} <select name="lasar" style="font:inherit">${years.map((year) => option(year, formatSchoolYear(year), year === schoolYear)).join('')}</select></label>
<button style="font:inherit">${words.show}</button>
</form>
${list ? `<details><summary>${words.problems(problems.length)}</summary><ul>${list}</ul></details>` : ''}
</div>`
}

/** Why there is nothing to show. Ready all the same, so that the next save shows it. */
export const previewMessage = (message: string, nonce: string, { preview: words, language }: Words) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${words.heading}</title></head><body style="font:16px/1.5 system-ui,sans-serif;padding:2rem"><main><h1>${words.heading}</h1><p>${escaped(message)}</p></main>${previewScript(nonce)}</body></html>`
