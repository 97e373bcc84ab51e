import { draftOf } from '#word/draft/draftOf.ts'
import { lostWords } from '#word/draft/lostWords.ts'
import { readWord } from '#word/read/readWord.ts'
import { filesIn } from './files.ts'
import { score } from './score.ts'

/** `npm run word:score`, `-- -v` with what is missing or too much in each file. */
const verbose = process.argv.includes('-v')
for (const folder of ['foreign', 'others'] as const) {
  const total = { wanted: 0, right: 0, extra: 0, lost: 0 }
  for (const { name, bytes, wanted } of filesIn(folder)) {
    const file = readWord(bytes)
    const draft = draftOf(file.items)
    const { right, missing, extra } = score(wanted, draft)
    const lost = lostWords(file, draft)
    total.wanted += wanted.length
    total.right += right
    total.extra += extra.length
    total.lost += lost.length
    console.log(`${name.padEnd(26)} ${right}/${wanted.length}, too many ${extra.length}, lost words ${lost.length}`)
    if (!verbose) continue
    for (const line of missing) console.log('   missing', line)
    for (const { kind, title, rule, place } of extra)
      console.log('   extra  ', kind, JSON.stringify(title.slice(0, 60)), rule, place)
    if (lost.length > 0) console.log('   lost   ', lost.slice(0, 20).join(' '))
  }
  console.log(folder, `${Math.round((100 * total.right) / total.wanted)} %`, total)
}
