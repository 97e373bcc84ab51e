import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { readableAnswer } from '#document/answer/readableAnswer.ts'
import { findAll } from './findAll.ts'
import { loadBlock } from './loadBlock.ts'
import type { DocumentFacts } from './loadDocument.ts'
import { loadNames } from './loadNames.ts'

/** Somebody else who writes in a block right now. */
export type Writer = { instanceKey: string; name: string }
/** An answer that has been saved since the page knew of it. */
export type NewAnswer = { instanceKey: string; rev: number; value: Record<string, unknown> }
export type News = { writers: Writer[]; answers: NewAnswer[] }

/** Whoever saved within this time (ms) is still at it: typing is saved every second or two. */
const lately = 30_000

const readableValue = async (payload: Payload, document: DocumentFacts, key: string, value: unknown) => {
  const found = await loadBlock(payload, document, key)
  const schema = found?.block.answerSchema(found.raw, found.data, found.place)
  return schema ? readableAnswer(schema, value).value : {}
}

/**
 * What has happened in a document since a page last asked: who else writes where, and the answers whose revision is not
 * the one the page knows (`known`, by block). Told by the saved answers themselves, so it needs no state of its own, holds
 * on several nodes and ends by itself (docs/adr/0026). One small query where nothing is new. `isTold`: of which
 * blocks the person is told; access is the caller's.
 */
export const loadNews = async (
  payload: Payload,
  document: DocumentFacts,
  me: string,
  known: ReadonlyMap<string, number>,
  isTold: (instanceKey: string) => boolean,
  now = Date.now(),
): Promise<News> => {
  const ofDocument = { document: { equals: document.id } }
  const found = await findAll(payload, 'answers', document.municipality, ofDocument, {
    fields: ['instanceKey', 'rev', 'author', 'savedAt'],
  })
  const heads = found.filter(({ instanceKey }) => isTold(instanceKey))
  const others = heads.filter(
    ({ author, savedAt }) => idOf(author) !== me && savedAt && now - Date.parse(savedAt) < lately,
  )
  const names = await loadNames(
    payload,
    others.map(({ author }) => author),
  )
  const writers = others.flatMap(({ instanceKey, author }): Writer[] => {
    const name = names.get(idOf(author) ?? '')
    return name ? [{ instanceKey, name }] : []
  })
  const news = heads.filter(({ instanceKey, rev }) => rev > (known.get(instanceKey) ?? Number.POSITIVE_INFINITY))
  if (news.length === 0) return { writers, answers: [] }
  const rows = await findAll(
    payload,
    'answers',
    document.municipality,
    { and: [ofDocument, { instanceKey: { in: news.map(({ instanceKey }) => instanceKey) } }] },
    { fields: ['instanceKey', 'rev', 'value'] },
  )
  const answers = await Promise.all(
    rows.map(async ({ instanceKey, rev, value }) => ({
      instanceKey,
      rev,
      value: await readableValue(payload, document, instanceKey, value),
    })),
  )
  return { writers, answers }
}
