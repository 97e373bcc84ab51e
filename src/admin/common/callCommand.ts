type Refusal = { message?: string; errors?: { message: string }[] }
export type Say = (sv: string, en: string) => string

/** Posts to one of our endpoints. Throws an `Error` whose message is the server's own sentence. */
export const callCommand = async <Result>(path: string, body: Record<string, unknown>, say: Say): Promise<Result> => {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (!response)
    throw new Error(
      say(
        'Servern svarar inte. Kontrollera nätet och försök igen.',
        'The server does not answer. Check the network and try again.',
      ),
    )
  const answer = (await response.json().catch(() => ({}))) as Result & Refusal
  if (!response.ok)
    throw new Error(
      answer.message ??
        answer.errors?.[0]?.message ??
        say(
          'Något gick fel på servern. Försök igen om en stund.',
          'Something went wrong on the server. Try again in a while.',
        ),
    )
  return answer
}
