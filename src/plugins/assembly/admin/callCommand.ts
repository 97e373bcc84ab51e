type Refusal = { message?: string; errors?: { message: string }[] }

/** Posts to one of our endpoints. Throws an `Error` whose message is the server's own sentence. */
export const callCommand = async <Result>(path: string, body: Record<string, unknown>): Promise<Result> => {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (!response) throw new Error('Servern svarar inte. Kontrollera nätet och försök igen.')
  const answer = (await response.json().catch(() => ({}))) as Result & Refusal
  if (!response.ok)
    throw new Error(
      answer.message ?? answer.errors?.[0]?.message ?? 'Något gick fel på servern. Försök igen om en stund.',
    )
  return answer
}
