import { apiBase, type Operation } from './Operation.ts'

const id = '01234567-89ab-4cde-8f01-23456789abcd'

/** A call as it is tried in a terminal; the address and the key are the caller's own. */
export const exampleOf = ({ method, path, example, answer }: Operation): string => {
  const address = `"$ADDRESS${apiBase}${path.replace('{id}', id).replace('{format}', 'pdf')}"`
  const asked = method === 'get' ? [] : [`-X ${method.toUpperCase()}`, '-H "Content-Type: application/json"']
  const sent = example === undefined ? [] : [`-d '${JSON.stringify(example)}'`]
  const kept = 'files' in answer ? ['-o dokument.pdf'] : []
  return ['curl', ...asked, '-H "Authorization: Bearer $KEY"', ...kept, ...sent, address].join(' ')
}
