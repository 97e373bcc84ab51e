import { askedElsewhere } from './askedElsewhere.ts'
import { eachBlock, type Finder } from './Checked.ts'

/**
 * A block of another template that is in none of them. A warning: what is taken from the shelf may come before its source,
 * and the document says that it was not sent out.
 */
export const findGone: Finder = (checked) => {
  const { blocks, template, vocabulary, gone } = checked
  if (!gone || gone.size === 0) return []
  return eachBlock(checked, (raw) => {
    const key = askedElsewhere(blocks, template, vocabulary, raw).find((one) => gone.has(one))
    const field = Object.keys(raw).find((name) => key !== undefined && raw[name] === key)
    return key === undefined ? [] : [{ code: 'GONE_ELSEWHERE', severity: 'warning', ...(field ? { field } : {}) }]
  })
}
